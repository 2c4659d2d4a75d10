import type { Words } from '#platform/words/index.ts';
import type { HeardRule, HeardStanding, LastHeard } from './heard.ts';

/** 'Not heard for 94 days', 'Heard 3 days ago', 'Heard today', 'Not heard yet'. */
export function sayHeard(words: Words, { days, isDue }: HeardStanding): string {
  if (days === null) return words.t('children.voice.never');
  return words.t(isDue ? 'children.voice.notHeardFor' : 'children.voice.heardAgo', { days });
}

/** Why it is asked for now, and who said so. */
export function sayHeardRule(words: Words, { everyDays, source }: HeardRule): string {
  return source === null
    ? words.t('children.voice.rule.shipped', { days: everyDays })
    : words.t('children.voice.rule.own', { days: everyDays, source });
}

/** Who listened, and when: 'to Jolanta Wierzbówka, Children’s Services, on 3 March 2026'. */
export function sayToWhom(words: Words, { by, agencyName, heardOn }: LastHeard): string {
  return words.t('children.voice.toWhom', { name: by, agency: agencyName, date: words.date(heardOn) });
}
