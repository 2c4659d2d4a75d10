import { columnWidths } from './column-widths.ts';
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

/** Rows whose words decide the widths: enough to be right, few enough to be quick. */
const MEASURED_ROWS = 300;

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
    const texts = rows.slice(0, MEASURED_ROWS).map((row) => row[index] ?? '');
    const lines = [
      ...linesOf(sheet, text, styles.head, Infinity),
      ...texts.flatMap((cell) => linesOf(sheet, cell, styles.cell, Infinity)),
    ];
    const widest = (pieces: readonly string[]) =>
      Math.max(...pieces.map((piece) => widthOfLine(sheet, piece, styles.head))) + 2 * PADDING.across;
    return { least: widest(lines.flatMap((line) => line.split(' '))), most: widest(lines) };
  });
  let x = sheet.left;
  return columnWidths(needs, sheet.width).map((width, index) => {
    const column = { text: '', numeric: false, ...named[index], x, width };
    x += width;
    return column;
  });
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
