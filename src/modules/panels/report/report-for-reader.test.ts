import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import { byNarrowing, bySolving } from '#testing/work-out-hidden.ts';
import { cy } from '../words.cy.ts';
import { en } from '../words.en.ts';
import { reportCounts } from './report-counts.ts';
import {
  ageBands,
  attendances,
  reportedMovements,
  reportedStates,
  type ReportFigures,
} from './report-figures.ts';
import { cellInWords, tablesFor, type ShownTable } from './report-for-reader.ts';
import { reportTables, type ReportCell, type ReportTable } from './report-tables.ts';
import { isSmallNumber, suppressSmallNumbers } from '#practice/small-numbers/index.ts';

// The words of agencies are the platform's own; here their keys are enough.
const agencies = Object.fromEntries(
  ['police', 'health', 'social-care', 'housing'].map((kind) => [`agencyKind.${kind}`, kind]),
);
const words = buildWords([{ en: { ...en, ...agencies }, cy: { ...cy, ...agencies } }])('en');

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 1, arbitrary: fc.integer({ min: 8, max: 60 }) },
);
const kinds = fc.subarray(['police', 'health', 'social-care', 'housing'], { minLength: 1 });

function rowsOf<Name extends string>(columns: readonly Name[]) {
  return kinds.chain((chosen) =>
    fc.tuple(
      ...chosen.flatMap((kind) => columns.map((column) => few.map((count) => ({ kind, column, count })))),
    ),
  );
}

/** A whole number cut into parts at random, all of them known by name. */
function cut<Name extends string>(total: number, names: readonly Name[]): fc.Arbitrary<[Name, number][]> {
  const cuts = fc.array(fc.integer({ min: 0, max: total }), {
    minLength: names.length - 1,
    maxLength: names.length - 1,
  });
  return cuts.map((found) => {
    const edges = [0, ...found.toSorted((one, other) => one - other), total];
    return names.map((name, index) => [name, edges[index + 1]! - edges[index]!]);
  });
}

const figures: fc.Arbitrary<ReportFigures> = fc.tuple(few, few).chain(([cases, children]) =>
  fc
    .record({
      criteria: cut(cases, ['a', 'b', 'c', 'd'] as const),
      ages: cut(cases, ageBands),
      three: cut(children, reportedMovements),
      six: cut(
        children,
        reportedMovements.filter((one) => one !== 'none'),
      ),
      attendance: rowsOf(attendances),
      recommendations: rowsOf(reportedStates),
      themes: fc
        .subarray(['drift', 'neglect', 'housing'])
        .chain((found) => fc.tuple(...found.map((theme) => few.map((count) => ({ theme, cases: count }))))),
      days: fc.integer({ min: 1, max: 400 }),
    })
    .map(({ criteria, ages, three, six, attendance, recommendations, themes, days }) => ({
      panels: 8,
      criteria: [
        ...criteria.map(([criterion, count]) => ({
          criterion,
          cases: count,
          medianDays: days,
          longestDays: days + 9,
        })),
        { criterion: null, cases, medianDays: days, longestDays: days + 9 },
      ],
      ages: ages.map(([band, count]) => ({ band, cases: count })),
      attendance: attendance.map(({ kind, column, count }) => ({
        agencyKind: kind,
        attended: column,
        seats: count,
      })),
      recommendations: recommendations.map(({ kind, column, count }) => ({
        agencyKind: kind,
        state: column,
        recommendations: count,
        answered: count,
      })),
      themes,
      outcomes: outcomesOf(three, six),
    })),
);

/** Who had no plan had none at either look. */
function outcomesOf(
  three: readonly [ReportFigures['outcomes'][number]['movement'], number][],
  six: readonly [ReportFigures['outcomes'][number]['movement'], number][],
): ReportFigures['outcomes'] {
  const none = three.find(([movement]) => movement === 'none')?.[1] ?? 0;
  let left = none;
  const atSix = six.map(([movement, count]) => {
    const taken = Math.min(left, count);
    left -= taken;
    return [movement, count - taken] as const;
  });
  const look = (months: 3 | 6, rows: readonly (readonly [(typeof three)[number][0], number])[]) =>
    rows.map(([movement, children]) => ({ months, movement, children }));
  return [...look(3, three), ...look(6, [...atSix, ['none', none]])];
}

const valuesOf = (tables: readonly ShownTable[]) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));

