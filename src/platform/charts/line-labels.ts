import { textWidth } from './letter-widths.ts';
import { LETTERS, LINE, round } from './pictures.ts';

/** The texts moved apart as little as keeps a line's height between them, in the order they stood, within the bounds. */
export function spread(heights: readonly number[], top: number, bottom: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  let last = -Infinity;
  for (const { height } of order) {
    last = Math.max(height, last + LINE, top);
    placed.push(last);
  }
  let next = bottom + LINE;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    next = Math.min(placed[index] ?? 0, next - LINE);
    placed[index] = next;
  }
  return heights.map((_, index) => round(placed[order.findIndex((entry) => entry.index === index)] ?? 0));
}

/** Which of the names under a line can be written without touching: the last always, then every so many back from it. */
export function shownPeriods(periods: readonly string[], between: number): number[] {
  const widest = Math.max(0, ...periods.map((period) => textWidth(period, LETTERS)));
  const step = between > 0 ? Math.max(1, Math.ceil((widest + 12) / between)) : periods.length || 1;
  return periods.map((_, index) => index).filter((index) => (periods.length - 1 - index) % step === 0);
}
