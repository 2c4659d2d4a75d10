import type { Words } from '#platform/words/index.ts';
import type { Holiday } from './calendar.ts';
import type { LimitKey, Rule } from './find-limit.ts';
import type { Span } from './limit.ts';

/** 'Child protection review' */
export function sayLimit(words: Words, limit: LimitKey): string {
  return words.t(`clocks.limit.${limit}`);
}

/** The whole rule, without its name: 'within 3 months, then every 6 months'. */
export function sayRule(words: Words, rule: Rule): string {
  const first = saySpan(words, rule.first);
  if (!rule.repeat) return first;
  const parts = { first, every: sayAmount(words, rule.repeat.every) };
  const { later } = rule.repeat;
  if (!later) return words.t('clocks.rule.repeating', parts);
  const after = sayAmount(words, { unit: 'months', amount: later.afterMonths });
  return words.t('clocks.rule.changing', { ...parts, after, later: sayAmount(words, later.every) });
}

/** 'within 10 working days', '2 working days before', '6 to 8 weeks', 'at once', 'no limit'. */
export function saySpan(words: Words, span: Span): string {
  if (span.unit === 'at-once' || span.unit === 'no-limit') return words.t(`clocks.span.${span.unit}`);
  const amount = sayAmount(words, span);
  if (span.amount < 0) return words.t('clocks.span.before', { amount });
  return span.atLeast === undefined ? words.t('clocks.span.within', { amount }) : amount;
}

/** 'Good Friday', 'Boxing Day (substitute day)'; as published where there are no words for it yet. */
export function sayHoliday(words: Words, { name, title, isSubstitute }: Holiday): string {
  const holiday = name ? words.t(`clocks.holiday.${name}`) : title;
  return isSubstitute ? words.t('clocks.holiday-substitute', { holiday }) : holiday;
}

function sayAmount(words: Words, span: Span): string {
  if (span.unit === 'at-once' || span.unit === 'no-limit') return words.t(`clocks.span.${span.unit}`);
  const amount = words.t(`clocks.amount.${span.unit}`, { count: Math.abs(span.amount) });
  if (span.atLeast === undefined) return amount;
  return words.t('clocks.span.range', { atLeast: words.number(span.atLeast), amount });
}
