import { randomUUID } from 'node:crypto';
import { dayInLondon } from '#platform/clock.ts';
import type { Acting } from '../acting.ts';
import { addReferredChild, noteReferred } from '../child.queries.ts';
import { firstDue } from '../due.ts';
import { linkedIds, type OpenedReferral } from '../open-referral/open-referral.ts';
import { readQuality } from '../quality.rules.ts';
import { beginReferral, saveDraft, sendReferral, type Written } from '../referral.queries.ts';
import type { ReferredChild } from '../referral.ts';

/** Sends a draft, and puts on the chronology of its known children that they were referred; undefined when it was changed or sent meanwhile. */
export async function sendDraft(
  { tx, viewer, now }: Acting,
  {
    referral,
    children,
  }: Pick<OpenedReferral, 'children'> & {
    referral: Pick<OpenedReferral['referral'], 'referralId' | 'agencyId' | 'urgency' | 'consent' | 'said'>;
  },
  version: number,
): Promise<number | undefined> {
  const { referralId, agencyId } = referral;
  const { at: dueAt } = firstDue(viewer.nation, { sentAt: now, band: null, bandedAt: null });
  const gaps = readQuality({ ...referral, children });
  const number = await sendReferral(tx, { referralId, version }, { gaps, dueAt, at: now });
  if (number === undefined) return undefined;
  await noteReferred(tx, { referralId, agencyId }, linkedIds(children), dayInLondon(now));
  return number;
}

export type NamedChild = Omit<ReferredChild, 'referralChildId' | 'referralId'>;

/** Writes a whole referral at once; a draft where it is not to be sent. Gives its id. */
export async function refer(
  acting: Acting,
  {
    children,
    written,
    isDraft = false,
  }: { children: readonly NamedChild[]; written: Written; isDraft?: boolean },
): Promise<string> {
  const { tx, viewer, now } = acting;
  const referralId = randomUUID();
  await beginReferral(tx, referralId, viewer, now);
  const referred = children.map((child) => ({ ...child, referralId, referralChildId: randomUUID() }));
  for (const child of referred) await addReferredChild(tx, viewer.partnershipId, child, now);
  await saveDraft(tx, { referralId, version: 1 }, written, now);
  if (!isDraft)
    await sendDraft(
      acting,
      { referral: { referralId, agencyId: viewer.agencyId, ...written }, children: referred },
      2,
    );
  return referralId;
}
