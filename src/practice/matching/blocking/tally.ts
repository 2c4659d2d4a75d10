import { ROWS } from './rule.ts';

/** Rows that share a key with the row asked about: a stretch of a sorted list of keys. */
export interface Block {
  sorted: Float64Array;
  from: number;
  end: number;
}

const lengthOf = ({ from, end }: Block): number => end - from;

/** How finely rareness counts: whole numbers, so that rows can be put in order without being sorted. */
const STEPS = 4;
const MOST_POINTS = 8192;

/** Gives the rows of some blocks that share most. */
export type Tally = (blocks: readonly Block[]) => number[];

/**
 * Counts for rows how many keys they share with the row asked about, a rare key for more. So a key too usual to find anybody by is worth
 * something together with others. It looks at `looked` rows, the rarest keys first, and gives `most`: a question costs the same among few rows
 * and among many.
 */
export function makeTally(size: number, looked: number, most: number): Tally {
  const points = new Uint16Array(size);
  const touched = new Int32Array(looked);
  const counts = new Int32Array(MOST_POINTS);
  return (blocks) => {
    let seen = 0;
    let left = looked;
    for (const block of blocks.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
      const worth = Math.round(STEPS * Math.log2(size / lengthOf(block)));
      const end = Math.min(block.end, block.from + left);
      left -= end - block.from;
      for (let at = block.from; at < end; at += 1) {
        const row = (block.sorted[at] ?? 0) % ROWS;
        const before = points[row] ?? 0;
        if (before === 0) {
          touched[seen] = row;
          seen += 1;
        }
        points[row] = Math.min(before + worth + 1, MOST_POINTS - 1);
      }
    }
    return takeBest(touched.subarray(0, seen), points, counts, most);
  };
}

/** The rows with the most points; of those with as many as the last of them, the first met. Their points are forgotten. */
function takeBest(rows: Int32Array, points: Uint16Array, counts: Int32Array, most: number): number[] {
  const pointsOf = (row: number) => points[row] ?? 0;
  counts.fill(0);
  for (const row of rows) counts[pointsOf(row)] = (counts[pointsOf(row)] ?? 0) + 1;
  const { least, above } = findLeast(counts, most);
  let room = most - above;
  const best = [...rows].filter((row) => {
    if (pointsOf(row) !== least - 1) return pointsOf(row) >= least;
    room -= 1;
    return room >= 0;
  });
  for (const row of rows) points[row] = 0;
  return best;
}

/** The least points with which no more than `most` rows are given, and how many that are. */
function findLeast(counts: Int32Array, most: number): { least: number; above: number } {
  let least = MOST_POINTS;
  let above = 0;
  for (let next = counts[least - 1] ?? 0; least > 0 && above + next <= most; next = counts[least - 1] ?? 0) {
    above += next;
    least -= 1;
  }
  return { least, above };
}
