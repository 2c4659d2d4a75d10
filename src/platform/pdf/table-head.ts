import { drawCellLines, drawRow } from './draw-row.ts';
import { linesOf } from './draw-text.ts';
import type { Sheet } from './sheet.ts';
import { cellOf, innerWidth, PADDING, placeOf } from './table-columns.ts';
import type { PlacedColumn } from './table-columns.ts';
import { addElement, drawArtifact } from './tagged-pdf.ts';
import { colours, styles } from './text-styles.ts';

/** The head where the table begins. */
export function drawHead(
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  columns: readonly PlacedColumn[],
): void {
  const { pdf } = sheet;
  const head = addElement(pdf, table, 'THead');
  const row = addElement(pdf, head, 'TR');
  shadeHead(sheet, Math.min(headHeight(sheet, columns), sheet.bottom - sheet.y));
  const cells = columns.map((column) => {
    const element = addElement(pdf, row, 'TH', { O: 'Table', Scope: 'Column' });
    return cellOf(sheet, element, column, column.text, styles.head);
  });
  drawRow(sheet, cells, PADDING.down);
  head.end();
  drawRule(sheet);
}

/** The head at the top of a further page: a reader's voice has heard it already, so it is no content there. */
export function repeatHead(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  const height = headHeight(sheet, columns);
  // Where a head takes most of a page, no row would ever fit under it.
  if (height > (sheet.bottom - sheet.top) / 2) return;
  shadeHead(sheet, height);
  drawArtifact(sheet.pdf, 'Pagination', () => {
    for (const column of columns) {
      const lines = linesOf(sheet, column.text, styles.head, innerWidth(column));
      drawCellLines(sheet, placeOf(column, styles.head), lines, sheet.y + PADDING.down);
    }
  });
  sheet.y += height;
  drawRule(sheet);
}

function headHeight(sheet: Sheet, columns: readonly PlacedColumn[]): number {
  const counts = columns.map((column) => linesOf(sheet, column.text, styles.head, innerWidth(column)).length);
  return Math.max(...counts) * styles.head.leading + 2 * PADDING.down;
}

function shadeHead(sheet: Sheet, height: number): void {
  drawArtifact(sheet.pdf, 'Layout', () => {
    sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height).fill(colours.shade);
  });
}

/** A thin line under what was drawn last. */
export function drawRule({ pdf, left, width, y }: Sheet): void {
  drawArtifact(pdf, 'Layout', () => {
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(colours.rule);
  });
}
