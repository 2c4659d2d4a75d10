/** A row with something in it, its cells in the order of the headings: as many as there are headings, more where the row has more. */
export interface ListRow {
  /** Row as a spreadsheet counts, the heading's own included. */
  line: number;
  /** Without spaces around them; '' of an empty one. A day out of a workbook is 'YYYY-MM-DD', with a time behind it where there is one. */
  cells: string[];
}

/** A row with another number of cells than the heading: with more, a separator may stand in a cell and what follows has slipped. */
export interface RaggedRow {
  line: number;
  found: number;
  expected: number;
}

/** An agency's list as it stands in the file. No two headings are the same; a column without one has ''. */
export interface List {
  header: string[];
  rows: ListRow[];
  ragged: RaggedRow[];
}

/** What nobody's list goes beyond, and what a page can still deal with. */
export const listLimits = {
  bytes: 50 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  /** Of Excel's own cells. */
  cell: 32_767,
  /** Of the whole list: a workbook can say one text a million times in a few kilobytes. */
  text: 20_000_000,
} as const;
