import { randomUUID } from 'node:crypto';
import { listPublished, openSheet } from '#practice/questionnaires/index.ts';
import type { Acting } from '../acting.ts';
import { beginSpecialReferral } from '../referral.queries.ts';
import type { SpecialRoute } from '../special-route.ts';

/** What the sheets of these routes are opened for. */
export const SHEETS_FOR = 'special-route';

/** Begins a draft with its sheet, in the version of the form that is published; undefined: the partnership has withdrawn the form. */
export async function beginIt(
  { tx, viewer, now }: Acting,
  route: SpecialRoute,
): Promise<{ referralId: string; sheetId: string; versionId: string } | undefined> {
  const forms = await listPublished(tx, SHEETS_FOR);
  const form = forms.find(({ key }) => key === route.form);
  if (form === undefined) return undefined;
  const { partnershipId, userId, agencyId } = viewer;
  const referralId = randomUUID();
  const sheetId = randomUUID();
  const { versionId } = form;
  await beginSpecialReferral(tx, {
    ...{ partnershipId, referralId, route, sheetId, at: now },
    by: { userId, agencyId },
  });
  await openSheet(tx, {
    ...{ partnershipId, sheetId, versionId, childId: null, audience: null },
    ...{ openedForKind: SHEETS_FOR, openedForId: referralId },
  });
  return { referralId, sheetId, versionId };
}
