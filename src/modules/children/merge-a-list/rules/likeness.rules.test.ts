import { describe, expect, it } from 'vitest';
import { KnownEntries } from './known-entries.rules.ts';
import type { Comparable } from './likeness.rules.ts';

const told = (happenedOn: string, what: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{ happenedOn, what, precision: 'day', until: null, untilPrecision: 'day', isAbout: false },
  ...more,
});
const visit = 'Health visitor saw Ffion at home, weight on the second centile';

/** What a row is beside one entry that is there. */
const kindOf = (row: Comparable, there: Comparable) => new KnownEntries([there]).compare(row).kind;

describe('the same', () => {
  it.each<[string, Comparable]>([
    ['letter for letter', told('2026-11-03', visit)],
    ['in other letters', told('2026-11-03', visit.toUpperCase())],
    [
      'with other signs and spaces',
      told('2026-11-03', 'Health visitor saw Ffion  at home;\nweight on the second centile.'),
    ],
    ['with accents', told('2026-11-03', visit.replace('Ffion', 'Ffïon'))],
  ])('day and words, %s', (_, row) => {
    expect(kindOf(row, told('2026-11-03', visit))).toBe('same');
  });

  it('short or without words', () => {
    expect(kindOf(told('2026-11-03', 'Rang'), told('2026-11-03', 'rang'))).toBe('same');
    expect(kindOf(told('2026-11-03', '???'), told('2026-11-03', '???'))).toBe('same');
    expect(kindOf(told('2026-11-03', '???'), told('2026-11-03', '!'))).toBe('new');
    expect(kindOf(told('2026-11-03', '李来访'), told('2026-11-03', '李来访'))).toBe('same');
  });
});

describe('perhaps the same', () => {
  it.each<[string, Comparable, Comparable]>([
    ['a word more', told('2026-11-03', `${visit} again`), told('2026-11-03', visit)],
    [
      'a few words otherwise',
      told('2026-11-03', 'The health visitor saw Ffion at her home. Weight: second centile'),
      told('2026-11-03', visit),
    ],
    [
      'a part of a longer text',
      told('2026-11-03', 'saw Ffion at home'),
      told('2026-11-03', `${visit} and much else that was written about the day, of school and of the dog`),
    ],
    ['a day in a month', told('2026-11-03', visit), told('2026-11-01', visit, { precision: 'month' })],
    [
      'a month in a year',
      told('2026-03-01', visit, { precision: 'month' }),
      told('2026-01-01', visit, { precision: 'year' }),
    ],
    ['a year with a day in it', told('2026-01-01', visit, { precision: 'year' }), told('2026-11-03', visit)],
    ['about then, a day off', told('2026-11-03', visit), told('2026-11-04', visit, { isAbout: true })],
    [
      'about that month, the next',
      told('2026-12-05', visit),
      told('2026-11-01', visit, { precision: 'month', isAbout: true }),
    ],
    ['with another end', told('2026-11-03', visit, { until: '2026-11-05' }), told('2026-11-03', visit)],
  ])('%s', (_, row, there) => {
    expect(kindOf(row, there)).toBe('perhaps');
    expect(kindOf(there, row)).toBe('perhaps');
  });

  it('says how many words are the same', () => {
    const found = new KnownEntries([told('2026-11-03', 'one two three four')]).compare(
      told('2026-11-03', 'one two three five six'),
    );
    expect(found).toMatchObject({ kind: 'perhaps', alike: { shared: 3, of: 5, isPart: false } });
  });

  it('takes the one that is most alike', () => {
    const there = [
      told('2026-11-03', 'one two three x'),
      told('2026-11-03', 'one two three four x'),
      told('2026-11-02', visit),
    ];
    expect(new KnownEntries(there).compare(told('2026-11-03', 'one two three four'))).toMatchObject({
      known: there[1],
    });
  });
});

describe('new', () => {
  it.each<[string, Comparable, Comparable]>([
    ['another day', told('2026-11-04', visit), told('2026-11-03', visit)],
    ['another month', told('2026-10-03', visit), told('2026-11-01', visit, { precision: 'month' })],
    ['other words', told('2026-11-03', 'Came late to school'), told('2026-11-03', visit)],
    ['three short words in a long text', told('2026-11-03', 'at home on'), told('2026-11-03', visit)],
    ['about then, two days off', told('2026-11-01', visit), told('2026-11-03', visit, { isAbout: true })],
  ])('%s', (_, row, there) => {
    expect(kindOf(row, there)).toBe('new');
  });

  it('nothing is there', () => {
    expect(new KnownEntries([]).compare(told('2026-11-03', visit)).kind).toBe('new');
  });
});
