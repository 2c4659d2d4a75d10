import type { ListRow } from '#practice/lists/index.ts';
import { KnownEntries, type Likeness } from './known-entries.rules.ts';
import { sameKey, type Comparable } from './likeness.rules.ts';
import type { Understanding } from './list-fields.rules.ts';
import { readRow, type ReadRow, type RowProblem, type ToldEntry } from './read-row.rules.ts';
import { dayOrderOf, type DayOrder } from './read-span.rules.ts';

/** What somebody said of a row that may be there already. */
export type Decision = 'add' | 'leave';
export type Decisions = Readonly<Record<string, Decision>>;

export interface PlannedRow<Known> {
  line: number;
  entry: ToldEntry;
  likeness: Likeness<Known> | { kind: 'again'; line: number } | { kind: 'settled'; known: Known };
  decision: Decision | null;
}

/** What merging a list would do. Every row is in one of the lists, in the order of the file. */
export interface MergePlan<Known> {
  /** Not there yet: added. */
  fresh: PlannedRow<Known>[];
  /** There already, further up in the same list, or said to be the same when it came before: left out. */
  same: PlannedRow<Known>[];
  /** Perhaps there already: a person says. */
  perhaps: PlannedRow<Known>[];
  bad: { line: number; problems: RowProblem[] }[];
  /** The list's own words for what an entry is about that nobody knows, with how many rows that may be added have them. */
  unknownKinds: { name: string; rows: number }[];
  order: DayOrder;
}

export interface MergeRules {
  understanding: Understanding;
  birthDate: string | null;
  today: string;
  decisions: Decisions;
  /** The keys (`keyOfRow`) of rows that somebody said are there already when they came in an earlier list. */
  settled: ReadonlySet<string>;
}

/** Compares each row of a list with what is there, and with the rows above it. */
export function planMerge<Known extends Comparable>(
  rows: readonly ListRow[],
  entries: readonly Known[],
  rules: MergeRules,
): MergePlan<Known> {
  const days = rules.understanding.columns.flatMap(({ field }, index) =>
    field === 'happenedOn' || field === 'until' ? rows.map(({ cells }) => cells[index] ?? '') : [],
  );
  const order = dayOrderOf(days);
  const read = rows.map((row) => readRow(row, { ...rules, order }));
  const known = new KnownEntries(entries);
  const plan: MergePlan<Known> = { fresh: [], same: [], perhaps: [], bad: [], unknownKinds: [], order };
  const above = new Map<string, number>();
  const settle = (likeness: Likeness<Known>, entry: ToldEntry) =>
    likeness.kind === 'perhaps' && rules.settled.has(keyOfRow(entry))
      ? { kind: 'settled' as const, known: likeness.known }
      : likeness;
  for (const { line, entry, problems } of read) {
    if (entry === null) {
      plan.bad.push({ line, problems });
      continue;
    }
    const key = sameKey(entry);
    const first = above.get(key);
    const likeness =
      first === undefined ? settle(known.compare(entry), entry) : { kind: 'again' as const, line: first };
    if (first === undefined) above.set(key, line);
    const decision = likeness.kind === 'perhaps' ? (rules.decisions[String(line)] ?? null) : null;
    placeOf(plan, likeness.kind).push({ line, entry, likeness, decision });
  }
  const asked = new Set([...plan.fresh, ...plan.perhaps].map(({ line }) => line));
  return { ...plan, unknownKinds: countKinds(read.filter(({ line }) => asked.has(line))) };
}

function placeOf<Known>(plan: MergePlan<Known>, kind: PlannedRow<Known>['likeness']['kind']) {
  if (kind === 'new') return plan.fresh;
  return kind === 'perhaps' ? plan.perhaps : plan.same;
}

function countKinds(read: readonly ReadRow[]): { name: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { unknownKind } of read) {
    if (unknownKind !== null) counts.set(unknownKind, (counts.get(unknownKind) ?? 0) + 1);
  }
  return [...counts].map(([name, rows]) => ({ name, rows })).sort((one, other) => other.rows - one.rows);
}

/** The rows that merging adds, in the order of the file. */
export function rowsToAdd<Known>({ fresh, perhaps }: MergePlan<Known>): PlannedRow<Known>[] {
  const chosen = perhaps.filter(({ decision }) => decision === 'add');
  return [...fresh, ...chosen].sort((one, other) => one.line - other.line);
}

/** How many rows wait for somebody to say whether they are there already. */
export function countUndecided<Known>({ perhaps }: MergePlan<Known>): number {
  return perhaps.filter(({ decision }) => decision === null).length;
}

/**
 * A short mark of what merging would do: two plans with the same mark add the same rows. The form carries it, so that nothing is added that its
 * reader was not shown.
 */
export function markOf<Known>(plan: MergePlan<Known>): string {
  const said = rowsToAdd(plan)
    .map(({ line, entry }) => `${line} ${entry.theme} ${entry.significance} ${sameKey(entry)}`)
    .join('\n');
  return `${plan.fresh.length}-${plan.same.length}-${plan.perhaps.length}-${plan.bad.length}-${shortened(said)}`;
}

/** By what a row that was left out is known again in the agency's next list, without its text being kept. */
export function keyOfRow(entry: Comparable): string {
  return shortened(sameKey(entry));
}

/** The rows that a person said are there already. */
export function rowsLeft<Known>({ perhaps }: MergePlan<Known>): PlannedRow<Known>[] {
  return perhaps.filter(({ decision }) => decision === 'leave');
}

/** A text as 16 hexadecimal digits (FNV-1a, twice): other texts have others. No secret is kept by it. */
function shortened(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let place = 0; place < text.length; place++) {
    one = Math.imul(one ^ text.charCodeAt(place), 0x01000193) >>> 0;
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - place), 0x01000193) >>> 0;
  }
  return [one, other].map((part) => part.toString(16).padStart(8, '0')).join('');
}
