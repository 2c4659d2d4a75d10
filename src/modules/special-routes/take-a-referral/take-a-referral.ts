import { versionIn } from '#platform/web/version-in.ts';
import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openReceived, openSpecial } from '../open-referral/open-referral.ts';
import { readModel, readView } from '../read-a-referral/read-a-referral.ts';
import { takeSpecialReferral } from '../referral.queries.ts';

/** Takes what was sent, or takes it over from a colleague. Of two who take it at once the second is shown who has it. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, viewer, now, words } = visit;
  const opened = await openReceived(visit);
  if (opened === undefined) return notFound();
  const { referralId, takenBy } = opened.referral;
  const by = { userId: viewer.userId, at: now };
  if (await takeSpecialReferral(tx, { referralId, version: versionIn(body) }, by))
    return redirect(opened.path);
  // Pressed twice, by the one who has it.
  if (takenBy === viewer.userId) return redirect(opened.path);
  const current = (await openSpecial(visit)) ?? opened;
  const { takenByName } = current.referral;
  const message =
    takenByName === null
      ? words.t('specialRoutes.take.changed')
      : words.t('specialRoutes.take.already', { name: takenByName });
  const model = await readModel(visit, current);
  return conflictPage(readView, { ...model, errors: [{ field: 'take', message }] });
}
