import { randomUUID } from 'node:crypto';
import { raise } from '../act.queries.ts';
import type { Acting } from '../acting.ts';
import { afterChange } from '../after-a-change/after-change.ts';
import { dueOfStage } from '../due-of-escalation.ts';
import type { AboutKind } from '../escalation.ts';
import { listFirstSpeakers, listSpeakers, type Candidate } from '../people.queries.ts';
import { readProcedure } from '../procedure/procedure.queries.ts';
import { tell } from '../after-a-change/tell.ts';

/** What somebody says who disagrees. */
export interface Raised {
  aboutKind: AboutKind;
  aboutId: string | null;
  answersAgencyId: string;
  /** Who would best answer for it, such as who decided; else who is likeliest. */
  answersUserId?: string;
  decision: string;
  why: string;
  wants: string;
  childsView: string;
  isAtRisk: boolean;
  atRiskBecause: string;
}

/**
 * Raises a disagreement with another agency: who is likeliest to answer is asked, sees the child from now on, and is told by letter.
 * 'no': not theirs to raise; 'absent': nobody of that agency can answer.
 */
export async function raiseDisagreement(
  acting: Acting,
  childId: string,
  said: Raised,
): Promise<{ how: 'done' | 'absent' | 'no'; escalationId: string }> {
  const { tx, today, now } = acting;
  const escalationId = randomUUID();
  const { nation, ...procedure } = await readProcedure(acting);
  const { stages, atRiskHours, own } = procedure;
  const [first] = stages;
  const speaker = await speakerFor(acting, childId, said, first.level);
  if (speaker === undefined) return { how: 'absent', escalationId };
  const { dueOn, dueAt } = dueOfStage(
    {
      ...{ own, nation, atRiskHours, atRiskAt: said.isAtRisk ? now : null },
      stages: stages.map(({ limit }, index) => ({ number: index + 1, limit, beganAt: null })),
    },
    { number: 1, limit: first.limit },
    { beganAt: now, countsFrom: today },
  );
  const how = await raise(
    tx,
    escalationId,
    {
      ...{ ...said, childId, answersUserId: speaker.userId, atRiskHours, dueOn, dueAt },
      ...{ source: own?.source ?? null, effectiveFrom: own?.effectiveFrom ?? null },
    },
    stages,
  );
  if (how !== 'done') return { how, escalationId };
  const raised = await afterChange(acting, escalationId);
  await tell(acting, raised, [speaker.userId], said.isAtRisk ? 'at-risk' : 'raised');
  return { how, escalationId };
}

async function speakerFor(
  { tx }: Acting,
  childId: string,
  { answersAgencyId: agencyId, answersUserId }: Raised,
  level: string,
): Promise<Candidate | undefined> {
  if (answersUserId === undefined)
    return (await listFirstSpeakers(tx, childId, level)).find((one) => one.agencyId === agencyId);
  const able = await listSpeakers(tx, { childId, agencyId, level, nearUserId: answersUserId });
  return able.find(({ userId }) => userId === answersUserId) ?? able[0];
}
