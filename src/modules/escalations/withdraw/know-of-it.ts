import { notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { knowOfWithdrawal } from '../act.queries.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { backTo, openToSpeak } from '../open-escalation/open-escalation.ts';
import { takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

/** The other side knows that it was taken back: with that it ends. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToSpeak(visit);
  if (opened === undefined) return notFound();
  const { escalationId } = opened.escalation;
  const how = await knowOfWithdrawal(visit.tx, escalationId);
  if (how === 'no') return notFound();
  if (how === 'done') {
    const after = await afterChange(visit, escalationId);
    await tell(
      visit,
      after,
      takingPart(after).map(({ userId }) => userId),
      'ended',
    );
    visit.notes({ escalationId });
  }
  return backTo(visit, opened);
}
