import { drawRow } from './draw-row.ts';
import { linesOf } from './draw-text.ts';
import { leaveSpace, needRoom } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { cellOf, PADDING, placeColumns } from './table-columns.ts';
import type { PlacedColumn, TableColumn } from './table-columns.ts';
import { drawHead, drawRule, repeatHead } from './table-head.ts';
import { addElement } from './tagged-pdf.ts';
import { styles } from './text-styles.ts';

export interface TableContent {
  caption: string;
  head: readonly (string | TableColumn)[];
  /** One text for each column; the first names the row. */
  rows: readonly (readonly string[])[];
}

type Structure = PDFKit.PDFStructureElement;

/** A table with its caption above; its head is repeated on every page, and a row is not cut unless it is a page long. */
export function drawTable(sheet: Sheet, { caption, head, rows }: TableContent): void {
  const columns = placeColumns(sheet, head, rows);
  const table = addElement(sheet.pdf, sheet.root, 'Table');
  leaveSpace(sheet, 4);
  needRoom(sheet, 6 * styles.head.leading);
  drawCaption(sheet, table, caption);
  drawHead(sheet, table, columns);
  const body = addElement(sheet.pdf, table, 'TBody');
  sheet.atTopOfPage = () => {
    repeatHead(sheet, columns);
  };
  for (const row of rows) drawBodyRow(sheet, body, columns, row);
  sheet.atTopOfPage = () => undefined;
  sheet.y += 12;
  table.end();
}

function drawCaption(sheet: Sheet, table: Structure, caption: string): void {
  const element = addElement(sheet.pdf, table, 'Caption');
  drawRow(sheet, [
    { element, lines: linesOf(sheet, caption, styles.term, sheet.width), style: styles.term, x: sheet.left },
  ]);
  sheet.y += 2;
  element.end();
}

function drawBodyRow(
  sheet: Sheet,
  body: Structure,
  columns: readonly PlacedColumn[],
  texts: readonly string[],
): void {
  const { pdf } = sheet;
  const row = addElement(pdf, body, 'TR');
  const cells = columns.map((column, index) => {
    const isName = index === 0;
    const element = addElement(
      pdf,
      row,
      isName ? 'TH' : 'TD',
      isName ? { O: 'Table', Scope: 'Row' } : undefined,
    );
    return cellOf(sheet, element, column, texts[index] ?? '', styles.cell);
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * styles.cell.leading + 2 * PADDING.down;
  if (height < (sheet.bottom - sheet.top) / 2) needRoom(sheet, height);
  drawRow(sheet, cells, PADDING.down);
  row.end();
  drawRule(sheet);
}
