/** Whether a conference could be held on a day, `YYYY-MM-DD`. */
export type IsWorkingDay = (day: string) => boolean;

/** Monday to Friday except the given holidays, `YYYY-MM-DD`. */
export function workingDaysExcept(holidays: Iterable<string>): IsWorkingDay {
  const closed = new Set(holidays);
  return (day) => {
    const date = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
    const weekday = new Date(date).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !closed.has(day);
  };
}
