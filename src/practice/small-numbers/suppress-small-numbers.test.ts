import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byNarrowing, bySolving, hasTable } from '#testing/work-out-hidden.ts';
import type { Sum } from './sums.ts';
import { isSmallNumber, suppressSmallNumbers, type Published } from './suppress-small-numbers.ts';

type Counts = ReadonlyMap<string, number>;

const line = (...parts: number[]) => {
  const names = parts.map((_, index) => `p${index}`);
  const counts = new Map(names.map((name, index) => [name, parts[index]!]));
  counts.set(
    'all',
    parts.reduce((sum, part) => sum + part, 0),
  );
  return { counts, sums: [{ total: 'all', parts: names }] };
};

/** Rows and columns with every total: `r0c1`, row totals `r0`, column totals `c1`, and `all`. */
function grid(rows: readonly (readonly number[])[], name = '') {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const add = (total: string, parts: string[]) => {
    sums.push({ total, parts });
    counts.set(
      total,
      parts.reduce((sum, part) => sum + counts.get(part)!, 0),
    );
  };
  rows.forEach((row, r) => row.forEach((count, c) => counts.set(`${name}r${r}c${c}`, count)));
  rows.forEach((row, r) =>
    add(
      `${name}r${r}`,
      row.map((_, c) => `${name}r${r}c${c}`),
    ),
  );
  rows[0]!.forEach((_, c) =>
    add(
      `${name}c${c}`,
      rows.map((__, r) => `${name}r${r}c${c}`),
    ),
  );
  add(
    `${name}all`,
    rows.map((_, r) => `${name}r${r}`),
  );
  sums.push({ total: `${name}all`, parts: rows[0]!.map((_, c) => `${name}c${c}`) });
  return { counts, sums };
}

const suppress = ({ counts, sums }: { counts: Counts; sums: readonly Sum[] }) =>
  suppressSmallNumbers(counts, sums);
const published = (of: { counts: Counts; sums: readonly Sum[] }) => [...suppress(of).values()];

describe('a line of parts and their total', () => {
  test.each([
    ['nothing small', [6, 20, 0], [6, 20, 0, 26]],
    ['two small ones hide each other', [3, 20, 4], ['c', 20, 'c', 27]],
    ['a single small one takes the next smallest with it', [3, 20, 9], ['c', 20, 'c', 32]],
    ['5 is small, 6 is not', [5, 6, 7], ['c', 'c', 7, 18]],
    ['nought stays, and covers nothing', [0, 4, 0, 30], [0, 'c', 0, 'c', 34]],
    ['1 and 1 make 2 in one way only, so a third is taken', [1, 1, 8, 30], ['c', 'c', 'c', 30, 40]],
    ['1 and 2 make 3 in two ways', [1, 2, 30], ['c', 'c', 30, 33]],
    ['alone, the total goes with it', [0, 4, 0], [0, 'c', 0, 'c']],
    ['all small', [1, 2, 1], ['c', 'c', 'c', 'c']],
    ['nothing at all', [0, 0], [0, 0, 0]],
  ])('%s', (_, parts, expected) => {
    expect(published(line(...parts))).toEqual(expected);
  });

  test('a count that stands in no sum is only looked at for itself', () => {
    const counts = new Map([
      ['one', 3],
      ['other', 12],
    ]);
    expect([...suppressSmallNumbers(counts, []).values()]).toEqual(['c', 12]);
  });

  test('a total that two tables share is covered in both', () => {
    const counts = new Map([
      ['all', 30],
      ['a', 4],
      ['b', 26],
      ['young', 10],
      ['old', 20],
    ]);
    const sums = [
      { total: 'all', parts: ['a', 'b'] },
      { total: 'all', parts: ['young', 'old'] },
    ];
    expect(Object.fromEntries(suppressSmallNumbers(counts, sums))).toEqual({
      all: 30,
      a: 'c',
      b: 'c',
      young: 10,
      old: 20,
    });
  });

  test('one small number of a table of rows and columns takes three with it: its row, its column, and where these cross', () => {
    const hidden = published(
      grid([
        [3, 20, 30],
        [21, 9, 31],
        [22, 23, 40],
      ]),
    ).filter((each) => each === 'c');
    expect(hidden).toHaveLength(4);
  });
});

test.each([
  ['a count below nought', [['all', -1]], []],
  ['half a child', [['all', 1.5]], []],
  [
    'a total that is not the sum',
    [
      ['all', 7],
      ['a', 6],
    ],
    [{ total: 'all', parts: ['a'] }],
  ],
  ['a name that is not there', [['all', 7]], [{ total: 'all', parts: ['a'] }]],
] as [string, [string, number][], Sum[]][])('%s is refused', (_, counts, sums) => {
  expect(() => suppressSmallNumbers(new Map(counts), sums)).toThrow(RangeError);
});

