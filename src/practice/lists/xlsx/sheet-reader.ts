import { listLimits } from '../list.ts';
import { ListRefusal } from '../list-refusal.ts';
import { isoText, numberText, unescaped } from './cell-text.ts';
import type { PartReader } from './read-part.ts';
import type { Workbook } from './workbook.ts';

type Cell = {
  column: number;
  type: string;
  style: number;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
};

/** Columns of the widest sheet there can be. */
const MOST_COLUMNS = 16_384;

/** Gives the rows of one sheet as they close: their number and their cells. */
export class SheetReader implements PartReader {
  private readonly workbook: Workbook;
  private readonly onRow: (line: number, cells: string[]) => void;
  private line = 0;
  private cells: string[] = [];
  /** Places of the row that are taken, empty cells too. */
  private columns = 0;
  private cell: Cell | null = null;
  private isText = false;
  private aids = 0;

  constructor(workbook: Workbook, onRow: (line: number, cells: string[]) => void) {
    this.workbook = workbook;
    this.onRow = onRow;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.openRow(attribute('r'));
    else if (name === 'c') this.openCell(attribute('r'), attribute('t') ?? 'n', attribute('s'));
    else if (this.cell !== null) this.openInCell(name, this.cell);
  }

  text(text: string): void {
    if (!this.isText || this.cell === null) return;
    this.cell.text += text;
    if (this.cell.text.length > listLimits.cell * 7) this.refuseLength();
  }

  close(name: string): void {
    this.isText = false;
    if (name === 'rPh') this.aids--;
    if (name === 'c' && this.cell !== null) this.closeCell(this.cell);
    if (name === 'row') this.onRow(this.line, this.cells);
  }

  private openRow(said: string | undefined): void {
    const line = said === undefined ? this.line + 1 : Number(said);
    if (!Number.isInteger(line) || line <= this.line) throw new ListRefusal('damaged');
    this.line = line;
    this.cells = [];
    this.columns = 0;
  }

  private openCell(place: string | undefined, type: string, style: string | undefined): void {
    const column = place === undefined ? this.columns : columnOf(place);
    if (column < this.columns || column >= MOST_COLUMNS) throw new ListRefusal('damaged');
    this.columns = column + 1;
    this.cell = { column, type, style: Number(style ?? 0), text: '', hasFormula: false, hasValue: false };
  }

  private openInCell(name: string, cell: Cell): void {
    if (name === 'f') cell.hasFormula = true;
    if (name === 'v') cell.hasValue = true;
    if (name === 'rPh') this.aids++;
    this.isText = name === 'v' || (name === 't' && this.aids === 0);
  }

  private closeCell(cell: Cell): void {
    this.cell = null;
    if (cell.hasFormula && !cell.hasValue) throw new ListRefusal('not-worked-out', { row: this.line });
    const text = this.textOf(cell);
    if (text.length > listLimits.cell) this.refuseLength();
    if (text === '') return;
    // Only cells with something in them are kept, so that a stray one far to the right takes no room before it is refused.
    if (cell.column >= listLimits.columns)
      throw new ListRefusal('too-many-columns', { limit: listLimits.columns });
    while (this.cells.length < cell.column) this.cells.push('');
    this.cells.push(text);
  }

  private textOf({ type, style, text }: Cell): string {
    const { texts, formats, countsFrom1904 } = this.workbook;
    switch (type) {
      case 's':
        return texts[Number(text)] ?? '';
      case 'n':
        return numberText(text, formats[style] ?? { kind: 'number' }, countsFrom1904);
      case 'b':
        return text === '1' ? 'TRUE' : text === '0' ? 'FALSE' : text;
      case 'd':
        return isoText(text);
      default:
        return unescaped(text);
    }
  }

  private refuseLength(): never {
    throw new ListRefusal('cell-too-long', { row: this.line, limit: listLimits.cell });
  }
}

/** 'C12' is in the column 2. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw new ListRefusal('damaged');
  return column - 1;
}
