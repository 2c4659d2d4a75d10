import { addWorkingDays, sayHoliday, shippedCalendar } from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { AnswerDue } from './answer-time.ts';

/** How the day for an answer was counted, and what was passed over: a sentence each. */
export function sayWhyAnswer(words: Words, heldOn: string, due: AnswerDue): string[] {
  const counted = addWorkingDays(heldOn, due.workingDays, shippedCalendar);
  const rule = words.t('panels.followUp.why.rule', { days: due.workingDays, date: words.date(heldOn) });
  const source =
    due.source === null
      ? words.t('panels.followUp.why.default')
      : words.t('panels.followUp.why.own', { source: due.source });
  if (!counted.known) return [rule, words.t('panels.followUp.why.unknown'), source];
  const holidays = counted.holidays.map((holiday) => sayHoliday(words, holiday));
  const skipped =
    holidays.length === 0
      ? words.t('panels.followUp.why.weekends')
      : words.t('panels.followUp.why.holidays', { holidays: words.list(holidays) });
  return [rule, skipped, source];
}
