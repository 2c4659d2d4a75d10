import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  chooseFields,
  link,
  makeUpChildren,
  prepare,
  score,
  scoreOne,
  type ListRow,
  type Model,
} from './index.ts';
import { countTruth, evaluate } from '../../../bench/matching-evaluation.ts';

const made = makeUpChildren(11, 2500);
const truth = made.map(({ child }) => child);
const rows: ListRow[] = made.map((row) => ({ ...row, child: undefined }));
const choice = chooseFields(
  undefined,
  Object.keys(rows[0] ?? {}).filter((column) => column !== 'child'),
  rows,
);
if (typeof choice === 'string') throw new Error(choice);
const { fields } = choice;
const table = prepare(rows, fields);
const linked = link(table, fields);
const { model } = linked;

const child = {
  given_name: 'Cerys',
  family_name: 'Quarworth',
  date_of_birth: '2014-03-09',
  sex: 'F',
  nhs_number: '',
  upn: '',
  house_number: '12',
  street: 'Oakfield Road',
  place: 'Kelby',
  postcode: 'KE9 4AB',
};
const weigh = (one: ListRow, other: ListRow) => score(model, one, other).weight;

describe('made-up children of agencies', () => {
  it('are the same for the same seed, and other ones for another', () => {
    expect(makeUpChildren(11, 50)).toEqual(makeUpChildren(11, 50));
    expect(makeUpChildren(12, 50)).not.toEqual(makeUpChildren(11, 50));
  });

  it('are found, and "the same" is right 999 times in a thousand', () => {
    const truePairs = countTruth(truth, undefined);
    const { best, same } = evaluate(linked.pairs, truth, truePairs, model.thresholds.same);
    expect(best.f1).toBeGreaterThan(0.985);
    expect(same.precision).toBeGreaterThanOrEqual(0.999);
    expect(same.recall).toBeGreaterThan(0.8);
  });

  it('are found one by one among all, the right child first', () => {
    const index = buildIndex(table, model);
    const asked = [...rows.keys()].filter((row) => truth.indexOf(truth[row] ?? '') !== row).slice(0, 200);
    const isFound = (row: number) =>
      scoreOne(rows[row] ?? {}, index).some((found) => found.row !== row && truth[found.row] === truth[row]);
    expect(asked.filter(isFound).length / asked.length).toBeGreaterThan(0.97);
    const isRight = (row: number) => truth[scoreOne(rows[row] ?? {}, index)[0]?.row ?? -1] === truth[row];
    expect(asked.filter(isRight).length / asked.length).toBeGreaterThan(0.97);
  });

  it('leave no trace in an index that was asked for them', () => {
    const index = buildIndex(table, model);
    const before = scoreOne(child, index);
    scoreOne({ ...child, given_name: 'Xyzzy', family_name: 'Plughworth' }, index);
    expect(scoreOne(child, index)).toEqual(before);
  });
});

describe('who looks the same and is not', () => {
  const { same, perhaps } = model.thresholds;

  it('a child with a slip in its name and another home is at least perhaps the same', () => {
    expect(weigh(child, { ...child, family_name: 'Quarwroth' })).toBeGreaterThan(same);
    const moved = { house_number: '7', street: 'Hartfield Lane', place: 'Ashby', postcode: 'AS1 2BC' };
    expect(weigh(child, { ...child, ...moved })).toBeGreaterThan(perhaps);
  });

  it('a brother or sister at one address is another child', () => {
    const sister = { ...child, given_name: 'Lowri', date_of_birth: '2016-11-21' };
    expect(weigh(child, sister)).toBeLessThan(perhaps);
  });

  it('a twin is never called the same, though all but the given name agrees', () => {
    expect(weigh(child, { ...child, given_name: 'Mali' })).toBeLessThan(same);
    expect(weigh(child, { ...child, given_name: 'Quarworth', family_name: 'Mali' })).toBeLessThan(same);
  });

  it('a number of the wrong child of a family does not make two children one', () => {
    const number = { nhs_number: '9990000018' };
    const sister = { ...child, ...number, given_name: 'Lowri', date_of_birth: '2016-11-21' };
    expect(weigh({ ...child, ...number }, sister)).toBeLessThan(same);
  });

  it('two NHS numbers that both hold speak against one child; a mistyped one does not', () => {
    const one = { ...child, nhs_number: '9434765919' };
    expect(weigh(one, { ...child, nhs_number: '9434765870' })).toBeLessThan(weigh(child, child));
    expect(weigh(one, { ...child, nhs_number: '9434765918' })).toBeGreaterThan(same);
  });

  it('"no fixed address" and a child without a name are nothing known, not something shared', () => {
    const none = { house_number: '', place: '', postcode: '' };
    const [here, there] = ['No fixed address', 'NFA'].map((street) => ({ ...child, ...none, street }));
    const unknown = { ...child, ...none, street: '' };
    expect(weigh(here ?? {}, there ?? {})).toBeCloseTo(weigh(unknown, unknown), 9);
    expect(weigh({ ...child, given_name: 'Baby' }, child)).toBeCloseTo(
      weigh({ ...child, given_name: '' }, child),
      9,
    );
  });
});

describe('whatever two rows hold', () => {
  const anyRow = fc.nat(rows.length - 1).map((at) => rows[at] ?? {});

  it('the order of the two makes no difference', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        expect(weigh(one, other)).toBeCloseTo(weigh(other, one), 9);
      }),
      { numRuns: 60 },
    );
  });

  it('the parts add up to the weight, and none is of a column that is not known', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const { weight, probability, parts } = score(model, one, other);
        expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(weight, 1);
        expect(probability).toBeCloseTo(1 / (1 + 2 ** -weight), 9);
        const isKnown = (key: string) =>
          key !== 'date-of-birth' || (one['date_of_birth'] !== '' && other['date_of_birth'] !== '');
        expect(parts.every(({ key }) => isKnown(key))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('what is missing says nothing: the other parts stay as they are', () => {
    fc.assert(
      fc.property(
        anyRow,
        anyRow,
        fc.constantFrom('sex', 'nhs_number', 'upn', 'date_of_birth'),
        (one, other, column) => {
          const partsOf = (some: ListRow) =>
            new Map(
              score(model, one, some)
                .parts.filter(({ columns }) => columns.length > 0)
                .map(({ key, weight }) => [key, weight]),
            );
          const whole = partsOf(other);
          const missing = partsOf({ ...other, [column]: '' });
          for (const [key, weight] of missing) expect(weight).toBeCloseTo(whole.get(key) ?? Number.NaN, 9);
        },
      ),
      { numRuns: 60 },
    );
    expect(weigh({}, {})).toBeCloseTo(Math.log2(model.prior / (1 - model.prior)), 2);
  });

  it('a model kept as JSON weighs as before, and keeps no rare name', () => {
    const kept = JSON.parse(JSON.stringify(model)) as Model;
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        expect(score(kept, one, other)).toEqual(score(model, one, other));
      }),
      { numRuns: 20 },
    );
    const names = model.comparisons.find(({ key }) => key === 'family-name')?.frequencies ?? {};
    const holders = (name: string) =>
      rows.filter((row) => (row['family_name'] ?? '').toLowerCase() === name).length;
    expect(Object.keys(names).length).toBeGreaterThan(5);
    expect(Math.min(...Object.keys(names).map(holders))).toBeGreaterThanOrEqual(8);
  });
});