/** What each count of the published tables shows, by name, read off the tables themselves. */
function readOff(tables: readonly ReportTable[], shown: readonly ShownTable[]): Map<string, number | 'c'> {
  const read = new Map<string, number | 'c'>();
  for (const table of shown) {
    const named = tables.find(({ key }) => key === table.key)!;
    named.rows.forEach(({ cells }, row) =>
      cells.forEach((cell: ReportCell, column) => {
        const value = table.rows[row]!.cells[column]!.value;
        if ('count' in cell && value !== null) read.set(cell.count, value);
      }),
    );
  }
  return read;
}

describe('a report for publication', () => {
  test('shows no number from 1 to 5 but days of six cases or more, and what it shows is true', () => {
    fc.assert(
      fc.property(figures, (each) => {
        const counted = reportCounts(each);
        const tables = reportTables(words, each);
        const shown = tablesFor('publication', tables, counted);
        for (const [name, value] of readOff(tables, shown))
          if (value !== 'c') {
            expect(value).toBe(counted.counts.get(name));
            expect(isSmallNumber(value), name).toBe(false);
          }
        const [criteria] = shown;
        for (const { cells } of criteria!.rows) {
          const [cases, median, longest] = cells.map(({ value }) => value);
          expect(longest).toBe('c');
          if (cases === 'c' || Number(cases) < 6) expect(median).toBe('c');
        }
      }),
    );
  });

  test('leaves nothing from 1 to 5 to be worked out, by adding and taking away across all its tables', () => {
    fc.assert(
      fc.property(figures, (each) => {
        const counted = reportCounts(each);
        const tables = reportTables(words, each);
        const read = readOff(tables, tablesFor('publication', tables, counted));
        for (const [name, [least, most]] of byNarrowing(read, counted.sums))
          if (isSmallNumber(counted.counts.get(name)!)) expect(most, name).toBeGreaterThan(least);
        for (const name of bySolving(read, counted.sums))
          expect(isSmallNumber(counted.counts.get(name)!), name).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('has every sum that the tables show among those it guards', () => {
    fc.assert(
      fc.property(figures, (each) => {
        const { counts, sums } = reportCounts(each);
        const tables = reportTables(words, each).filter(({ key }) => !['themes', 'answered'].includes(key));
        for (const { key, rows } of tables) {
          const columns = rows[0]!.cells.flatMap((cell, index) => ('count' in cell ? [index] : []));
          for (const column of columns) {
            const names = rows.map(({ cells }) => (cells[column] as { count: string }).count);
            const [total, parts] = [names.at(-1)!, names.slice(0, -1)];
            const isGuarded = sums.some((sum) => sum.total === total && sum.parts.join() === parts.join());
            const added = parts.reduce((sum, part) => sum + counts.get(part)!, 0);
            expect(added, key).toBe(counts.get(total));
            expect(isGuarded, `${key} ${total}`).toBe(true);
          }
          if (!['attendance', 'recommendations'].includes(key)) continue;
          for (const { cells } of rows) {
            const names = cells.map((cell) => (cell as { count: string }).count);
            const isRow = (sum: (typeof sums)[number]) =>
              sum.total === names.at(-1) && sum.parts.join() === names.slice(0, -1).join();
            expect(sums.some(isRow), `${key} ${names.join()}`).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('does not say again in another way what it has said', () => {
    fc.assert(
      fc.property(figures, (each) => {
        const keys = tablesFor('publication', reportTables(words, each), reportCounts(each)).map(
          ({ key }) => key,
        );
        expect(keys).toEqual(['criteria', 'ages', 'recommendations', 'attendance', 'themes', 'outcomes']);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a report for the subgroup', () => {
  test('hides nothing and marks what is from 1 to 5', () => {
    fc.assert(
      fc.property(figures, (each) => {
        const counted = reportCounts(each);
        const tables = reportTables(words, each);
        const shown = tablesFor('subgroup', tables, counted);
        expect(valuesOf(shown)).not.toContain('c');
        for (const [name, value] of readOff(tables, shown)) expect(value).toBe(counted.counts.get(name));
        for (const cell of shown.slice(1).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
          expect(cellInWords(words, cell).endsWith('*')).toBe(isSmallNumber(Number(cell.value)));
      }),
    );
  });
});

test('suppressing the same counts twice gives the same', () => {
  fc.assert(
    fc.property(figures, (each) => {
      const { counts, sums } = reportCounts(each);
      expect(suppressSmallNumbers(counts, sums)).toEqual(suppressSmallNumbers(counts, sums));
    }),
    { numRuns: 20 },
  );
});
