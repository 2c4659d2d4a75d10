import type { Words } from '#platform/words/index.ts';
import type { Due, KnownDue, NoDue, WhyThisDate } from './due-date.ts';
import type { Rule } from './find-limit.ts';
import { sayHoliday, sayLimit, sayRule, saySpan } from './say-rule.ts';

/** "Why this date?", a sentence each: the rule, the start, what was passed over, the date, the source. */
export function sayWhy(words: Words, due: Due): string[] {
  if (!due.known) return [sayLimit(words, due.limit), sayNoDue(words, due)];
  const { why } = due;
  return [
    words.t('clocks.why.rule', { limit: sayLimit(words, why.rule.key), rule: sayRule(words, why.rule) }),
    ...(why.rule.hasNote ? [words.t(`clocks.note.${why.rule.key}`)] : []),
    sayStart(words, why),
    ...saySkipped(words, why),
    sayDate(words, due),
    ...(why.lastWorkingDay
      ? [words.t('clocks.why.lastWorkingDay', { date: words.date(why.lastWorkingDay) })]
      : []),
    ...saySource(words, why.rule),
  ];
}

/** Why there is no date: 'The bank holidays of that time are not yet published …'. */
export function sayNoDue(words: Words, { reason }: NoDue): string {
  return words.t(`clocks.no-date.${reason}`);
}

/** Where the figure comes from, since when, and how sure it is: a sentence each. */
export function saySource(words: Words, { source, effectiveFrom, mark }: Rule): string[] {
  const date = effectiveFrom === null ? '' : words.date(effectiveFrom);
  if ('own' in source) return [words.t('clocks.source-own', { source: source.own, date })];
  return [
    words.t('clocks.source-published', { source: words.t(`clocks.source.${source.published}`) }),
    ...(date ? [words.t('clocks.effective-from', { date })] : []),
    ...(mark && mark !== 'P' ? [words.t(`clocks.mark.${mark}`)] : []),
  ];
}

function sayStart(words: Words, { startEvent, startDate, startAt, span }: WhyThisDate): string {
  const event = words.t(`clocks.event.${startEvent}`);
  const isByHour = span.unit === 'hours' || span.unit === 'working-hours';
  if (startAt && isByHour) return words.t('clocks.why.startAt', { event, moment: words.dateTime(startAt) });
  return words.t('clocks.why.start', { event, date: words.date(startDate) });
}

function saySkipped(words: Words, { weekendDaysSkipped, holidaysSkipped }: WhyThisDate): string[] {
  const holidays = holidaysSkipped.map((holiday) =>
    words.t('clocks.why.holiday', { holiday: sayHoliday(words, holiday), date: words.date(holiday.date) }),
  );
  return [
    ...(weekendDaysSkipped > 0 ? [words.t('clocks.why.weekends', { count: weekendDaysSkipped })] : []),
    ...(holidays.length > 0 ? [words.t('clocks.why.holidays', { holidays: words.list(holidays) })] : []),
  ];
}

function sayDate(words: Words, { date, at, earliest, why }: KnownDue): string {
  const span = saySpan(words, why.span);
  if (at) return words.t('clocks.why.dueAt', { moment: words.dateTime(at), span });
  const due = words.date(date);
  if (earliest) return words.t('clocks.why.dueBetween', { earliest: words.date(earliest), date: due, span });
  return words.t('clocks.why.due', { date: due, span });
}
