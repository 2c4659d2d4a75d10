import { wrapLabel } from '#platform/charts/letter-widths.ts';
import { drawTie } from './draw-tie.ts';
import type { Ecomap, EcomapNode, Spot, Tie } from './ecomap.ts';

const CHILD = 52;
const WIDTH = 148;
const LETTERS = 13;
const LINE = 16;
const PAD = 8;
const MARGIN = 12;
/** So many stand round the child in a ring; more stand along the sides of a rectangle, which takes less room. */
const MOST_IN_A_RING = 14;
const BETWEEN = 12;
const STEP = 8;
/** Wider than high, as boxes are. */
const FLAT = 1.3;
/** As a page on its side is. */
const PAGE = 1.5;

interface Place {
  spots: Spot[];
  heights: number[];
}

/** The child in the middle, everybody around it: people first, clockwise from the top, then agencies. The same each time. */
export function drawEcomap(childName: string, ties: readonly Tie[]): Ecomap {
  const ordered = [...ties.filter(({ isAgency }) => !isAgency), ...ties.filter(({ isAgency }) => isAgency)];
  const texts = ordered.map(linesOf);
  const heights = texts.map((lines) => lines.length * LINE + 2 * PAD);
  const spots = standAround(heights);
  const left = Math.min(-CHILD, ...spots.map(({ x }) => x - WIDTH / 2)) - MARGIN;
  const top = Math.min(-CHILD, ...spots.map(({ y }, at) => y - (heights[at] ?? 0) / 2)) - MARGIN;
  const right = Math.max(CHILD, ...spots.map(({ x }) => x + WIDTH / 2)) + MARGIN;
  const bottom = Math.max(CHILD, ...spots.map(({ y }, at) => y + (heights[at] ?? 0) / 2)) + MARGIN;
  const middle = { x: Math.round(-left), y: Math.round(-top) };
  const nodes = ordered.map((tie, at) =>
    nodeOf(tie, texts[at] ?? [], { x: middle.x + (spots[at]?.x ?? 0), y: middle.y + (spots[at]?.y ?? 0) }),
  );
  const name = wrapLabel(childName, CHILD * 1.6, 14, 3);
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    child: {
      ...middle,
      radius: CHILD,
      lines: name.map((text, at) => ({ text, y: middle.y + 5 + (at - (name.length - 1) / 2) * 17 })),
    },
    nodes,
    lines: nodes.map((node) => drawTie(node, middle, CHILD)),
  };
}

function linesOf({ name, what }: Tie): { text: string; isName: boolean }[] {
  const inner = WIDTH - 2 * PAD;
  return [
    ...wrapLabel(name, inner / 1.08, LETTERS, 2).map((text) => ({ text, isName: true })),
    ...wrapLabel(what, inner, LETTERS - 1, 2).map((text) => ({ text, isName: false })),
  ];
}

function nodeOf(tie: Tie, lines: { text: string; isName: boolean }[], { x, y }: Spot): EcomapNode {
  const half = (lines.length * LINE) / 2 + PAD;
  return {
    id: tie.id,
    tie,
    x,
    y,
    box: { left: x - WIDTH / 2, right: x + WIDTH / 2, top: y - half, bottom: y + half },
    lines: lines.map((line, at) => ({ ...line, y: y - half + PAD + LINE * (at + 1) - 4 })),
  };
}

/** The smallest ring or rectangle in which no box touches another, and no line goes over the box of somebody else. */
function standAround(heights: readonly number[]): Spot[] {
  if (heights.length > MOST_IN_A_RING) return standInRectangle(heights);
  for (let radius = CHILD + 84; ; radius += STEP) {
    const spots = heights.map((_, at) => spotOf(at, heights.length, radius));
    if (isClear({ spots, heights: [...heights] })) return spots;
  }
}

function spotOf(at: number, count: number, radius: number): Spot {
  const angle = -Math.PI / 2 + (2 * Math.PI * at) / count;
  return { x: Math.round(Math.cos(angle) * radius * FLAT), y: Math.round(Math.sin(angle) * radius) };
}

/** Of all rectangles that hold so many, the one that is largest on a page; clockwise from the middle of the upper side. */
function standInRectangle(heights: readonly number[]): Spot[] {
  const half = Math.ceil(heights.length / 2);
  const tallest = Math.max(...heights);
  const found = Array.from({ length: half - 1 }, (_, at) => alongSides(at + 1, half - at - 1, tallest))
    .map((spots) => spots.slice(0, heights.length))
    .filter((spots) => isClear({ spots, heights: heights.map(() => tallest) }))
    .toSorted((one, other) => sizeOnPage(one) - sizeOnPage(other));
  if (found[0] === undefined) throw new Error(`no rectangle holds ${heights.length}`);
  return found[0];
}

/** So many spots along the upper and lower side, and along the left and right one; the corners are free. */
function alongSides(across: number, down: number, tallest: number): Spot[] {
  const [wide, high] = [WIDTH + BETWEEN, tallest + BETWEEN];
  const [right, bottom] = [((across + 1) / 2) * wide, ((down + 1) / 2) * high];
  const along = (count: number, step: number) =>
    Array.from({ length: count }, (_, at) => Math.round((at - (count - 1) / 2) * step));
  const spots = [
    ...along(across, wide).map((x) => ({ x, y: -bottom })),
    ...along(down, high).map((y) => ({ x: right, y })),
    ...along(across, wide).map((x) => ({ x: -x, y: bottom })),
    ...along(down, high).map((y) => ({ x: -right, y: -y })),
  ];
  const first = Math.floor(across / 2);
  return [...spots.slice(first), ...spots.slice(0, first)];
}

function sizeOnPage(spots: readonly Spot[]): number {
  const reach = (key: 'x' | 'y') => Math.max(...spots.map((spot) => Math.abs(spot[key])));
  return Math.max(reach('x') / PAGE, reach('y'));
}

function isClear({ spots, heights }: Place): boolean {
  return spots.every((one, at) => {
    const high = (heights[at] ?? 0) / 2;
    return spots.every((other, number) => {
      if (number === at) return true;
      const theirs = (heights[number] ?? 0) / 2;
      const isApart =
        Math.abs(one.x - other.x) >= WIDTH + BETWEEN || Math.abs(one.y - other.y) >= high + theirs + BETWEEN;
      return isApart && !crossesBox(one, { spot: other, high: theirs + 4, wide: WIDTH / 2 + 4 });
    });
  });
}

/** Whether the line from the middle to a spot goes over a box. */
function crossesBox(
  { x, y }: Spot,
  { spot, high, wide }: { spot: Spot; high: number; wide: number },
): boolean {
  let [first, last] = [0, 1];
  for (const [step, low, top] of [
    [x, spot.x - wide, spot.x + wide],
    [y, spot.y - high, spot.y + high],
  ] as const) {
    if (step === 0) {
      if (low > 0 || top < 0) return false;
      continue;
    }
    const [enter, leave] = [low / step, top / step].toSorted((one, other) => one - other);
    first = Math.max(first, enter ?? 0);
    last = Math.min(last, leave ?? 1);
  }
  return first < last;
}
