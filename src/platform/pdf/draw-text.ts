import { breakLines, readyToDraw } from './break-lines.ts';
import { placesOf } from './direction.ts';
import { settingOf } from './fonts.ts';
import type { Run } from './fonts.ts';
import type { Sheet } from './sheet.ts';
import type { TextStyle } from './text-styles.ts';

/** Where letters stand, as a part of the line's height from its top. */
const BASELINE = 0.75;

export function linesOf({ fonts }: Sheet, text: string, style: TextStyle, width: number): string[] {
  return breakLines(readyToDraw(text), width, (piece) => fonts.widthOfText(piece, style.weight, style.size));
}

/** Up to its last letter, in points. */
export function widthOfLine({ fonts }: Sheet, line: string, style: TextStyle): number {
  return fonts.widthOfText(line.trimEnd(), style.weight, style.size);
}

/**
 * Draws one line with its top at `y`, piece by piece where fonts and directions change: in the order in which it is read, so that a
 * reader's voice and a copy have it, each piece where it is seen.
 */
export function drawLine(sheet: Sheet, line: string, style: TextStyle, x: number, y: number): void {
  const runs = sheet.fonts.runsOf(line, style.weight);
  const widths = runs.map((run) => sheet.fonts.widthOf(run, style.size));
  const places = placesOf(runs, widths);
  for (const [at, run] of runs.entries())
    drawRun(sheet, run, style, { x: x + (places[at] ?? 0), baseline: y + style.leading * BASELINE });
}

/** A box carries the character it stands for, and letters drawn from the right their order, so that a reader's voice and a copy still have it. */
function drawRun(
  { pdf }: Sheet,
  { text, font, stands }: Run,
  { size, colour }: TextStyle,
  { x, baseline }: { x: number; baseline: number },
): void {
  if (stands !== undefined) pdf.markContent('Span', { actual: stands });
  pdf.font(font).fontSize(size).fillColor(colour);
  pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...settingOf(text) });
  if (stands !== undefined) pdf.endMarkedContent();
}
