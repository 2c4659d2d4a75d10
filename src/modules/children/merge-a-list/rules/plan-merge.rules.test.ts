import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRow } from '#practice/lists/index.ts';
import type { Comparable } from './likeness.rules.ts';
import {
  countUndecided,
  keyOfRow,
  markOf,
  planMerge,
  rowsLeft,
  rowsToAdd,
  type MergeRules,
} from './plan-merge.rules.ts';

const rules: MergeRules = {
  understanding: {
    columns: [
      { heading: 'Date', field: 'happenedOn' },
      { heading: 'What', field: 'what' },
      { heading: 'Kind', field: 'theme' },
    ],
    ...{ theme: 'other', significance: 1, kinds: {} },
  },
  ...{ birthDate: null, today: '2026-11-21', decisions: {}, settled: new Set() },
};
const rowsOf = (...cells: string[][]): ListRow[] =>
  cells.map((each, index) => ({ line: index + 2, cells: each }));
const there = (happenedOn: string, what: string): Comparable => ({
  ...{ happenedOn, what, precision: 'day', until: null, untilPrecision: 'day', isAbout: false },
});

describe('merging a list', () => {
  const rows = rowsOf(
    ['3/11/2026', 'Seen at home by the nurse', 'Odd'],
    ['3/11/2026', 'seen at home, by the nurse'],
    ['4/11/2026', 'Rang the school'],
    ['5/11/2026', 'Missed the visit to the clinic'],
    ['x', 'y', 'Odder'],
  );
  const known = [there('2026-11-04', 'Rang the school'), there('2026-11-05', 'Missed visit to the clinic')];

  it('puts each row in one place', () => {
    const plan = planMerge(rows, known, rules);
    expect(plan.fresh.map(({ line }) => line)).toEqual([2]);
    expect(plan.same.map(({ line, likeness }) => [line, likeness])).toEqual([
      [3, { kind: 'again', line: 2 }],
      [4, { kind: 'same', known: known[0] }],
    ]);
    expect(plan.perhaps.map(({ line, decision }) => [line, decision])).toEqual([[5, null]]);
    expect(plan.bad.map(({ line }) => line)).toEqual([6]);
    expect(plan.unknownKinds).toEqual([{ name: 'Odd', rows: 1 }]);
    expect(countUndecided(plan)).toBe(1);
  });

  it('adds what is new and what a person said is something else', () => {
    const lines = (decisions: MergeRules['decisions']) =>
      rowsToAdd(planMerge(rows, known, { ...rules, decisions })).map(({ line }) => line);
    expect(lines({})).toEqual([2]);
    expect(lines({ 5: 'leave' })).toEqual([2]);
    expect(lines({ 5: 'add' })).toEqual([2, 5]);
    expect(lines({ 4: 'add', 3: 'add', 6: 'add' })).toEqual([2]);
  });

  it('has another mark as soon as it would add something else', () => {
    const mark = (given: Partial<MergeRules>, entries = known) =>
      markOf(planMerge(rows, entries, { ...rules, ...given }));
    expect(mark({})).toBe(mark({}));
    expect(mark({ decisions: { 5: 'add' } })).not.toBe(mark({}));
    expect(mark({}, [])).not.toBe(mark({}));
    expect(mark({ understanding: { ...rules.understanding, theme: 'health' } })).not.toBe(mark({}));
    expect(mark({}, [...known, there('2020-01-01', 'long ago')])).toBe(mark({}));
  });
});

const word = fc.constantFrom('seen', 'at', 'home', 'school', 'rang', 'late', 'nurse');
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const day = fc.integer({ min: 1, max: 9 }).map((number) => `0${number}/11/2026`);
const list = fc
  .array(fc.tuple(fc.oneof(day, fc.constant('x')), text, fc.constant('')), { maxLength: 40 })
  .map((cells) => rowsOf(...cells));
const entriesOf = (plan: ReturnType<typeof planMerge<Comparable>>) =>
  rowsToAdd(plan).map(({ entry }) => entry);

describe('whatever a list holds', () => {
  it('has every row in one place, whatever is there', () => {
    fc.assert(
      fc.property(list, list, (rows, before) => {
        const known = entriesOf(planMerge(before, [], rules));
        const plan = planMerge(rows, known, rules);
        const lines = [...plan.fresh, ...plan.same, ...plan.perhaps, ...plan.bad].map(({ line }) => line);
        expect(lines.sort((one, other) => one - other)).toEqual(rows.map(({ line }) => line));
      }),
    );
  });

  it('adds nothing when it is sent again, in whatever order, with whatever was said the first time', () => {
    fc.assert(
      fc.property(
        list,
        list,
        fc.infiniteStream(fc.constantFrom('add' as const, 'leave' as const)),
        (rows, before, said) => {
          const known = entriesOf(planMerge(before, [], rules));
          const decisions = Object.fromEntries(rows.map(({ line }) => [line, said.next().value ?? 'leave']));
          const first = planMerge(rows, known, { ...rules, decisions });
          const after = [...known, ...entriesOf(first)];
          const settled = new Set(rowsLeft(first).map(({ entry }) => keyOfRow(entry)));
          const again = planMerge([...rows].reverse(), after, { ...rules, settled });
          expect(again.fresh).toEqual([]);
          expect(again.perhaps).toEqual([]);
          expect(again.bad).toHaveLength(first.bad.length);
        },
      ),
    );
  });

  it('never holds two of the same day and words', () => {
    fc.assert(
      fc.property(list, list, (rows, before) => {
        const known = entriesOf(planMerge(before, [], rules));
        const after = [...known, ...entriesOf(planMerge(rows, known, rules))];
        const keys = after.map(({ happenedOn, what }) => `${happenedOn} ${what}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is done with 5,000 rows of one day beside 5,000 entries of it within seconds', () => {
    const long = (index: number) =>
      `seen at home ${index} by the nurse and the doctor ${index % 7} ${'word '.repeat(20)}`;
    const rows = rowsOf(...Array.from({ length: 5000 }, (_, index) => ['3/11/2026', long(index)]));
    const known = Array.from({ length: 5000 }, (_, index) => there('2026-11-03', long(index + 5000)));
    const plan = planMerge(rows, known, rules);
    expect(plan.perhaps).toHaveLength(5000);
  });
});
