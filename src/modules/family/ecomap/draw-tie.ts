import type { Ecomap, EcomapNode, Spot } from './ecomap.ts';

const ARROW = 10;
/** Between the small strokes of a stressful tie. */
const STROKES = 10;
const GAP = 12;

/** The line between the child and one of those around, from border to border. */
export function drawTie(node: EcomapNode, child: Spot, radius: number): Ecomap['lines'][number] {
  const length = Math.hypot(node.x - child.x, node.y - child.y);
  const way = { x: (node.x - child.x) / length, y: (node.y - child.y) / length };
  const along = (distance: number) => ({ x: child.x + way.x * distance, y: child.y + way.y * distance });
  const [start, end] = [radius + 2, length - toBorder(node, way) - 2];
  const { strength, direction } = node.tie;
  const hasHead = direction === 'from-child' || direction === 'both';
  const hasTail = direction === 'to-child' || direction === 'both';
  const [first, last] = [start + (hasTail ? ARROW - 2 : 0), end - (hasHead ? ARROW - 2 : 0)];
  const middle = (start + end) / 2;
  const parts =
    strength === 'broken'
      ? [
          [along(first), along(middle - GAP / 2)],
          [along(middle + GAP / 2), along(last)],
        ]
      : [[along(first), along(last)]];
  const arrows = [
    ...(hasHead ? [arrow(along(end), way)] : []),
    ...(hasTail ? [arrow(along(start), { x: -way.x, y: -way.y })] : []),
  ];
  const at = strokesAt(strength, first, last, middle);
  return {
    id: node.id,
    strength,
    d: parts.map(pathOf).join(' '),
    strokes: at.map((distance) => acrossPath(along(distance), way, strength === 'broken' ? 8 : 5)).join(' '),
    arrows: arrows.join(' '),
    from: along(start),
    to: along(end),
  };
}

/** How far the border of a box is from its middle on the way there. */
function toBorder({ box, x, y }: EcomapNode, way: Spot): number {
  return Math.min((box.right - x) / Math.abs(way.x || 1e-9), (box.bottom - y) / Math.abs(way.y || 1e-9));
}

function strokesAt(
  strength: EcomapNode['tie']['strength'],
  first: number,
  last: number,
  middle: number,
): number[] {
  if (strength === 'broken') return [middle - GAP / 2, middle + GAP / 2];
  if (strength !== 'stressful') return [];
  const count = Math.max(2, Math.floor((last - first) / STROKES) - 1);
  return Array.from({ length: count }, (_, at) => first + ((last - first) * (at + 1)) / (count + 1));
}

const round = (value: number) => Math.round(value * 10) / 10;
const pathOf = (points: readonly Spot[]) =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${round(x)} ${round(y)}`).join(' ');

function acrossPath({ x, y }: Spot, way: Spot, half: number): string {
  return pathOf([
    { x: x - way.y * half, y: y + way.x * half },
    { x: x + way.y * half, y: y - way.x * half },
  ]);
}

function arrow(tip: Spot, way: Spot): string {
  const back = { x: tip.x - way.x * ARROW, y: tip.y - way.y * ARROW };
  const half = ARROW / 2;
  return `${pathOf([tip, { x: back.x - way.y * half, y: back.y + way.x * half }, { x: back.x + way.y * half, y: back.y - way.x * half }])} Z`;
}
