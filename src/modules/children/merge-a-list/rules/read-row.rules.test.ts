import { describe, expect, it } from 'vitest';
import type { Theme } from '../../chronology/chronology-entry.ts';
import { findColumnsFault, suggestUnderstanding, type Understanding } from './list-fields.rules.ts';
import { readRow, rowProblemCodes, type RowProblemCode, type RowRules } from './read-row.rules.ts';

const header = ['Date', 'Until', 'Event', 'Details', 'Type', 'Significance', 'Child’s view', 'Source'];
const fields = ['happenedOn', 'until', 'what', 'what', 'theme', 'significance', 'childView', 'sourceSaid'];
const understanding: Understanding = {
  columns: header.map((heading, index) => ({ heading, field: fields[index] ?? null })),
  theme: 'other',
  significance: 1,
  kinds: { strategymtg: 'plans-and-meetings' },
};
const rules: RowRules = { understanding, order: 'day-first', today: '2026-11-21', birthDate: '2018-05-04' };
const good = ['3/11/2026', '', 'Seen at home', 'by the nurse', 'Health', 'high', 'I was ill', 'GP letter'];
const withCells = (...changes: [number, string][]) =>
  good.map((cell, index) => changes.find(([place]) => place === index)?.[1] ?? cell);

describe('a row of a list', () => {
  it('says what happened', () => {
    expect(readRow({ line: 7, cells: good }, rules)).toEqual({
      line: 7,
      problems: [],
      unknownKind: null,
      entry: {
        ...{ happenedOn: '2026-11-03', precision: 'day', until: null, untilPrecision: 'day', isAbout: false },
        ...{ theme: 'health', significance: 3, what: 'Seen at home\nby the nurse' },
        ...{ childView: 'I was ill', sourceSaid: 'GP letter' },
      },
    });
  });

  it.each<[string, [number, string][], object]>([
    ['a month', [[0, 'March 2024']], { happenedOn: '2024-03-01', precision: 'month', until: null }],
    ['an end', [[1, '5/11/2026']], { until: '2026-11-05', untilPrecision: 'day' }],
    ['the same end', [[1, '3/11/2026']], { until: null }],
    [
      'both in one cell',
      [[0, '2019 to 2021']],
      { happenedOn: '2019-01-01', until: '2021-12-31', untilPrecision: 'year' },
    ],
    ['a year that has begun', [[0, '2026']], { happenedOn: '2026-01-01', precision: 'year' }],
    [
      'nothing about kind or weight',
      [
        [4, ''],
        [5, ''],
      ],
      { theme: 'other', significance: 1 },
    ],
    ['a kind that was said', [[4, 'Strategy mtg']], { theme: 'plans-and-meetings' }],
    [
      'a kind in Welsh',
      [
        [4, 'Ysgol'],
        [5, 'Uchel'],
      ],
      { theme: 'learning', significance: 3 },
    ],
    ['a weight nobody knows', [[5, 'purple']], { significance: 1 }],
    ['a day before birth, in pregnancy', [[0, '1/1/2018']], { happenedOn: '2018-01-01' }],
    ['signs that are no text', [[2, 'a\u0007b']], { what: 'a b\nby the nurse' }],
  ])('may have %s', (_, changes, meant) => {
    expect(readRow({ line: 2, cells: withCells(...changes) }, rules).entry).toMatchObject(meant);
  });

  const wrong: [RowProblemCode, [number, string][]][] = [
    ['day-missing', [[0, '']]],
    ['day-unreadable', [[0, 'a while ago']]],
    ['day-future', [[0, '22/11/2026']]],
    ['day-before-birth', [[0, '1/1/2016']]],
    ['end-unreadable', [[1, 'soon']]],
    ['end-before', [[1, '2/11/2026']]],
    ['end-future', [[1, '1/12/2026']]],
    [
      'text-missing',
      [
        [2, ''],
        [3, ' '],
      ],
    ],
    ['text-too-long', [[2, 'x'.repeat(8001)]]],
    ['view-too-long', [[6, 'x'.repeat(8001)]]],
    ['source-too-long', [[7, 'x'.repeat(501)]]],
    ['more-cells', [[8, 'slipped']]],
  ];
  it.each(wrong)('is left out for %s', (code, changes) => {
    const cells = [
      ...withCells(...changes),
      ...changes.filter(([place]) => place === 8).map(([, cell]) => cell),
    ];
    const read = readRow({ line: 2, cells }, rules);
    expect(read.entry).toBeNull();
    expect(read.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('has a test for each thing that can be wrong', () => {
    expect(rowProblemCodes.filter((code) => !wrong.some(([one]) => one === code))).toEqual([]);
  });

  it('tells everything that is wrong at once, and a kind that nobody knows', () => {
    const read = readRow({ line: 2, cells: withCells([0, 'x'], [2, ''], [3, ''], [4, 'Odd']) }, rules);
    expect(read.problems.map(({ code }) => code)).toEqual(['day-unreadable', 'text-missing']);
    expect(read.unknownKind).toBe('Odd');
  });
});

describe('the columns of a list', () => {
  it.each([
    ['Date,Event,Type,Source', ['happenedOn', 'what', 'theme', 'sourceSaid']],
    ['Start date;End date;Description;Impact', ['happenedOn', 'until', 'what', 'significance']],
    ['Dyddiad,Beth ddigwyddodd,Llais y plentyn', ['happenedOn', 'what', 'childView']],
    ['Ref,Colour', [null, null]],
  ])('%s', (names, meant) => {
    const { columns } = suggestUnderstanding(names.split(/[,;]/), undefined);
    expect(columns.map(({ field }) => field)).toEqual(meant);
  });

  it('are as they were when all headings are known, in whatever order', () => {
    const before = { ...understanding, theme: 'health' as Theme, significance: 2 as const };
    const again = suggestUnderstanding([...header].reverse(), before);
    expect(again.columns.map(({ field }) => field)).toEqual([...fields].reverse());
    expect(again).toMatchObject({ theme: 'health', significance: 2 });
  });

  it('are refused without a day, without what happened, or with one thing twice', () => {
    const of = (...chosen: (string | null)[]) =>
      chosen.map((field, index) => ({ heading: `h${index}`, field }));
    expect(findColumnsFault(of('what'))).toEqual({ code: 'day', column: 0 });
    expect(findColumnsFault(of('happenedOn', null))).toEqual({ code: 'what', column: 0 });
    expect(findColumnsFault(of('happenedOn', 'what', 'happenedOn'))).toEqual({ code: 'twice', column: 2 });
    expect(findColumnsFault(of('happenedOn', 'what', 'what', 'sourceSaid', 'sourceSaid'))).toBeUndefined();
  });
});
