import { addCalendarDays } from '#practice/clocks/index.ts';

const A_YEAR = 366;

/** What is wrong with the day somebody will ask on, as a key of the words; undefined when it is after today and within a year. */
export function dayProblem(day: string | null | undefined, today: string): string | undefined {
  if (day === undefined) return 'directory.followUp.day.needed';
  if (day === null) return 'directory.followUp.day.notADate';
  if (day <= today) return 'directory.followUp.day.past';
  return day > addCalendarDays(today, A_YEAR) ? 'directory.followUp.day.far' : undefined;
}
