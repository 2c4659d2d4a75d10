import type { Scored } from '../explain.ts';

/** One step of the picture: its sentence stands above its bar, so that it is read at any width. */
export interface Step {
  words: string;
  /** Log2 of the odds, with its sign. */
  figure: string;
  isFor: boolean;
  textY: number;
  x: number;
  y: number;
  width: number;
}

export interface Waterfall {
  width: number;
  height: number;
  barHeight: number;
  /** Where even odds stand. */
  even: number;
  steps: readonly Step[];
  total: Step;
}

/** As wide as a telephone shows it: the picture is never made smaller than it was drawn. */
const WIDTH = 320;
const STEP = 44;
const BAR = 14;
const TEXT = 16;
/** A step of no weight is still seen. */
const THINNEST = 2;

/** The weights of two rows, one under the other, each beginning where the one before it ended. `say` gives the sentence of a part. */
export function drawWaterfall(
  scored: Scored,
  say: (part: Scored['parts'][number]) => string,
  total: string,
): Waterfall {
  const ends = [0];
  for (const part of scored.parts) ends.push((ends.at(-1) ?? 0) + part.weight);
  const least = Math.min(...ends);
  const span = Math.max(...ends) - least || 1;
  const place = (weight: number) => ((weight - least) / span) * (WIDTH - THINNEST);
  const step = (words: string, from: number, to: number, row: number): Step => {
    const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
    return {
      words,
      figure: sign(to - from),
      isFor: to >= from,
      textY: row * STEP + TEXT,
      x: round(left),
      y: row * STEP + TEXT + 6,
      width: round(Math.max(right - left, THINNEST)),
    };
  };
  const steps = scored.parts.map((part, row) => step(say(part), ends[row] ?? 0, ends[row + 1] ?? 0, row));
  return {
    width: WIDTH,
    height: (steps.length + 1) * STEP,
    barHeight: BAR,
    even: round(place(0)),
    steps,
    total: step(total, 0, scored.weight, steps.length),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** With a true minus, which a screen reader says as one. */
function sign(weight: number): string {
  const written = Math.abs(weight).toFixed(1);
  if (written === '0.0') return written;
  return weight < 0 ? `−${written}` : `+${written}`;
}
