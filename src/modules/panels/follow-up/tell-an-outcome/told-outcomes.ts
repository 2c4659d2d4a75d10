import type { FieldError } from '#platform/web/render.ts';
import type { Body } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { Movement, PlanKind } from '../../outcome/plan-movement.ts';
import type { Outcome } from '../outcomes/outcome.queries.ts';

const longestHow = 2000;

/** How a plan of a kind can have moved, as somebody may say it; that a return no longer holds it is for the return to say. */
export function movementsOf(kind: PlanKind): Movement[] {
  const step: Movement = kind === 'child-protection' ? 'stepped-down' : 'stepped-up';
  return ['same-plan', 'ended', step, 'new-plan-same-kind'];
}

/** Whether somebody may say how it is: the day has come, and no return shows it. */
export function mayBeTold({ dueOn, seenIn, movement }: Outcome, today: string): boolean {
  return dueOn <= today && (seenIn !== 'return' || movement === 'not-in-latest-return');
}

export interface Told {
  outcome: Outcome;
  movement: Movement;
  how: string;
}

/** What the form's fields of one child are called. */
export const fieldsOf = ({ childId }: Outcome) => ({
  movement: `movement-${childId}`,
  how: `how-${childId}`,
  seen: `seen-${childId}`,
});

const textIn = (body: Body, name: string) => {
  const value = body[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Reads what was said of each child; a child of whom nothing was said is left as it is, and something must be said of one. */
export function readTold(
  body: Body,
  words: Words,
  open: readonly Outcome[],
): { told: Told[] } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const told: Told[] = [];
  for (const outcome of open) {
    const fields = fieldsOf(outcome);
    const [chosen, how] = [textIn(body, fields.movement), textIn(body, fields.how)];
    if (chosen === '' && how === '') continue;
    const movement = movementsOf(outcome.planOnTheDay.kind).find((one) => one === chosen);
    const wrong = (field: string, key: string) => errors.push({ field, message: words.t(key) });
    if (movement === undefined) wrong(fields.movement, 'panels.followUp.tell.movement.needed');
    else if (how === '') wrong(fields.how, 'panels.followUp.tell.how.needed');
    else if (how.length > longestHow) wrong(fields.how, 'panels.followUp.tell.how.tooLong');
    else told.push({ outcome, movement, how });
  }
  if (errors.length > 0) return { errors };
  const [first] = open;
  if (told.length > 0 || first === undefined) return { told };
  return {
    errors: [{ field: fieldsOf(first).movement, message: words.t('panels.followUp.tell.movement.needed') }],
  };
}

/** What was typed, by field. */
export function typedOf(body: Body, open: readonly Outcome[]): Record<string, string> {
  const names = open.flatMap((outcome) => Object.values(fieldsOf(outcome)));
  return Object.fromEntries(names.map((name) => [name, textIn(body, name)]));
}

/** The moment a child's outcome was kept last, as its form carries it; '' for never. */
export const seenOf = ({ checkedAt }: Outcome) => checkedAt?.toISOString() ?? '';
