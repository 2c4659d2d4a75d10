import { drawLine, widthOfLine } from './draw-text.ts';
import { nextPage } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { TextStyle } from './text-styles.ts';

/** Lines side by side with others; drawn as the content of its own element of the structure. */
export interface DrawnCell {
  element: PDFKit.PDFStructureElement;
  lines: readonly string[];
  style: TextStyle;
  x: number;
  /** Given: the lines end at the right edge of that width. */
  alignRight?: number;
}

/**
 * Draws cells beside each other and moves down by the tallest. What does not fit goes on at the top of the next page,
 * in the same elements. All cells of a row have one line height.
 */
export function drawRow(sheet: Sheet, cells: readonly DrawnCell[], padding = 0): void {
  const leading = cells[0]?.style.leading ?? 0;
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  let from = 0;
  while (from < count) {
    const fit = Math.floor((sheet.bottom - sheet.y - 2 * padding) / leading);
    if (fit < 1) {
      nextPage(sheet);
      continue;
    }
    for (const cell of cells) drawSlice(sheet, cell, cell.lines.slice(from, from + fit), sheet.y + padding);
    sheet.y += Math.min(fit, count - from) * leading + 2 * padding;
    from += fit;
  }
}

function drawSlice(sheet: Sheet, cell: DrawnCell, lines: readonly string[], y: number): void {
  if (lines.every((line) => line === '')) return;
  cell.element.add(() => {
    drawCellLines(sheet, cell, lines, y);
  });
}

export function drawCellLines(
  sheet: Sheet,
  { style, x, alignRight }: Omit<DrawnCell, 'element' | 'lines'>,
  lines: readonly string[],
  y: number,
): void {
  lines.forEach((line, index) => {
    const start = alignRight === undefined ? x : x + alignRight - widthOfLine(sheet, line, style);
    drawLine(sheet, line, style, start, y + index * style.leading);
  });
}
