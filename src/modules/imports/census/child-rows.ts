import type { CensusChild, CensusProblem, ReadChild } from './census-record.ts';
import type { ColumnBytes } from './column-bytes.ts';
import { addEpisodes } from './episode-rows.ts';
import {
  addRow,
  emptySheets,
  plain,
  sheetNames,
  text,
  words,
  type SheetName,
  type Sheets,
} from './row-sheets.ts';

/** Some children as rows. Every row names its child by `number`, the child's place in the file, and brings an identifier of its own. */
export type ChildRows = {
  /** Children read, taken or not. */
  count: number;
  /** Of them, those that an error leaves out. */
  leftOut: number;
  /** Each sheet's columns, in the order of `sheetColumns`: the text that PostgreSQL reads as an array, in UTF-8. Null: no rows. */
  sheets: Record<SheetName, Uint8Array<ArrayBuffer>[] | null>;
  /** JSON array of what is wrong. */
  problems: string;
};

/** Lays children out as they are read, and gives what it has when asked. */
export class ChildRowWriter {
  private readonly newId: () => string;
  private number = 0;
  private from = 0;
  private leftOut = 0;
  private readonly sheets: Sheets = emptySheets();
  private problems: string[] = [];

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** Children added since rows were last taken. */
  get waiting(): number {
    return this.number - this.from;
  }

  add({ child, fingerprint, problems }: ReadChild): void {
    const number = this.number++;
    for (const problem of problems) this.problems.push(problemRow(problem, number));
    if (child === null) {
      // A child given twice with the same details is taken once: the second is not in, and not left out either.
      if (problems.some((problem) => problem.severity === 'error')) this.leftOut++;
      return;
    }
    addChild(this.sheets, child, { number, fingerprint, childId: this.newId() });
    addEpisodes(this.sheets, child, { number, newId: this.newId });
  }

  take(): ChildRows {
    const columns = sheetNames.map((name) => [name, takeAll(this.sheets[name])]);
    const rows: ChildRows = {
      count: this.waiting,
      leftOut: this.leftOut,
      sheets: Object.fromEntries(columns) as ChildRows['sheets'],
      problems: `[${this.problems.join(',')}]`,
    };
    this.from = this.number;
    this.leftOut = 0;
    this.problems = [];
    return rows;
  }
}

function takeAll(columns: readonly ColumnBytes[]): Uint8Array<ArrayBuffer>[] | null {
  return columns[0]?.isEmpty === true ? null : columns.map((column) => column.take());
}

export function problemRow({ rule, severity, localId, line, params }: CensusProblem, number: number): string {
  return JSON.stringify({ number, rule, severity, local_id: localId, line, params });
}

function addChild(
  sheets: Sheets,
  child: CensusChild,
  own: { number: number; fingerprint: string; childId: string },
): void {
  addRow(
    sheets.staged_child,
    String(own.number),
    own.childId,
    text(child.localId),
    String(child.line),
    own.fingerprint,
    text(child.upn),
    text(child.formerUpn),
    text(child.upnUnknown),
    plain(child.birthDate),
    plain(child.expectedBirthDate),
    plain(child.deathDate),
    plain(child.sex),
    text(child.ethnicity),
    words(child.disabilities),
  );
}
