import type { ListRow } from '#practice/lists/index.ts';
import type { Significance, Theme } from '../../chronology/chronology-entry.ts';
import type { When } from '../../chronology/when.ts';
import { earliestDay } from './earliest-day.rules.ts';
import type { ListField, Understanding } from './list-fields.rules.ts';
import { readSignificance, readTheme } from './read-kind.rules.ts';
import { readRange, readSpan, type DayRules, type Span } from './read-span.rules.ts';

/** What one row says happened. */
export interface ToldEntry extends When {
  theme: Theme;
  significance: Significance;
  what: string;
  childView: string;
  sourceSaid: string;
}

/** What is wrong with a row: the end of a word `children.list.problem.<code>`. */
export interface RowProblem {
  code: RowProblemCode;
  params: Record<string, string | number>;
}

export const rowProblemCodes = [
  ...(['more-cells', 'day-missing', 'day-unreadable', 'day-future', 'day-before-birth'] as const),
  ...(['end-unreadable', 'end-before', 'end-future', 'text-missing', 'text-too-long'] as const),
  ...(['view-too-long', 'source-too-long'] as const),
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

export interface ReadRow {
  line: number;
  /** Null when something is wrong. */
  entry: ToldEntry | null;
  problems: RowProblem[];
  /** The list's own word for what it is about, where nobody knows it. */
  unknownKind: string | null;
}

export interface RowRules extends DayRules {
  understanding: Understanding;
  birthDate: string | null;
}

const LONGEST = { what: 8000, childView: 8000, sourceSaid: 500 } as const;
const LONGEST_QUOTE = 40;
/** What no text holds, other than line ends and tabs. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** What a row says, or what is wrong with it. */
export function readRow(row: ListRow, rules: RowRules): ReadRow {
  const { understanding } = rules;
  const of = (field: ListField) => cellsOf(row.cells, understanding, field);
  const first = (field: ListField) => of(field)[0] ?? '';
  const { when, problems: days } = readWhen(first('happenedOn'), first('until'), rules);
  const text = {
    what: of('what').join('\n'),
    childView: of('childView').join('\n'),
    sourceSaid: of('sourceSaid').join(', '),
  };
  const problems = [...cellProblems(row, understanding), ...days, ...textProblems(text)];
  const kind = first('theme');
  const known = kind === '' ? understanding.theme : readTheme(kind, understanding.kinds);
  const about = {
    theme: known ?? understanding.theme,
    significance: readSignificance(first('significance')) ?? understanding.significance,
  };
  return {
    line: row.line,
    entry: when === null || problems.length > 0 ? null : { ...when, ...text, ...about },
    problems,
    unknownKind: known === undefined ? kind : null,
  };
}

/** More cells than headings: a separator stood in a cell, and what follows has slipped. */
function cellProblems({ cells }: ListRow, { columns }: Understanding): RowProblem[] {
  if (cells.slice(columns.length).every((cell) => cell === '')) return [];
  return [{ code: 'more-cells', params: { found: cells.length, expected: columns.length } }];
}

function cellsOf(cells: readonly string[], { columns }: Understanding, field: ListField): string[] {
  return columns.flatMap((column, index) => {
    const cell = (cells[index] ?? '').replaceAll(CONTROL, ' ').trim();
    return column.field === field && cell !== '' ? [cell] : [];
  });
}

function textProblems(text: Record<keyof typeof LONGEST, string>): RowProblem[] {
  const tooLong = (field: keyof typeof LONGEST, code: RowProblemCode) =>
    text[field].length > LONGEST[field] ? [{ code, params: { limit: LONGEST[field] } }] : [];
  return [
    ...(text.what === '' ? [{ code: 'text-missing' as const, params: {} }] : []),
    ...tooLong('what', 'text-too-long'),
    ...tooLong('childView', 'view-too-long'),
    ...tooLong('sourceSaid', 'source-too-long'),
  ];
}

function readWhen(
  dayCell: string,
  endCell: string,
  rules: RowRules,
): { when: When | null; problems: RowProblem[] } {
  const { start, end } = spansOf(dayCell, endCell, rules);
  const problems = [...startProblems(start, dayCell, rules), ...endProblems(end, start, endCell, rules)];
  if (problems.length > 0 || start === null) return { when: null, problems };
  const { first: happenedOn, last, precision, isAbout } = start;
  const begun = { happenedOn, precision, isAbout };
  const isOver = end == null || (end.first === happenedOn && end.last === last);
  if (isOver) return { when: { ...begun, until: null, untilPrecision: 'day' }, problems };
  return { when: { ...begun, until: end.last, untilPrecision: end.precision }, problems };
}

/** The first and the last day: of two cells, or of one that says both. */
function spansOf(
  dayCell: string,
  endCell: string,
  rules: RowRules,
): { start: Span | null; end: Span | null | undefined } {
  if (endCell !== '') return { start: readSpan(dayCell, rules), end: readSpan(endCell, rules) };
  return readRange(dayCell, rules) ?? { start: readSpan(dayCell, rules), end: undefined };
}

function startProblems(start: Span | null, cell: string, { today, birthDate }: RowRules): RowProblem[] {
  const value = quoted(cell);
  if (cell === '') return [{ code: 'day-missing', params: {} }];
  if (start === null) return [{ code: 'day-unreadable', params: { value } }];
  if (start.first > today) return [{ code: 'day-future', params: { value } }];
  const isTooEarly = birthDate !== null && start.last < earliestDay(birthDate);
  return isTooEarly ? [{ code: 'day-before-birth', params: { value, birth: birthDate } }] : [];
}

function endProblems(
  end: Span | null | undefined,
  start: Span | null,
  cell: string,
  { today }: RowRules,
): RowProblem[] {
  if (end === undefined) return [];
  const value = quoted(cell);
  if (end === null) return [{ code: 'end-unreadable', params: { value } }];
  if (start !== null && end.last < start.first) return [{ code: 'end-before', params: { value } }];
  return end.first > today ? [{ code: 'end-future', params: { value } }] : [];
}

function quoted(cell: string): string {
  const flat = cell.replaceAll(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}
