import { ColumnBytes } from './column-bytes.ts';

/**
 * How children are laid out in columns on their way into the database: a list of cells a column, written as PostgreSQL reads an array, so
 * that neither process makes objects of some six million rows only to take them apart again.
 */

/** What a column's cells are read as; 'words' are several in one cell, 'hexadecimal' becomes bytes. */
export type CellType =
  'integer' | 'smallint' | 'uuid' | 'date' | 'text' | 'boolean' | 'jsonb' | 'words' | 'hexadecimal';

/** Each sheet with its table among those of the staged rows and its columns, in the order in which cells are added. */
export const sheetColumns = {
  staged_child: [
    ['number', 'integer'],
    ['child_id', 'uuid'],
    ['local_id', 'text'],
    ['line', 'integer'],
    ['fingerprint', 'hexadecimal'],
    ['upn', 'text'],
    ['former_upn', 'text'],
    ['upn_unknown', 'text'],
    ['birth_date', 'date'],
    ['expected_birth_date', 'date'],
    ['death_date', 'date'],
    ['sex', 'text'],
    ['ethnicity', 'text'],
    ['disabilities', 'words'],
  ],
  staged_episode: [
    ['number', 'integer'],
    ['episode_id', 'uuid'],
    ['ordinal', 'smallint'],
    ['referral_date', 'date'],
    ['referral_source', 'text'],
    ['primary_need', 'text'],
    ['closure_date', 'date'],
    ['closure_reason', 'text'],
    ['initial_conference_date', 'date'],
    ['referral_no_further_action', 'boolean'],
  ],
  staged_assessment: [
    ['number', 'integer'],
    ['assessment_id', 'uuid'],
    ['ordinal', 'smallint'],
    ['referral_date', 'date'],
    ['start_date', 'date'],
    ['authorised_date', 'date'],
    ['factors', 'words'],
  ],
  staged_section_47: [
    ['number', 'integer'],
    ['section_47_id', 'uuid'],
    ['ordinal', 'smallint'],
    ['referral_date', 'date'],
    ['start_date', 'date'],
    ['conference_target', 'date'],
    ['conference_date', 'date'],
    ['conference_not_required', 'boolean'],
  ],
  staged_pre_proceedings: [
    ['number', 'integer'],
    ['pre_proceedings_id', 'uuid'],
    ['ordinal', 'smallint'],
    ['referral_date', 'date'],
    ['start_date', 'date'],
    ['detail', 'jsonb'],
  ],
  staged_plan: [
    ['number', 'integer'],
    ['plan_id', 'uuid'],
    ['ordinal', 'smallint'],
    ['referral_date', 'date'],
    ['kind', 'text'],
    ['start_date', 'date'],
    ['end_date', 'date'],
    ['initial_category', 'text'],
    ['latest_category', 'text'],
    ['previous_plans', 'integer'],
  ],
  staged_review: [
    ['number', 'integer'],
    ['plan_id', 'uuid'],
    ['review_date', 'date'],
    ['review_number', 'smallint'],
  ],
} as const satisfies Record<string, readonly (readonly [name: string, type: CellType])[]>;

export type SheetName = keyof typeof sheetColumns;

/** Columns of cells. */
export type Sheets = Record<SheetName, ColumnBytes[]>;

export const sheetNames = Object.keys(sheetColumns) as SheetName[];

export function emptySheets(): Sheets {
  const columns = sheetNames.map((name): [SheetName, ColumnBytes[]] => [
    name,
    sheetColumns[name].map(() => new ColumnBytes()),
  ]);
  return Object.fromEntries(columns) as Sheets;
}

export function addRow(sheet: readonly ColumnBytes[], ...cells: string[]): void {
  for (let column = 0; column < cells.length; column++) sheet[column]?.add(cells[column] ?? NOTHING);
}

const NOTHING = 'NULL';
/** Between the words of one cell; no XML file can hold it. */
export const WORDS_SEPARATOR = '\u001f';
const BARE = /^[\w-]+$/;

/** For a cell that holds no sign that means something in an array: a day, an identifier, a number. */
export function plain(value: string | null): string {
  return value ?? NOTHING;
}

export function text(value: string | null): string {
  if (value === null) return NOTHING;
  const isBare = BARE.test(value) && value.toUpperCase() !== NOTHING;
  return isBare ? value : `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

export function words(values: readonly string[]): string {
  return values.length === 0 ? '""' : text(values.join(WORDS_SEPARATOR));
}

export function count(value: number | null): string {
  return value === null ? NOTHING : String(value);
}

export function flag(value: boolean | null): string {
  return value === null ? NOTHING : value ? 't' : 'f';
}
