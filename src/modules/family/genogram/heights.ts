import { CHANNEL, HOUSE, LEVEL, MARGIN, OVERHEAD } from './measures.ts';
import type { Hang, LooseLine, OverLine } from './plan-lines.ts';
import { isStraight, stackLevels, type LevelLine } from './stack-levels.ts';
import type { Floor } from './stand.ts';

/** A level line with what it belongs to. */
interface Level extends LevelLine {
  key: string;
}

/** How high everything is: rows, the levels between them, the lines over heads. */
export interface Heights {
  top(row: number): number;
  /** Of a line between a row and the next one. */
  level(row: number, key: string): number;
  over(row: number, level: number): number;
  whole: number;
}

export const hangKey = (hang: Hang) => `hang ${hang.couple.key}`;
export const farKey = (hang: Hang, child: string) => `far ${hang.couple.key} ${child}`;
export const looseKey = (line: LooseLine) => `loose ${line.about.join(' ')}`;

export function findHeights(
  floor: Floor,
  hangs: readonly Hang[],
  loose: readonly LooseLine[],
  overLines: readonly OverLine[],
): Heights {
  const tops: number[] = [];
  const levels: Map<string, number>[] = [];
  let y = MARGIN + HOUSE;
  for (const [row] of floor.rows.entries()) {
    const over = Math.max(
      -1,
      ...overLines.filter((line) => line.row === row).map(({ level }) => level),
      ...looseLevels(loose, row),
    );
    y += over < 0 ? 0 : OVERHEAD + over * LEVEL;
    tops.push(y);
    const lines = levelLines(row, hangs, loose);
    const stacked = stackLevels(lines);
    levels.push(new Map(lines.map(({ key }, at) => [key, stacked[at] ?? 0])));
    y += floor.height(row) + CHANNEL + Math.max(0, ...stacked) * LEVEL;
  }
  const last = floor.rows.length - 1;
  const top = (row: number) => tops[row] ?? 0;
  return {
    top,
    level: (row, key) => top(row) + floor.height(row) + HOUSE + 12 + (levels[row]?.get(key) ?? 0) * LEVEL,
    over: (row, level) => top(row) - OVERHEAD - level * LEVEL,
    whole: top(last) + floor.height(last) + MARGIN + HOUSE,
  };
}

const looseLevels = (loose: readonly LooseLine[], row: number) =>
  loose.filter(({ upper, lower }) => upper.row === row && lower.row === row).map(({ level }) => level);

/** What runs level between a row and the next. */
function levelLines(row: number, hangs: readonly Hang[], loose: readonly LooseLine[]): Level[] {
  return [
    ...hangs.flatMap((hang) => hangLevels(row, hang)),
    ...loose.flatMap((line) => looseLevel(row, line)),
  ].map((line) => (isStraight(line) ? { ...line, to: [line.from] } : line));
}

function hangLevels(row: number, hang: Hang): Level[] {
  const own = hang.row === row ? [{ key: hangKey(hang), from: hang.drop, to: endsOf(hang) }] : [];
  const far = hang.children.flatMap((child) => {
    const passed = row - hang.row - 1;
    if (passed < 0 || row >= child.row) return [];
    const [from, to] = [child.via[passed] ?? child.meets, child.via[passed + 1] ?? child.meets];
    return [{ key: farKey(hang, child.id), from, to: [to] }];
  });
  return [...own, ...far];
}

function looseLevel(row: number, line: LooseLine): Level[] {
  const passed = row - line.upper.row;
  if (passed < 0 || row >= line.lower.row) return [];
  const from = passed === 0 ? line.upper.x : (line.via[passed - 1] ?? line.upper.x);
  return [{ key: looseKey(line), from, to: [line.via[passed] ?? meetsLoose(line)] }];
}

export const meetsLoose = ({ lower }: LooseLine) => lower.x - 14;

/** Where a line of children goes down. */
const endsOf = ({ children }: Hang) => children.map(({ via, meets }) => via[0] ?? meets);