test('a count in three sums is refused, because the search for other readings walks from one sum to one other', () => {
  const sum = { total: 'all', parts: ['a'] };
  const counts = new Map([
    ['all', 7],
    ['a', 7],
  ]);
  expect(() => suppressSmallNumbers(counts, [sum, sum, sum])).toThrow('more than two');
});

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 1, arbitrary: fc.integer({ min: 8, max: 40 }) },
);
const gridOf = (mostRows: number, mostColumns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: mostRows }), fc.integer({ min: 1, max: mostColumns }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(few, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
/** Two tables of the same agencies side by side, which share their row totals and the total of all, as in the report. */
const twoGrids = gridOf(5, 4).chain((first) =>
  fc
    .tuple(
      ...first.map((row) =>
        splits(
          row.reduce((sum, count) => sum + count, 0),
          3,
        ),
      ),
    )
    .map((second) => {
      const [one, two] = [grid(first, 'a.'), grid(second, 'b.')];
      const same = (name: string) => name.replace(/^b\.(r\d+|all)$/, 'a.$1');
      const sumsOfTwo = two.sums.map(({ total, parts }) => ({ total: same(total), parts: parts.map(same) }));
      const isOfRowTotals = ({ total, parts }: Sum) => total === 'a.all' && /^a\.r\d+$/.test(parts[0]!);
      // That all is the sum of the row totals follows from the rest.
      const sums = [...one.sums, ...sumsOfTwo].filter((sum) => !isOfRowTotals(sum));
      return {
        counts: new Map([...one.counts, ...[...two.counts].map(([n, c]) => [same(n), c] as const)]),
        sums,
      };
    }),
);

function splits(total: number, into: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: total }), { minLength: into - 1, maxLength: into - 1 })
    .map((cuts) => {
      const edges = [0, ...cuts.toSorted((one, other) => one - other), total];
      return edges.slice(1).map((edge, index) => edge - edges[index]!);
    });
}

describe('whatever the numbers are', () => {
  const table = fc.oneof(
    gridOf(6, 6).map((rows) => grid(rows)),
    twoGrids,
  );

  test('what is shown is true, nothing from 1 to 5 is shown, and nought is never hidden', () => {
    fc.assert(
      fc.property(table, ({ counts, sums }) => {
        for (const [name, shown] of suppress({ counts, sums })) {
          const count = counts.get(name)!;
          if (shown === 'c') expect(count).toBeGreaterThan(0);
          else expect(shown).toBe(count);
          expect(isSmallNumber(Number(shown))).toBe(false);
        }
      }),
    );
  });

  test('nothing is hidden where nothing is small', () => {
    const large = gridOf(4, 4).map((rows) => grid(rows.map((row) => row.map((count) => count && count + 5))));
    fc.assert(
      fc.property(large, (of) => {
        expect(published(of)).toEqual([...of.counts.values()]);
      }),
    );
  });

  test('adding and taking away, again and again, works out no small number', () => {
    fc.assert(
      fc.property(table, ({ counts, sums }) => {
        const found = byNarrowing(suppress({ counts, sums }), sums);
        for (const [name, [least, most]] of found)
          if (isSmallNumber(counts.get(name)!)) expect(most, name).toBeGreaterThan(least);
      }),
      { numRuns: 300 },
    );
  });

  test('solving all equations at once works out no small number', () => {
    fc.assert(
      fc.property(table, ({ counts, sums }) => {
        for (const name of bySolving(suppress({ counts, sums }), sums))
          expect(isSmallNumber(counts.get(name)!), name).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('trying every possible table leaves at least two values for each small number', () => {
    const small = fc.oneof(
      gridOf(2, 3).map((rows) => grid(rows.map((row) => row.map((count) => count % 8)))),
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }).map((parts) => line(...parts)),
    );
    fc.assert(
      fc.property(small, ({ counts, sums }) => {
        const shown = suppress({ counts, sums });
        for (const [name, count] of counts)
          if (isSmallNumber(count)) expect(hasTable(shown, sums, name, count), name).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('these attacks do work out what is hidden carelessly', () => {
    const { counts, sums } = grid([
      [3, 20],
      [21, 9],
    ]);
    const careless = new Map(
      [...counts].map(([name, count]): [string, Published] => [name, count === 3 ? 'c' : count]),
    );
    expect(byNarrowing(careless, sums).get('r0c0')).toEqual([3, 3]);
    expect(bySolving(careless, sums)).toEqual(['r0c0']);
    expect(hasTable(careless, sums, 'r0c0', 3)).toBe(false);
    // 1 and 1 of 2: only that neither is nought gives them away.
    const twins = line(1, 1, 20);
    const bare = new Map(
      [...twins.counts].map(([name, count]): [string, Published] => [name, count === 1 ? 'c' : count]),
    );
    expect(byNarrowing(bare, twins.sums).get('p0')).toEqual([1, 1]);
  });
});
