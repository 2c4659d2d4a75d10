import type { SortedFamily } from './couples.ts';
import type { Couple, ParentKind } from './genogram.ts';
import { BETWEEN, SIGN } from './measures.ts';
import { hangsAtLeft } from './row-order.ts';
import type { Floor, Stand } from './stand.ts';

/** A line over the heads of those who stand between two of one row. */
export interface OverLine {
  couple: Couple | null;
  row: number;
  left: number;
  right: number;
  level: number;
}

/** Children under a couple: where the line comes down, and where each child is met. */
export interface Hang {
  couple: Couple;
  row: number;
  drop: number;
  children: { id: string; kind: ParentKind; meets: number; row: number; via: number[] }[];
}

/** Who of a couple stands left, who right; a couple of two rows has its children under the lower one. */
export function sidesOf(floor: Floor, { one, other }: Couple): { left: Stand; right: Stand } {
  const [first, second] = [floor.of(one), floor.of(other ?? one)];
  if (first.row !== second.row) {
    const lower = first.row > second.row ? first : second;
    return { left: lower, right: lower };
  }
  return first.index <= second.index ? { left: first, right: second } : { left: second, right: first };
}

export const areBeside = ({ left, right }: { left: Stand; right: Stand }) => right.index - left.index === 1;

/** Lines of couples who do not stand beside each other. */
export function planOverLines(family: SortedFamily, floor: Floor): OverLine[] {
  const lines = family.couples.flatMap((couple) => {
    const { left, right } = sidesOf(floor, couple);
    if (right.index - left.index < 2) return [];
    return [
      {
        couple,
        row: left.row,
        left: floor.gapBeside(left, 'right'),
        right: floor.gapBeside(right, 'left'),
        level: 0,
      },
    ];
  });
  for (const [at, line] of lines.entries())
    line.level = freeLevel(
      lines.slice(0, at).filter((other) => other.row === line.row && overlap(other, line)),
    );
  return lines;
}

const overlap = (one: { left: number; right: number }, other: { left: number; right: number }) =>
  one.left < other.right + 6 && other.left < one.right + 6;

function freeLevel(taken: readonly { level: number }[]): number {
  const levels = new Set(taken.map(({ level }) => level));
  let level = 0;
  while (levels.has(level)) level += 1;
  return level;
}

/** Children by the couple they hang under, whichever way they came to it. A child who does not stand below is left to `planLoose`. */
export function planHangs(family: SortedFamily, floor: Floor): Hang[] {
  const met = new Map<string, number>();
  const hangs = new Map<string, Hang>();
  for (const { couple, kind, children } of family.sibships) {
    const { left } = sidesOf(floor, couple);
    const hang = hangs.get(couple.key) ?? { couple, row: left.row, drop: 0, children: [] };
    hangs.set(couple.key, hang);
    for (const id of children) {
      const { row, x } = floor.of(id);
      if (row <= hang.row) continue;
      const before = met.get(id) ?? 0;
      met.set(id, before + 1);
      hang.children.push({ id, kind, row, via: [], meets: x + (MEETS[before] ?? 0) });
    }
  }
  const planned = [...hangs.values()].filter(({ children }) => children.length > 0);
  for (const hang of planned) {
    hang.drop = dropOf(family, floor, hang);
    for (const child of hang.children) settleChild(floor, hang, child);
  }
  return planned;
}

/** Where a child is met, and through which gaps the line goes to one who stands further down. */
function settleChild(floor: Floor, hang: Hang, child: Hang['children'][number]): void {
  // A corner of a few pixels looks like a mistake: the line goes straight down and meets the sign beside its middle.
  const near = hang.children.length === 1 ? NEARLY : NEARLY_OF_SEVERAL;
  if (Math.abs(child.meets - hang.drop) <= near) child.meets = hang.drop;
  for (let row = hang.row + 1; row < child.row; row += 1) child.via.push(floor.nearestGap(row, child.meets));
}

const NEARLY = 16;
const NEARLY_OF_SEVERAL = 10;

/** A second and a third line to one child meet the sign beside the first. */
const MEETS = [0, 11, -11, 17, -17];

/** As near over the middle of the children as the line between the parents, and the texts under them, let it be. */
function dropOf(family: SortedFamily, floor: Floor, { couple, children }: Hang): number {
  const places = children.map(({ meets, via }) => via[0] ?? meets);
  const wished = (Math.min(...places) + Math.max(...places)) / 2;
  const { left, right } = sidesOf(floor, couple);
  if (left === right) return within(wished, left.x - SIGN / 3, left.x + SIGN / 3);
  if (areBeside({ left, right }))
    return within(wished, left.x + left.width / 2 + BETWEEN / 2, right.x - right.width / 2 - BETWEEN / 2);
  const isLeft = hangsAtLeft(left.person.id, right.person.id, family.couples);
  return isLeft ? floor.gapBeside(left, 'right') : floor.gapBeside(right, 'left');
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A line of its own between two people where neither of the usual ones can be drawn: a brother who fosters, a couple of two rows. */
export interface LooseLine {
  couple: Couple | null;
  kind: ParentKind | null;
  upper: Stand;
  lower: Stand;
  via: number[];
  level: number;
  about: string[];
}

export function planLoose(family: SortedFamily, floor: Floor, overLines: readonly OverLine[]): LooseLine[] {
  const lines: LooseLine[] = [];
  const tie = (one: Stand, other: Stand, rest: Pick<LooseLine, 'couple' | 'kind' | 'about'>) => {
    const [upper, lower] =
      one.row < other.row || (one.row === other.row && one.x < other.x) ? [one, other] : [other, one];
    const via: number[] = [];
    for (let row = upper.row + 1; row < lower.row; row += 1) via.push(floor.nearestGap(row, lower.x));
    lines.push({ ...rest, upper, lower, via, level: 0 });
  };
  for (const couple of family.couples) {
    const [one, other] = [floor.of(couple.one), floor.of(couple.other ?? couple.one)];
    if (one.row !== other.row) tie(one, other, { couple, kind: null, about: [couple.key] });
  }
  for (const { couple, kind, children } of family.sibships)
    for (const id of children) {
      const { left } = sidesOf(floor, couple);
      if (floor.of(id).row > left.row) continue;
      const parents = [couple.one, ...(couple.other === null ? [] : [couple.other])];
      tie(floor.of(couple.one), floor.of(id), {
        couple: null,
        kind,
        about: parents.map((parent) => `${parent}>${id}`),
      });
    }
  for (const [at, line] of lines.entries())
    line.level = freeLevel([
      ...overLines.filter(({ row }) => row === line.upper.row && line.upper.row === line.lower.row),
      ...lines.slice(0, at).filter((other) => other.upper.row === line.upper.row),
    ]);
  return lines;
}
