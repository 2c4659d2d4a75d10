import { shippedCalendar, type Due } from '#practice/clocks/index.ts';
import type { DueAt } from './act.queries.ts';
import type { Stage } from './escalation.ts';
import type { Escalation } from './escalation.queries.ts';
import { atRiskDue, stageDue } from './time-up/stage-due.ts';

/** What the due days of a disagreement depend on; of its stages, which have begun. */
export type Limits = Pick<Escalation, 'own' | 'nation' | 'atRiskAt' | 'atRiskHours'> & {
  stages: readonly Pick<Stage, 'number' | 'limit' | 'beganAt'>[];
};

/** When a stage of a disagreement is due that begins at a moment and counts from a day, with why. */
export function dueOfStage(
  escalation: Limits,
  stage: Pick<Stage, 'number' | 'limit'>,
  { beganAt, countsFrom }: { beganAt: Date; countsFrom: string },
): DueAt & { due: Due } {
  const { own, nation, stages, atRiskAt, atRiskHours } = escalation;
  const settings = { nation, calendar: shippedCalendar };
  const begun = stages.filter((one) => one.beganAt !== null && atRiskAt !== null && one.beganAt <= atRiskAt);
  const due =
    atRiskAt === null
      ? stageDue({ ...settings, stage, countsFrom, beganAt, own })
      : atRiskDue(
          { at: atRiskAt, hours: atRiskHours, first: begun.at(-1)?.number ?? 1 },
          { number: stage.number, of: stages.length },
          settings,
        );
  return { due, dueOn: due.known ? due.date : null, dueAt: due.known ? (due.at ?? null) : null };
}
