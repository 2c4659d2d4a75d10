import { moveOn, type Move } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { dueOfStage } from '../due-of-escalation.ts';
import type { Party, Side, Stage } from '../escalation.ts';
import type { Escalation } from '../escalation.queries.ts';
import { listChairs, listRegisterKeepers, listSpeakers } from '../people.queries.ts';
import { currentStage, speakerOf, takingPart } from '../speakers.ts';
import { tell } from '../after-a-change/tell.ts';

/** Takes a disagreement to its next stage, and asks who is likeliest to speak there: the people of both sides are told, those before them too. */
export async function takeToNextStage(
  acting: Acting,
  escalation: Escalation,
  how: Pick<Move, 'because' | 'countsFrom'>,
): Promise<Awaited<ReturnType<typeof moveOn>>> {
  const { tx, now } = acting;
  const { escalationId, stageNumber } = escalation;
  const next = escalation.stages.find(({ number }) => number === stageNumber + 1);
  if (next === undefined) return 'last';
  const people = await whoSpeaksAt(acting, escalation, next);
  const due = dueOfStage(escalation, next, { beganAt: now, countsFrom: how.countsFrom });
  const moved = await moveOn(tx, escalationId, {
    ...how,
    from: stageNumber,
    people,
    dueOn: due.dueOn,
    dueAt: due.dueAt,
  });
  if (moved !== 'done') return moved;
  const after = await afterChange(acting, escalationId);
  await tell(
    acting,
    after,
    takingPart(after).map(({ userId }) => userId),
    'stage',
  );
  if (currentStage(after).level === 'independent-chair' && speakerOf(after, 'chair') === undefined)
    await tell(
      acting,
      after,
      (await listRegisterKeepers(tx)).map(({ userId }) => userId),
      'no-chair',
    );
  return moved;
}

/** Who speaks for each side at a stage, and who chairs it, as far as there is somebody. */
async function whoSpeaksAt(
  { tx }: Acting,
  escalation: Escalation,
  { level }: Pick<Stage, 'level'>,
): Promise<Partial<Record<Side, string>>> {
  const { childId, escalationId, raisedAgencyId, answersAgencyId } = escalation;
  if (level === 'independent-chair') {
    const [chair] = await listChairs(tx, childId, escalationId);
    return chair === undefined ? {} : { chair: chair.userId };
  }
  const people: Partial<Record<Party, string>> = {};
  for (const [side, agencyId] of [
    ['raised', raisedAgencyId],
    ['answers', answersAgencyId],
  ] as const) {
    const nearUserId = speakerOf(escalation, side)?.userId ?? null;
    const [speaker] = await listSpeakers(tx, { childId, agencyId, level, nearUserId });
    if (speaker !== undefined) people[side] = speaker.userId;
  }
  return people;
}
