/** A level line between two rows: from where it comes, down to where it goes. */
export interface LevelLine {
  from: number;
  to: readonly number[];
}

/**
 * Which of the lines between two rows runs above which, 0 at the top, so that as few as can be cross, and none lie upon each other.
 */
export function stackLevels(lines: readonly LevelLine[]): number[] {
  const order = byCrossings(lines);
  const levels = lines.map(() => 0);
  for (const [at, index] of order.entries()) {
    const above = order.slice(0, at).filter((other) => areNear(lines[index], lines[other]));
    levels[index] = Math.max(-1, ...above.map((other) => levels[other] ?? 0)) + 1;
  }
  return levels;
}

const span = ({ from, to }: LevelLine) => [Math.min(from, ...to), Math.max(from, ...to)] as const;

function areNear(one: LevelLine | undefined, other: LevelLine | undefined): boolean {
  if (one === undefined || other === undefined || isStraight(one) || isStraight(other)) return false;
  const [[left, right], [theirLeft, theirRight]] = [span(one), span(other)];
  return left <= theirRight + 8 && theirLeft <= right + 8;
}

/** Straight down: no level line at all. */
export const isStraight = ({ from, to }: LevelLine) => to.every((each) => Math.abs(each - from) < 0.5);

/** Takes, again and again, the line that crosses fewest of those left when it is above them all. */
function byCrossings(lines: readonly LevelLine[]): number[] {
  const left = lines.map((_, index) => index);
  const order: number[] = [];
  while (left.length > 0) {
    const costs = left.map((index) => {
      const one = lines[index];
      return left.reduce(
        (sum, other) => (other === index ? sum : sum + above(one, lines[other]) - above(lines[other], one)),
        0,
      );
    });
    const [next] = left.splice(costs.indexOf(Math.min(...costs)), 1);
    order.push(next ?? 0);
  }
  return order;
}

/** How often two cross when the first is above. */
function above(one: LevelLine | undefined, other: LevelLine | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const isIn = (x: number, [least, most]: readonly [number, number]) => x > least && x < most;
  return one.to.filter((x) => isIn(x, span(other))).length + (isIn(other.from, span(one)) ? 1 : 0);
}
