import { disarm } from './disarm.ts';

/** What may stand in a cell. Nothing known is an empty cell, never the word "null". */
export type Cell = string | number | null | undefined;

export interface Column<Row> {
  heading: string;
  value: (row: Row) => Cell;
}

/** Without it Excel reads UTF-8 as the code page of the machine, and ŵ becomes two wrong letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The rows as one comma separated text: RFC 4180 with CRLF ends, a heading line, and a byte order mark for Excel.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are.
 * Throws a RangeError for a number that is not finite, because a spreadsheet would show it as a word.
 */
export function writeCsv<Row>(rows: Iterable<Row>, { columns }: { columns: readonly Column<Row>[] }): string {
  let text = BYTE_ORDER_MARK + writeLine(columns.map((column) => column.heading));
  for (const row of rows) text += writeLine(columns.map((column) => column.value(row)));
  return text;
}

function writeLine(cells: readonly Cell[]): string {
  const written = cells.map(writeCell).join(',');
  // A lone empty cell would otherwise be an empty line, which many readers leave out.
  return (cells.length === 1 && written === '' ? '""' : written) + '\r\n';
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return quote(disarm(cell));
  if (!Number.isFinite(cell)) throw new RangeError(`a cell cannot hold the number ${cell}`);
  return String(cell);
}

/**
 * Semicolons and tabs are quoted too: a spreadsheet set to split there would cut the text in two, and what follows
 * could then begin with a sign that makes it a formula.
 */
function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
