import type { SortedFamily } from './couples.ts';
import { pathOf, type DrawnLine, type Genogram, type Point } from './drawn.ts';

/** How many strokes cross the line of a couple: one for those who are apart, two for a divorce. */
const strokesOf = { married: 0, together: 0, separated: 1, apart: 1, divorced: 2, 'not-known': 0 } as const;
const BETWEEN_STROKES = 6;
/** Before the middle of the line, so that what hangs from the middle leaves the strokes clear. */
const AT = 0.22;

/** The strokes across lines of couples, and the years beside them. */
export function markCouples(
  family: SortedFamily,
  lines: readonly DrawnLine[],
): Pick<Genogram, 'strokes' | 'labels'> {
  const strokes: Point[][] = [];
  const labels: Genogram['labels'] = [];
  const ports = lines
    .filter(({ parts }) => (parts[0]?.length ?? 0) === 6)
    .flatMap(({ parts }) => parts.flat());
  for (const { key, kind, label } of family.couples) {
    const run = longestRun(lines.find(({ about }) => about[0] === key));
    if (run === undefined) continue;
    const [from, to] = run;
    const x = from.x + (to.x - from.x) * AT;
    for (let number = 0; number < strokesOf[kind]; number += 1) {
      const at = x + (number - (strokesOf[kind] - 1) / 2) * BETWEEN_STROKES;
      strokes.push([
        { x: at - 4, y: from.y + 9 },
        { x: at + 4, y: from.y - 9 },
      ]);
    }
    if (label === '') continue;
    // Where another line sets out just above, the years stand under this one, beside what hangs from it.
    const isCrowded = ports.some(({ x, y }) => x > from.x && x < to.x && y < from.y && y > from.y - 20);
    labels.push(
      isCrowded
        ? { text: label, x: besideDrop(run, lines, strokesOf[kind] > 0), y: from.y + 14 }
        : { text: label, x: from.x + (to.x - from.x) * (strokesOf[kind] === 0 ? 0.5 : 0.62), y: from.y - 6 },
    );
  }
  return { strokes: pathOf(strokes), labels };
}

/** The middle of the longer part of a couple's line, on one side of what hangs from it; where strokes cross it, the part after them. */
function besideDrop([from, to]: [Point, Point], lines: readonly DrawnLine[], hasStrokes: boolean): number {
  const drops = lines.map(({ parts }) => parts[0]?.[0]).filter((point) => point?.y === from.y);
  const drop = drops.find((point) => point !== undefined && point.x > from.x && point.x < to.x)?.x ?? from.x;
  const isRight = hasStrokes || to.x - drop >= drop - from.x;
  return isRight ? (drop + to.x) / 2 : (from.x + drop) / 2;
}

function longestRun(line: DrawnLine | undefined): [Point, Point] | undefined {
  let longest: [Point, Point] | undefined;
  for (const part of line?.parts ?? [])
    for (const [at, to] of part.entries()) {
      const from = part[at - 1];
      if (from === undefined || from.y !== to.y) continue;
      if (longest === undefined || Math.abs(to.x - from.x) > Math.abs(longest[1].x - longest[0].x))
        longest = [from, to];
    }
  return longest;
}
