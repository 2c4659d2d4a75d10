import type { Participant, Side } from './escalation.ts';
import type { Escalation } from './escalation.queries.ts';

/** Who speaks for a side now; where nobody is named at this stage, whoever did last. Undefined: nobody yet, as for the chair before the last stage. */
export function speakerOf(
  { participants, stageNumber }: Pick<Escalation, 'participants' | 'stageNumber'>,
  side: Side,
): Participant | undefined {
  return participants
    .filter((one) => one.side === side && one.untilAt === null && one.stageNumber <= stageNumber)
    .toSorted((one, two) => one.stageNumber - two.stageNumber)
    .at(-1);
}

/** Everybody who takes part, each once. */
export function takingPart({ participants }: Pick<Escalation, 'participants'>): Participant[] {
  const open = participants.filter(({ untilAt }) => untilAt === null);
  return [...new Map(open.map((one) => [one.userId, one])).values()];
}

export function currentStage({ stages, stageNumber }: Pick<Escalation, 'stages' | 'stageNumber'>) {
  const stage = stages.find(({ number }) => number === stageNumber);
  if (stage === undefined) throw new Error(`there is no stage ${stageNumber}`);
  return stage;
}
