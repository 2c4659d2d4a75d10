import { toPlainDate } from '#platform/words/index.ts';

/** The first and the last day of a month 'YYYY-MM', and the months beside it. */
export interface Month {
  from: string;
  until: string;
  previous: string;
  next: string;
}

/** The month that was asked for; that of today where what was asked is no month between 2000 and 2099. */
export function monthIn(asked: string | undefined, today: string): Month {
  const isMonth = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked ?? '');
  const first = toPlainDate(`${isMonth ? (asked ?? '') : today.slice(0, 7)}-01`);
  return {
    from: first.toString(),
    until: first.add({ months: 1 }).subtract({ days: 1 }).toString(),
    previous: first.subtract({ months: 1 }).toString().slice(0, 7),
    next: first.add({ months: 1 }).toString().slice(0, 7),
  };
}

/** The weeks that a month touches, each from Monday to Sunday; days of other months are null. */
export function weeksOf({ from, until }: Pick<Month, 'from' | 'until'>): (string | null)[][] {
  const first = toPlainDate(from);
  const { days: length } = first.until(until, { largestUnit: 'days' });
  const cells: (string | null)[] = [
    ...Array.from({ length: first.dayOfWeek - 1 }, () => null),
    ...Array.from({ length: length + 1 }, (_, index) => first.add({ days: index }).toString()),
  ];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, index) => cells[week * 7 + index] ?? null),
  );
}
