import { z } from 'zod';
import { findChild } from '#modules/children/index.ts';
import { identifier, readForm } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openReceived } from '../open-referral/open-referral.ts';
import { readModel, readView } from '../read-a-referral/read-a-referral.ts';
import { tieSpecialReferral } from '../referral.queries.ts';

const form = z.object({ childId: identifier('referrals.tie.needed') });

/** Says which child of the partnership it is: from then on it stands on that child's page and chronology, and follows its gate. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const opened = await openReceived(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, body, words);
  const wrong = async (message: string) =>
    pageWithErrors(readView, {
      ...(await readModel(visit, opened)),
      errors: [{ field: 'childId', message }],
    });
  if (!read.ok) return wrong(words.t('referrals.tie.needed'));
  const known = await findChild(tx, read.values.childId);
  if (known?.emergencyUntil !== null) return notFound();
  const { referralId } = opened.referral;
  if (!(await tieSpecialReferral(tx, referralId, known.childId, { userId: viewer.userId, at: now })))
    return wrong(words.t('specialRoutes.tie.already'));
  visit.looksAt([known.childId]);
  return redirect(opened.path);
}
