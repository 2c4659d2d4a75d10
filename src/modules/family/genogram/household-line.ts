import type { Heights } from './heights.ts';
import { HOUSE } from './measures.ts';
import type { Rectangle } from './outline.ts';
import type { Floor, Stand } from './stand.ts';

/** Neighbours of a row who live together. */
interface Run extends Rectangle {
  row: number;
}

interface Passage {
  from: Run;
  to: Run;
  cost: number;
  rectangles: Rectangle[];
}

/** How wide the household line is where it only passes by. */
const PASSAGE = 12;

/**
 * What the line round a household covers: everybody who lives there, nobody else, in one piece. Where somebody who lives elsewhere stands
 * between, it goes through the space under their row, or through a gap of it.
 */
export function coverHousehold(floor: Floor, heights: Heights): Rectangle[] {
  const runs = floor.rows.flatMap((row, number) => runsOf(floor, heights, row, number));
  const passages = runs.flatMap((from, at) =>
    runs.slice(at + 1).map((to) => passageBetween(floor, heights, from, to)),
  );
  const pieceOf = new Map(runs.map((run, at) => [run, at]));
  const used: Passage[] = [];
  for (const passage of passages.toSorted((one, other) => one.cost - other.cost)) {
    const [piece, other] = [pieceOf.get(passage.from), pieceOf.get(passage.to)];
    if (piece === other || piece === undefined) continue;
    for (const [run, of] of pieceOf) if (of === other) pieceOf.set(run, piece);
    used.push(passage);
  }
  return [...runs, ...used.flatMap(({ rectangles }) => rectangles)];
}

function runsOf(floor: Floor, heights: Heights, row: readonly string[], number: number): Run[] {
  const runs: Run[] = [];
  let last: Stand | undefined;
  for (const stand of row.map((id) => floor.of(id))) {
    const run = runs.at(-1);
    const right = Math.round(stand.x + stand.width / 2 + HOUSE);
    if (stand.person.livesHere && last?.person.livesHere === true && run !== undefined) run.right = right;
    else if (stand.person.livesHere)
      runs.push({
        row: number,
        left: Math.round(stand.x - stand.width / 2 - HOUSE),
        right,
        ...edgesOf(floor, heights, number),
      });
    last = stand;
  }
  return runs;
}

function edgesOf(floor: Floor, heights: Heights, row: number): { top: number; bottom: number } {
  const top = heights.top(row);
  return { top: top - HOUSE, bottom: top + floor.height(row) + HOUSE };
}

function passageBetween(floor: Floor, heights: Heights, from: Run, to: Run): Passage {
  if (from.row === to.row) return besidePassage(from, to);
  const rectangles: Rectangle[] = [];
  let here: Rectangle = from;
  let cost = 100 * (to.row - from.row - 1);
  for (let row = from.row + 1; row <= to.row; row += 1) {
    const edges = edgesOf(floor, heights, row);
    const next = row === to.row ? to : gapIn(floor, row, edges, here);
    const across = acrossBetween(here, next);
    cost += across.right - across.left < PASSAGE ? 0 : across.distance;
    rectangles.push({ left: across.left, right: across.right, top: here.bottom, bottom: edges.top });
    if (row !== to.row) rectangles.push(next);
    here = next;
  }
  return { from, to, cost, rectangles };
}

/** Under those who stand between two runs of one row. */
function besidePassage(from: Run, to: Run): Passage {
  const rectangle = {
    left: from.right - PASSAGE,
    right: to.left + PASSAGE,
    top: from.bottom - HOUSE + 2,
    bottom: from.bottom + 6,
  };
  return { from, to, cost: to.left - from.right + 60, rectangles: [rectangle] };
}

function gapIn(
  floor: Floor,
  row: number,
  edges: { top: number; bottom: number },
  here: Rectangle,
): Rectangle {
  const x = Math.round(floor.nearestGap(row, (here.left + here.right) / 2));
  return { left: x - PASSAGE / 2, right: x + PASSAGE / 2, ...edges };
}

/** What two that stand in rows above each other have in common; where that is too little, all that is between. */
function acrossBetween(one: Rectangle, other: Rectangle): { left: number; right: number; distance: number } {
  const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
  if (right - left >= PASSAGE) return { left, right, distance: 0 };
  const isRight = one.left < other.left;
  const [near, far] = isRight ? [one.right, other.left] : [other.right, one.left];
  return {
    left: Math.min(near, far) - PASSAGE,
    right: Math.max(near, far) + PASSAGE,
    distance: Math.abs(far - near) + PASSAGE,
  };
}
