import type { Words } from '#platform/words/index.ts';
import type { Movement, PlanMovement, PlanOnTheDay } from './plan-movement.ts';

/** What a movement is called in a table: 'Stepped down to child in need'; null is 'Not yet known'. */
export function movementTitle(words: Words, movement: Movement | null): string {
  return words.t(`panels.outcome.movement.${movement ?? 'not-yet-known'}`);
}

/** What happened to the plan, in a sentence: 'The child protection plan ended on 3 September 2026'. */
export function movementInWords(words: Words, { movement, facts }: PlanMovement): string {
  const { onTheDay, comparedOn, endedOn, openNow } = facts;
  if (movement === 'not-in-latest-return' && openNow) {
    return words.t('panels.outcome.sentence.not-in-latest-return-but', {
      plan: planInWords(words, onTheDay),
      other: planInWords(words, openNow),
    });
  }
  return words.t(`panels.outcome.sentence.${movement}`, {
    plan: planInWords(words, onTheDay),
    other: openNow ? planInWords(words, openNow) : '',
    ended: endedOn === null ? '' : words.date(endedOn),
    duration: words.duration(onTheDay.startDate, comparedOn),
  });
}

/** What is said of a day that no return covers yet. */
export function notYetKnownInWords(words: Words, comparedOn: string): string {
  return words.t('panels.outcome.sentence.not-yet-known', { date: words.date(comparedOn) });
}

function planInWords(words: Words, plan: PlanOnTheDay): string {
  return words.t(`panels.outcome.plan.${plan.kind}`, { since: words.date(plan.startDate) });
}
