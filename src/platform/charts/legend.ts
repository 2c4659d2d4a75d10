import { textWidth } from './letter-widths.ts';
import { LETTERS, LINE, round } from './pictures.ts';

/** A sample with its name: the sample's left edge and middle, the name's left edge and line. */
export interface LegendEntry {
  x: number;
  middle: number;
  text: string;
  textX: number;
  textY: number;
}

const ROW = LINE + 6;

/** Names one after the other, in as many rows as they need; the height they take. */
export function placeLegend(names: readonly string[], width: number, sample: number) {
  let x = 0;
  let row = 0;
  const entries = names.map((text): LegendEntry => {
    const needed = sample + 8 + textWidth(text, LETTERS) + 20;
    if (x > 0 && x + needed - 20 > width) {
      x = 0;
      row += 1;
    }
    const middle = row * ROW + ROW / 2;
    const entry = {
      x: round(x),
      middle,
      text,
      textX: round(x + sample + 8),
      textY: round(middle + LETTERS * 0.35),
    };
    x += needed;
    return entry;
  });
  return { entries, height: names.length === 0 ? 0 : (row + 1) * ROW };
}
