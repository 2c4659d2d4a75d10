import { readyToDraw } from './break-lines.ts';
import { columnWidths } from './column-widths.ts';
import type { ColumnNeed } from './column-widths.ts';
import type { DrawnCell } from './draw-row.ts';
import { linesOf, widthOfLine } from './draw-text.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './text-styles.ts';
import type { TextStyle } from './text-styles.ts';

export interface TableColumn {
  text: string;
  /** Its cells end at the right edge, so that digits stand under digits. */
  numeric: boolean;
}

/** A column with its place on the paper, in points. */
export interface PlacedColumn extends TableColumn {
  x: number;
  width: number;
}

/** White space inside a cell, in points. */
export const PADDING = { across: 5, down: 3 };

/** Columns as wide as their words need, together as wide as the sheet. */
export function placeColumns(
  sheet: Sheet,
  head: readonly (string | TableColumn)[],
  rows: readonly (readonly string[])[],
): PlacedColumn[] {
  const named = head.map((column) =>
    typeof column === 'string' ? { text: column, numeric: false } : column,
  );
  const needs = named.map(({ text }, index) => {
    const need = { least: 0, most: 0 };
    addNeed(sheet, need, text, styles.head);
    for (const row of rows) addNeed(sheet, need, row[index] ?? '', styles.cell);
    return { least: need.least + 2 * PADDING.across, most: need.most + 2 * PADDING.across };
  });
  let x = sheet.left;
  return columnWidths(needs, sheet.width).map((width, index) => {
    const column = { text: '', numeric: false, ...named[index], x, width };
    x += width;
    return column;
  });
}

/** Every row counts: a number that is broken in two, on whatever page, reads as another number. */
function addNeed(sheet: Sheet, need: ColumnNeed, text: string, style: TextStyle): void {
  for (const line of readyToDraw(text).split('\n')) {
    const words = line.split(' ').map((word) => widthOfLine(sheet, word, style));
    need.least = Math.max(need.least, ...words);
    need.most = Math.max(need.most, widthOfLine(sheet, line, style));
  }
}

/** The lines of a cell and where they stand. */
export function cellOf(
  sheet: Sheet,
  element: DrawnCell['element'],
  column: PlacedColumn,
  text: string,
  style: TextStyle,
): DrawnCell {
  return { element, lines: linesOf(sheet, text, style, innerWidth(column)), ...placeOf(column, style) };
}

export function placeOf(
  column: PlacedColumn,
  style: TextStyle,
): Pick<DrawnCell, 'style' | 'x' | 'alignRight'> {
  const x = column.x + PADDING.across;
  return column.numeric ? { style, x, alignRight: innerWidth(column) } : { style, x };
}

export function innerWidth(column: PlacedColumn): number {
  return column.width - 2 * PADDING.across;
}
