import type { Words } from '#platform/words/index.ts';
import type { Compared } from './national/compare.rules.ts';
import { sayFigure, sayValue } from './say-figure.ts';

/** 'rose from 27.2% in 2014 to 68.4% in 2015', with what it is about: the finding of an indicator in a sentence. */
export function sayChange(words: Words, { indicator, newest, before }: Compared): string {
  const name = words.t(`indicators.name.${indicator.key}`);
  if (newest?.value == null) return words.t('indicators.finding.none', { name });
  const now = { name, value: sayValue(words, indicator, newest.value), year: String(newest.year) };
  if (before?.value == null) return words.t('indicators.finding.first', now);
  const then = { was: sayValue(words, indicator, before.value), before: String(before.year) };
  const way = newest.value === before.value ? 'same' : newest.value > before.value ? 'rose' : 'fell';
  return words.t(`indicators.finding.${way}`, { ...now, ...then });
}

/** England's figure of the year of the newest, in words. */
export function sayEngland(words: Words, { indicator, years, newest, england }: Compared): string {
  const year = newest?.year ?? years.at(-1);
  return sayFigure(words, indicator, england[years.findIndex((one) => one === year)]);
}
