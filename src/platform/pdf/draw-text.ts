import { breakLines, readyToDraw } from './break-lines.ts';
import type { Run } from './fonts.ts';
import type { Sheet } from './sheet.ts';
import type { TextStyle } from './text-styles.ts';

/** Where letters stand, as a part of the line's height from its top. */
const BASELINE = 0.75;

export function linesOf({ fonts }: Sheet, text: string, style: TextStyle, width: number): string[] {
  return breakLines(readyToDraw(text), width, (piece) => fonts.widthOfText(piece, style.weight, style.size));
}

export function widthOfLine({ fonts }: Sheet, line: string, style: TextStyle): number {
  return fonts.widthOfText(line, style.weight, style.size);
}

/** Draws one line with its top at `y`, piece by piece where fonts change. */
export function drawLine(sheet: Sheet, line: string, style: TextStyle, x: number, y: number): void {
  const { pdf, fonts } = sheet;
  let at = x;
  for (const run of fonts.runsOf(line, style.weight)) {
    const width = fonts.widthOf(run, style.size);
    pdf.fillColor(style.colour);
    drawRun(sheet, run, at, y + style.leading * BASELINE);
    at += width;
  }
}

/** A box carries the character it stands for, so that a reader's voice and a copy still have it. */
function drawRun({ pdf }: Sheet, { text, stands }: Run, x: number, baseline: number): void {
  if (stands !== undefined) pdf.markContent('Span', { actual: stands });
  pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  if (stands !== undefined) pdf.endMarkedContent();
}
