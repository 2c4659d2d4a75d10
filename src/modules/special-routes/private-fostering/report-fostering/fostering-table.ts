import type { ClockSettings } from '#practice/clocks/index.ts';
import { SUPPRESSED, suppressSmallNumbers, type Published, type Sum } from '#practice/small-numbers/index.ts';
import type { FinancialYear } from '../../financial-years.ts';
import type { Arrangement } from '../arrangement.ts';
import { visitsInTime } from '../visits.rules.ts';

export const lines = [
  'notified',
  'before',
  'begun',
  'during',
  'ended',
  'open',
  'due',
  'inTime',
  'late',
] as const;
export type Line = (typeof lines)[number];

type Days = Pick<Arrangement, 'awareOn' | 'beganOn' | 'endedOn' | 'visitedOn'>;

/** What happened in a year, by line: notifications, arrangements by how they stood, visits that were due and those made in time. */
export function countYear(
  arrangements: readonly Days[],
  notified: number,
  { from, until }: FinancialYear,
  settings: ClockSettings,
): Record<Line, number> {
  const isOpenOn = (day: string) => (one: Days) =>
    one.beganOn <= day && (one.endedOn === null || one.endedOn > day);
  const begun = arrangements.filter(({ beganOn }) => beganOn >= from && beganOn <= until).length;
  const before = arrangements.filter(
    ({ beganOn, endedOn }) => beganOn < from && (endedOn === null || endedOn >= from),
  );
  const ended = arrangements.filter(
    ({ endedOn }) => endedOn !== null && endedOn >= from && endedOn <= until,
  ).length;
  const visits = arrangements.map((one) => visitsInTime(one, settings, { from, until }));
  const due = visits.reduce((sum, one) => sum + one.due, 0);
  const inTime = visits.reduce((sum, one) => sum + one.inTime, 0);
  return {
    ...{ notified, before: before.length, begun, during: before.length + begun, ended },
    ...{ open: arrangements.filter(isOpenOn(until)).length, due, inTime, late: due - inTime },
  };
}

/** The years side by side as they may be published. What was open at the end of one is what the next begins with, so all are looked at together. */
export function publishYears(counted: readonly Record<Line, number>[]): Record<Line, Published>[] {
  // What a year begins with is what the one before ended with: one count, once.
  const name = (line: Line, year: number) =>
    line === 'before' && year > 0 ? `open ${String(year - 1)}` : `${line} ${String(year)}`;
  const counts = new Map(
    counted.flatMap((year, index) => lines.map((line) => [name(line, index), year[line]] as const)),
  );
  const sums: Sum[] = counted.flatMap((_, year) => [
    { total: name('during', year), parts: [name('before', year), name('begun', year)] },
    { total: name('during', year), parts: [name('ended', year), name('open', year)] },
    { total: name('due', year), parts: [name('inTime', year), name('late', year)] },
  ]);
  const published = suppressSmallNumbers(counts, sums);
  return counted.map(
    (_, year) =>
      Object.fromEntries(
        lines.map((line) => [line, published.get(name(line, year)) ?? SUPPRESSED]),
      ) as Record<Line, Published>,
  );
}
