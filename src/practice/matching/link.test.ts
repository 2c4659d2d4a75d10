import { describe, expect, it } from 'vitest';
import { chooseFields, link, makeUpChildren, prepare, train, type Field, type ListRow } from './index.ts';
import { chooseOneToOne } from './pairs/one-to-one.ts';

const fields: Field[] = [
  { column: 'given_name', kind: 'given-name' },
  { column: 'family_name', kind: 'family-name' },
  { column: 'date_of_birth', kind: 'date-of-birth' },
  { column: 'postcode', kind: 'postcode' },
];

type Weighed = [one: number, other: number, weight: number];
const pairsOf = (list: readonly ListRow[], second?: readonly ListRow[], isOneToOne = false): Weighed[] => {
  const { pairs } = link(prepare(list, fields, second), fields, { isOneToOne });
  return Array.from(pairs.ones, (one, at) => [one, pairs.others[at] ?? 0, pairs.weights[at] ?? 0]);
};

describe('finding the same people', () => {
  it('does not mind the order of the rows', () => {
    const rows = makeUpChildren(3, 500);
    const turned = rows.toReversed();
    const name = (list: typeof rows, [one, other]: Weighed) =>
      [list[one]?.row_id, list[other]?.row_id].sort().join();
    const here = new Map(pairsOf(rows).map((pair) => [name(rows, pair), pair[2]]));
    const there = new Map(pairsOf(turned).map((pair) => [name(turned, pair), pair[2]]));
    expect(here.size).toBeGreaterThan(100);
    const above = (some: Map<string, number>) =>
      [...some].filter(([, weight]) => weight > 3).map(([pair]) => pair);
    expect(above(there).sort()).toEqual(above(here).sort());
    // Rows that hold the same come together in either order, which moves the mean of their group a little.
    for (const [pair, weight] of here) {
      if (weight > 3) expect(Math.abs((there.get(pair) ?? Number.NaN) - weight)).toBeLessThan(1.5);
    }
  });

  it('finds the rows of one list in another, each once where neither holds anybody twice', () => {
    const rows = makeUpChildren(4, 1600);
    const first = new Map(rows.map((row) => [row.child, row]));
    const second = new Map(rows.toReversed().map((row) => [row.child, row]));
    const [left, right] = [[...first.values()], [...second.values()]];
    const pairs = pairsOf(left, right, true).filter(([, , weight]) => weight > 3);
    const isRight = ([one, other]: Weighed) => left[one]?.child === right[other - left.length]?.child;
    expect(pairs.filter(isRight).length / pairs.length).toBeGreaterThan(0.995);
    expect(pairs.filter(isRight).length / left.length).toBeGreaterThan(0.9);
    expect(new Set(pairs.map(([one]) => one)).size).toBe(pairs.length);
    expect(new Set(pairs.map(([, other]) => other)).size).toBe(pairs.length);
  });

  it('learns a model that links another list', () => {
    const model = train(prepare(makeUpChildren(5, 1500), fields), fields);
    const rows = makeUpChildren(6, 600);
    const { pairs } = link(prepare(rows, fields), fields, { model });
    const sure = [...pairs.weights.keys()].filter((at) => (pairs.weights[at] ?? 0) > 5);
    const isRight = (at: number) => rows[pairs.ones[at] ?? -1]?.child === rows[pairs.others[at] ?? -1]?.child;
    expect(sure.length).toBeGreaterThan(150);
    expect(sure.filter(isRight).length / sure.length).toBeGreaterThan(0.99);
  });

  it.each([
    ['no rows', []],
    ['one row', [{ given_name: 'Mali', family_name: 'Oakham', date_of_birth: '2011-02-03', postcode: '' }]],
    ['rows that hold nothing', [{}, {}, {}]],
  ])('says nothing of %s', (_, rows) => {
    expect(pairsOf(rows)).toEqual([]);
  });

  it('refuses a model of other columns', () => {
    const rows = makeUpChildren(5, 100);
    const model = train(prepare(rows, fields), fields);
    const others: Field[] = [{ column: 'upn', kind: 'identifier' }];
    expect(() => link(prepare(rows, others), others, { model })).toThrow('learned from other columns');
  });
});

describe('one to one', () => {
  it('takes each row once, the greatest weight first, and is less sure where there are rivals', () => {
    const pairs = {
      ones: Int32Array.of(0, 0, 1, 1),
      others: Int32Array.of(2, 3, 2, 3),
      weights: Float64Array.of(9, 4, 8, 2),
    };
    const chosen = chooseOneToOne(pairs);
    expect([...chosen.ones]).toEqual([0, 1]);
    expect([...chosen.others]).toEqual([2, 3]);
    expect(chosen.weights[0]).toBeLessThan(9);
  });

  it('of two candidates with the same data calls neither the same', () => {
    const twice = {
      ones: Int32Array.of(0, 0),
      others: Int32Array.of(1, 2),
      weights: Float64Array.of(15, 15),
    };
    expect(chooseOneToOne(twice).weights[0]).toBeLessThan(0.1);
  });
});

describe('what columns hold', () => {
  const columns = ['rec_id', 'first_name', 'surname', 'dob', 'birth_place', 'zip', 'notes'];
  const rows = [
    {
      rec_id: '1',
      first_name: 'Ann',
      surname: 'Lee',
      dob: '2001-02-03',
      birth_place: 'Ash',
      zip: 'x',
      notes: 'a b',
    },
  ];
  const kinds = (said: unknown) => {
    const choice = chooseFields(said, columns, rows);
    return typeof choice === 'string'
      ? choice
      : Object.fromEntries(choice.fields.map(({ column, kind }) => [column, kind]));
  };
  const both = { first_name: 'given-name', dob: 'date-of-birth' };

  it.each([
    ['an object', { first_name: 'given-name', dob: 'dob' }],
    ['an object of objects', { first_name: { kind: 'First Name' }, dob: { type: 'date_of_birth' } }],
    [
      'a list',
      [
        { column: 'first_name', kind: 'given-name' },
        { name: 'dob', kind: 'DOB' },
      ],
    ],
    [
      'a list inside',
      {
        columns: [
          { field: 'first_name', kind: 'forename' },
          { column: 'dob', type: 'date' },
        ],
      },
    ],
    ['a list of names', ['first_name', 'dob']],
    ['kinds that are not known', { first_name: 'xyzzy', dob: '' }],
    ['ignored ones', { ...both, zip: 'ignored', notes: null, rec_id: 'id' }],
  ])('is read from %s', (_, said) => {
    expect(kinds(said)).toEqual(both);
  });

  it('is worked out when nothing is said', () => {
    expect(kinds(undefined)).toMatchObject({
      ...both,
      surname: 'family-name',
      birth_place: 'birth-place',
      zip: 'postcode',
    });
  });

  it.each([
    ['a column that is not there', { age: 'text' }, 'no column "age"'],
    ['a number', 7, 'columns.json must be'],
    ['nothing to compare', { rec_id: 'id' }, 'None of the columns'],
  ])('is refused for %s, with a sentence', (_, said, sentence) => {
    expect(kinds(said)).toContain(sentence);
  });
});
