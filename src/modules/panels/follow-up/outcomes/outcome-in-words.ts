import type { Words } from '#platform/words/index.ts';
import { movementInWords, movementTitle, notYetKnownInWords } from '../../outcome/movement-in-words.ts';
import type { PlanOnTheDay } from '../../outcome/plan-movement.ts';
import type { Outcome } from './outcome.queries.ts';

/** What is known of a plan three or six months after the panel: a sentence, and below it how it is known. */
export interface OutcomeInWords {
  sentence: string;
  /** '' where the sentence says it all. */
  how: string;
}

export function outcomeInWords(words: Words, outcome: Outcome, today: string): OutcomeInWords {
  const { movement, seenIn, facts, dueOn } = outcome;
  if (movement === null) return { sentence: notYet(words, dueOn, today), how: '' };
  if (seenIn === 'return' && facts.return !== undefined)
    return {
      sentence: movementInWords(words, { movement, facts: facts.return }),
      how: facts.byHand === undefined ? '' : saidBefore(words, outcome),
    };
  return { sentence: movementTitle(words, movement), how: said(words, outcome) };
}

/** 'child protection plan since 3 February 2025' */
export function planInWords(words: Words, plan: PlanOnTheDay): string {
  return words.t(`panels.outcome.plan.${plan.kind}`, { since: words.date(plan.startDate) });
}

function notYet(words: Words, dueOn: string, today: string): string {
  if (dueOn > today) return words.t('panels.followUp.outcome.due', { date: words.date(dueOn) });
  return notYetKnownInWords(words, dueOn);
}

function saidBefore(words: Words, outcome: Outcome): string {
  const title = movementTitle(words, outcome.facts.byHand?.movement ?? null);
  return words.t('panels.followUp.outcome.saidBefore', {
    title,
    said: said(words, outcome),
  });
}

function said(words: Words, { facts }: Outcome): string {
  if (facts.byHand === undefined) return '';
  const { how, by, at } = facts.byHand;
  return words.t('panels.followUp.outcome.said', { how, by, at: words.dateTime(new Date(at)) });
}
