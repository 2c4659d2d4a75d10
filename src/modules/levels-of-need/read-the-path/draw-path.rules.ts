import { toPlainDate } from '#platform/words/index.ts';
import type { Level, Move } from '../levels.ts';

/** What stands at the left for the names, and what a lane and the picture are, in the units of the picture. */
const LEFT = 215;
const WIDTH = 760;
const TOP = 34;
const LANE = 46;
const RIGHT = 20;

export interface PathPicture {
  /** Where the lanes begin, right of the names. */
  left: number;
  width: number;
  height: number;
  /** The line: level along a lane, up or down where the child moved. */
  line: string;
  lanes: { y: number; key: string; isNow: boolean }[];
  years: { x: number; year: number }[];
  today: number;
}

type Step = Pick<Move, 'fromLevel' | 'toLevel' | 'metOn'>;

/**
 * The path of a child over the years: the levels as lanes, the most help at the top, time from left to right. `moves` are those that were done, the
 * earliest first; levels that are no longer among those of today have a lane of their own at the bottom. Undefined while there is no move.
 */
export function drawPath(
  levels: readonly Level[],
  moves: readonly Step[],
  today: string,
): PathPicture | undefined {
  const first = moves[0]?.metOn;
  if (first == null) return undefined;
  const order = lanesOf(levels, moves);
  const yOf = (key: string) => TOP + order.indexOf(key) * LANE + LANE / 2;
  const start = dayNumber(first) - 30;
  const span = Math.max(1, dayNumber(today) - start);
  const xOf = (day: string) => Math.round(LEFT + ((dayNumber(day) - start) / span) * (WIDTH - LEFT - RIGHT));
  const parts = moves.flatMap(({ fromLevel, toLevel, metOn }, index) => {
    const x = xOf(metOn ?? today);
    const before = moves[index - 1]?.toLevel ?? fromLevel;
    const begin = before === null ? `M${x} ${yOf(toLevel)}` : index === 0 ? `M${LEFT} ${yOf(before)}` : '';
    return [begin, `H${x}`, `V${yOf(toLevel)}`];
  });
  const now = moves.at(-1)?.toLevel;
  return {
    left: LEFT,
    width: WIDTH,
    height: TOP + order.length * LANE + 8,
    line: [...parts, `H${xOf(today)}`].filter((part) => part !== '').join(' '),
    lanes: order.map((key) => ({ y: yOf(key), key, isNow: key === now })),
    years: yearsBetween(first, today).map((year) => ({ x: xOf(`${year}-01-01`), year })),
    today: xOf(today),
  };
}

/** The levels of today, the most help first, then what is met on the path and is none of them. */
function lanesOf(levels: readonly Level[], moves: readonly Step[]): string[] {
  const known = levels.map(({ key }) => key).toReversed();
  const met = moves.flatMap(({ fromLevel, toLevel }) =>
    fromLevel === null ? [toLevel] : [fromLevel, toLevel],
  );
  return [...known, ...new Set(met.filter((key) => !known.includes(key)))];
}

/** The first days of January that lie between two days. */
function yearsBetween(first: string, last: string): number[] {
  const from = Number(first.slice(0, 4)) + 1;
  return Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - from + 1) }, (_, index) => from + index);
}

const dayNumber = (day: string): number =>
  toPlainDate('2000-01-01').until(toPlainDate(day), { largestUnit: 'days' }).days;
