import { drawRow } from './draw-row.ts';
import type { DrawnCell } from './draw-row.ts';
import { readyToDraw } from './break-lines.ts';
import { linesOf } from './draw-text.ts';
import { leaveSpace, needRoom } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { addElement } from './tagged-pdf.ts';
import { styles } from './text-styles.ts';
import type { TextStyle } from './text-styles.ts';

export type HeadingLevel = 1 | 2 | 3;

/** Points from the left edge to the words of a list, and part of the width for the terms of definitions. */
const INDENT = 16;
const TERM_PART = 0.32;
const GAP = 12;

export function drawHeading(sheet: Sheet, level: HeadingLevel, text: string): void {
  const style = styles[`h${level}`];
  leaveSpace(sheet, style.size);
  const element = addElement(sheet.pdf, sheet.root, `H${level}`);
  const lines = linesOf(sheet, text, style, sheet.width);
  // A heading at the foot of a page would have its text on the next.
  needRoom(sheet, lines.length * style.leading + 3 * styles.text.leading);
  drawRow(sheet, [{ element, lines, style, x: sheet.left }]);
  sheet.y += 4;
  element.end();
  const bookmark = sheet.bookmarks[level - 1]?.addItem(readyToDraw(text));
  if (bookmark) sheet.bookmarks[level] = bookmark;
}

export function drawParagraph(sheet: Sheet, text: string): void {
  const style = styles.text;
  const element = addElement(sheet.pdf, sheet.root, 'P');
  drawRow(sheet, [{ element, lines: linesOf(sheet, text, style, sheet.width), style, x: sheet.left }]);
  sheet.y += 8;
  element.end();
}

export function drawList(sheet: Sheet, items: readonly string[]): void {
  const { pdf, root } = sheet;
  const list = addElement(pdf, root, 'L', { O: 'List', ListNumbering: 'Disc' });
  for (const item of items) {
    const row = addElement(pdf, list, 'LI');
    drawRow(sheet, [
      column(sheet, addElement(pdf, row, 'Lbl'), '•', styles.text, { from: 4, to: INDENT }),
      column(sheet, addElement(pdf, row, 'LBody'), item, styles.text, { from: INDENT, to: sheet.width }),
    ]);
    sheet.y += 3;
    row.end();
  }
  sheet.y += 6;
  list.end();
}

export function drawDefinitions(sheet: Sheet, pairs: readonly (readonly [string, string])[]): void {
  const { pdf, root } = sheet;
  const list = addElement(pdf, root, 'L');
  for (const [term, meaning] of pairs) {
    const row = addElement(pdf, list, 'LI');
    const body = addElement(pdf, row, 'LBody');
    const middle = sheet.width * TERM_PART;
    needRoom(sheet, 2 * styles.text.leading);
    drawRow(sheet, [
      column(sheet, addElement(pdf, body, 'P'), term, styles.term, { from: 0, to: middle - GAP }),
      column(sheet, addElement(pdf, body, 'P'), meaning, styles.text, { from: middle, to: sheet.width }),
    ]);
    sheet.y += 4;
    row.end();
  }
  sheet.y += 8;
  list.end();
}

function column(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  text: string,
  style: TextStyle,
  { from, to }: { from: number; to: number },
): DrawnCell {
  return { element, lines: linesOf(sheet, text, style, to - from), style, x: sheet.left + from };
}
