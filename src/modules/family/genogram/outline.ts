import type { Point } from './drawn.ts';

export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The borders of what rectangles cover together, each a loop of corners. */
export function outlineOf(rectangles: readonly Rectangle[]): Point[][] {
  const xs = steps(rectangles.flatMap(({ left, right }) => [left, right]));
  const ys = steps(rectangles.flatMap(({ top, bottom }) => [top, bottom]));
  const isIn = (column: number, row: number) => {
    const [left, right, top, bottom] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) return false;
    return rectangles.some(
      (one) => one.left <= left && one.right >= right && one.top <= top && one.bottom >= bottom,
    );
  };
  const next = new Map<string, { from: Point; to: Point }[]>();
  const edge = (from: Point, to: Point) => {
    const key = keyOf(from);
    next.set(key, [...(next.get(key) ?? []), { from, to }]);
  };
  for (const [column, left] of xs.entries())
    for (const [row, top] of ys.entries()) {
      if (!isIn(column, row)) continue;
      const [right = left, bottom = top] = [xs[column + 1], ys[row + 1]];
      if (!isIn(column, row - 1)) edge({ x: left, y: top }, { x: right, y: top });
      if (!isIn(column + 1, row)) edge({ x: right, y: top }, { x: right, y: bottom });
      if (!isIn(column, row + 1)) edge({ x: right, y: bottom }, { x: left, y: bottom });
      if (!isIn(column - 1, row)) edge({ x: left, y: bottom }, { x: left, y: top });
    }
  return loopsOf(next).map(cornersOnly);
}

const steps = (values: readonly number[]) => [...new Set(values)].toSorted((one, other) => one - other);
const keyOf = ({ x, y }: Point) => `${x} ${y}`;

function loopsOf(next: Map<string, { from: Point; to: Point }[]>): Point[][] {
  const loops: Point[][] = [];
  for (const [start, edges] of next)
    while (edges.length > 0) {
      const loop: Point[] = [];
      let key = start;
      for (let edge = next.get(key)?.pop(); edge !== undefined; edge = next.get(key)?.pop()) {
        loop.push(edge.from);
        key = keyOf(edge.to);
      }
      loops.push(loop);
    }
  return loops;
}

function cornersOnly(loop: readonly Point[]): Point[] {
  return loop.filter((point, at) => {
    const [before, after] = [loop.at(at - 1), loop[(at + 1) % loop.length]];
    return (
      !(before?.x === point.x && after?.x === point.x) && !(before?.y === point.y && after?.y === point.y)
    );
  });
}

/** A loop as a path whose corners are round. */
export function roundedPath(loop: readonly Point[], radius: number): string {
  const parts = loop.map((corner, at) => {
    const [before, after] = [loop.at(at - 1) ?? corner, loop[(at + 1) % loop.length] ?? corner];
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `${at === 0 ? 'M' : 'L'} ${from.x} ${from.y} Q ${corner.x} ${corner.y} ${to.x} ${to.y}`;
  });
  return `${parts.join(' ')} Z`;
}

function towards(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = Math.min(most, length / 2) / (length || 1);
  const place = (one: number, other: number) => Math.round((one + (other - one) * share) * 10) / 10;
  return { x: place(from.x, to.x), y: place(from.y, to.y) };
}
