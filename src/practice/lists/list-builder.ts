import { listLimits, type ListRow, type RaggedRow } from './list.ts';
import { ListRefusal } from './list-refusal.ts';
import { looksLikeData } from './looks-like-data.ts';

/** Makes a list of rows as they come, and throws a refusal at the first that no list has. */
export class ListBuilder {
  header: string[] | null = null;
  readonly ragged: RaggedRow[] = [];
  /** Whether a row with fewer cells than the heading is told: a workbook leaves out empty cells, a CSV file does not. */
  tellsShortRows = true;
  private readonly mostRows: number;
  private readonly onRow: (row: ListRow) => void;
  /** Cells of the heading as they stand in the file, the empty ones at its end too. */
  private expected = 0;
  private rows = 0;
  private signs = 0;

  /** `mostRows`: the heading not counted. */
  constructor(mostRows: number, onRow: (row: ListRow) => void) {
    this.mostRows = mostRows;
    this.onRow = onRow;
  }

  /** Takes the next row; one with nothing in it is passed over. */
  add(line: number, given: readonly string[]): void {
    const cells = given.map(tidy);
    const width = cells.findLastIndex((cell) => cell !== '') + 1;
    if (width === 0) return;
    this.checkSize(line, cells, width);
    if (this.header === null) this.begin(line, cells, width);
    else this.addRow(line, cells, width);
  }

  /** Whether nothing at all has come. */
  get isEmpty(): boolean {
    return this.header === null;
  }

  /** The list is over: throws a refusal when it is none. */
  end(): void {
    if (this.header === null) throw new ListRefusal('empty');
    if (this.rows === 0) throw new ListRefusal('no-rows');
  }

  private begin(line: number, cells: readonly string[], width: number): void {
    const header = cells.slice(0, width).map((cell) => cell.replaceAll(/\s+/g, ' '));
    if (looksLikeData(header)) throw new ListRefusal('no-heading', { row: line });
    const seen = new Set<string>();
    for (const heading of header) {
      const folded = heading.normalize('NFKC').toLowerCase();
      if (heading !== '' && seen.has(folded)) {
        throw new ListRefusal('heading-repeated', { heading: heading.slice(0, 60) });
      }
      seen.add(folded);
    }
    this.header = header;
    this.expected = cells.length;
  }

  private addRow(line: number, cells: readonly string[], width: number): void {
    const headings = this.header?.length ?? 0;
    this.rows++;
    if (this.rows === 1) refuseTitle(headings, cells);
    if (this.rows > this.mostRows) throw new ListRefusal('too-many-rows', { limit: this.mostRows });
    if (this.tellsShortRows && cells.length < this.expected) {
      this.ragged.push({ line, found: cells.length, expected: this.expected });
    } else if (width > headings) this.ragged.push({ line, found: width, expected: headings });
    const whole = cells.slice(0, Math.max(headings, width));
    while (whole.length < headings) whole.push('');
    this.onRow({ line, cells: whole });
  }

  private checkSize(row: number, cells: readonly string[], width: number): void {
    if (width > listLimits.columns) throw new ListRefusal('too-many-columns', { limit: listLimits.columns });
    if (cells.some((cell) => cell.length > listLimits.cell)) {
      throw new ListRefusal('cell-too-long', { row, limit: listLimits.cell });
    }
    this.signs += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.signs > listLimits.text) throw new ListRefusal('too-much-text');
  }
}

/** A title above the list: one cell over a row of several. */
function refuseTitle(headings: number, cells: readonly string[]): void {
  const filled = cells.filter((cell) => cell !== '').length;
  if (headings === 1 && filled > 1) throw new ListRefusal('no-heading', { row: 1 });
}

function tidy(cell: string): string {
  return cell.replaceAll(/\r\n?/g, '\n').trim();
}
