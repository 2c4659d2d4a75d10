import type { SortedFamily } from './couples.ts';
import { drawnLine, type DrawnLine, type Point, type Stroke } from './drawn.ts';
import type { ParentKind, UnionKind } from './genogram.ts';
import { farKey, hangKey, looseKey, meetsLoose, type Heights } from './heights.ts';
import { SIGN } from './measures.ts';
import { areBeside, sidesOf, type Hang, type LooseLine, type OverLine } from './plan-lines.ts';
import { heightOf, type Floor, type Stand } from './stand.ts';

const strokeOfUnion: Readonly<Record<UnionKind, Stroke>> = {
  married: 'solid',
  separated: 'solid',
  divorced: 'solid',
  together: 'dashed',
  apart: 'dashed',
  'not-known': 'dotted',
};
const strokeOfParent: Readonly<Record<ParentKind, Stroke>> = {
  birth: 'solid',
  adopted: 'dashed',
  fostered: 'dotted',
  step: 'dash-dot',
};

/** How far above the middle of a sign a line over the heads meets it. */
const PORT = 10;

const at = (x: number, y: number): Point => ({ x, y });
const middleOf = (heights: Heights, { row }: Stand) => heights.top(row) + SIGN / 2;

/** Lines between partners: straight where they stand beside each other, else over the heads between them. */
export function routeCouples(
  family: SortedFamily,
  floor: Floor,
  heights: Heights,
  overLines: readonly OverLine[],
): DrawnLine[] {
  return family.couples.flatMap((couple) => {
    const sides = sidesOf(floor, couple);
    if (sides.left === sides.right) return [];
    const { left, right } = sides;
    const y = middleOf(heights, left);
    const stroke = strokeOfUnion[couple.kind];
    if (areBeside(sides))
      return [
        drawnLine([couple.key], stroke, [[at(left.x + edge(left, 0), y), at(right.x - edge(right, 0), y)]]),
      ];
    const over = overLines.find((line) => line.couple === couple);
    if (over === undefined) return [];
    const [port, track] = [y - PORT, heights.over(over.row, over.level)];
    const points = [
      at(left.x + edge(left, PORT), port),
      at(over.left, port),
      at(over.left, track),
      at(over.right, track),
      at(over.right, port),
      at(right.x - edge(right, PORT), port),
    ];
    return [drawnLine([couple.key], stroke, [points])];
  });
}

/** How far the border of a sign is from its middle, at a height above it. */
function edge({ person: { sex, isUnborn } }: Stand, above: number): number {
  const half = SIGN / 2;
  if (isUnborn) return half / 2;
  if (sex === 'male') return half - 1;
  return sex === 'female' ? Math.sqrt(half * half - above * above) : half - Math.abs(above);
}

/** Lines from parents down to children. Those born together share the point from which their lines part. */
export function routeChildren(floor: Floor, heights: Heights, hangs: readonly Hang[]): DrawnLine[] {
  return hangs.flatMap((hang) => {
    const { couple, row, drop, children } = hang;
    const y = heights.level(row, hangKey(hang));
    const parents = [couple.one, ...(couple.other === null ? [] : [couple.other])];
    const bornWith = birthsOf(floor, hang);
    return children.map((child) => {
      const lines: Point[] = [at(drop, startOf(floor, heights, hang)), at(drop, y)];
      const twins = bornWith.get(child.id);
      if (twins !== undefined) lines.push(at(twins, y), at(child.meets, heights.top(child.row)));
      else lines.push(...downTo(heights, hang, child, y));
      return drawnLine(
        parents.map((parent) => `${parent}>${child.id}`),
        strokeOfParent[child.kind],
        [withoutRepeats(lines)],
      );
    });
  });
}

function downTo(heights: Heights, hang: Hang, child: Hang['children'][number], y: number): Point[] {
  const points: Point[] = [];
  let level = y;
  for (const [passed, x] of [...child.via, child.meets].entries()) {
    points.push(at(x, level));
    const row = hang.row + passed + 1;
    level = row === child.row ? endIn(heights, row) : heights.level(row, farKey(hang, child.id));
    points.push(at(x, level));
  }
  return points;
}

/** Under the sign, which is drawn over it: so that a line beside the middle of a circle ends at its border. */
const endIn = (heights: Heights, row: number) => heights.top(row) + SIGN / 2;

/** The place from which the lines of twins part: the middle between them, for each of them. */
function birthsOf(floor: Floor, { children, row }: Hang): ReadonlyMap<string, number> {
  const near = children.filter(
    (child) => child.row === row + 1 && child.kind === 'birth' && !floor.of(child.id).person.isUnborn,
  );
  const days = Map.groupBy(near, ({ id }) => floor.of(id).person.born);
  const found = new Map<string, number>();
  for (const [born, together] of days) {
    if (born.length !== 'YYYY-MM-DD'.length || together.length < 2) continue;
    const places = together.map(({ meets }) => meets);
    for (const { id } of together) found.set(id, (Math.min(...places) + Math.max(...places)) / 2);
  }
  return found;
}

/** From the line between the parents, or from under the text of a parent alone. */
function startOf(floor: Floor, heights: Heights, { couple }: Hang): number {
  const sides = sidesOf(floor, couple);
  const { left, right } = sides;
  if (left === right) return heights.top(left.row) + heightOf(left.lines.length) + 3;
  return middleOf(heights, left) - (areBeside(sides) ? 0 : PORT);
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || Math.abs(before.x - point.x) + Math.abs(before.y - point.y) > 0.01;
  });
}

/** Lines between two people where neither of the usual ones can be drawn. */
export function routeLoose(heights: Heights, loose: readonly LooseLine[]): DrawnLine[] {
  return loose.map((line) => {
    const { upper, lower, couple, kind, about } = line;
    const stroke = couple === null ? strokeOfParent[kind ?? 'birth'] : strokeOfUnion[couple.kind];
    if (upper.row === lower.row) {
      const [track, top] = [heights.over(upper.row, line.level), heights.top(upper.row)];
      const [from, to] = [upper.x + 12, lower.x - 12];
      return drawnLine(about, stroke, [[at(from, top + 8), at(from, track), at(to, track), at(to, top + 8)]]);
    }
    const points = [at(upper.x, heights.top(upper.row) + heightOf(upper.lines.length) + 3)];
    for (const [passed, x] of [...line.via, meetsLoose(line)].entries()) {
      const y = heights.level(upper.row + passed, looseKey(line));
      points.push(at(points.at(-1)?.x ?? x, y), at(x, y));
    }
    points.push(at(meetsLoose(line), heights.top(lower.row) + 10));
    return drawnLine(about, stroke, [withoutRepeats(points)]);
  });
}
