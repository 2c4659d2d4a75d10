import { describe, expect, it } from 'vitest';
import { link, makeScorer, makeUpChildren, prepare, score, chooseFields } from './index.ts';

const made = makeUpChildren(5, 800);
// Without numbers: whether they have a check is learned from the rows, and two rows are too few for that.
const numbered = made.map((row) => ({ ...row, row_id: undefined, child: undefined }));
const rows = numbered.map((row) => ({ ...row, nhs_number: '', upn: '' }));
const choice = chooseFields(undefined, Object.keys(rows[0] ?? {}), numbered);
if (typeof choice === 'string') throw new Error(choice);
const { fields } = choice;
const { model } = link(prepare(numbered, fields), fields);

describe('one row against a few', () => {
  it('comes to the same as two rows by themselves, however often it is asked', () => {
    const scorer = makeScorer(model, 20);
    for (let from = 0; from < 100; from += 20) {
      const [row = {}, ...others] = rows.slice(from, from + 20);
      const scored = scorer(row, others);
      expect(scored.map(({ weight }) => weight.toFixed(6))).toEqual(
        others.map((other) => score(model, row, other).weight.toFixed(6)),
      );
    }
  });

  it('says whose numbers are both right and differ, so that twins are not taken for a slip', () => {
    const usual = { nhs_number: '9434765919' };
    const twin = { given_name: 'Ann', family_name: 'Lee', date_of_birth: '2015-03-04' };
    const [other] = makeScorer(
      model,
      1,
      usual,
    )({ ...twin, nhs_number: '9434765919' }, [{ ...twin, given_name: 'Ben', nhs_number: '9434765870' }]);
    expect(other?.weight).toBeLessThan(0);
  });

  it('forgets the rows of the question before', () => {
    const scorer = makeScorer(model, 1);
    const anna = { given_name: 'Anna', family_name: 'Lee' };
    const ben = { given_name: 'Benedict', family_name: 'Ashdown' };
    const apart = scorer(anna, [ben])[0]?.weight ?? 0;
    expect(scorer(anna, [anna])[0]?.weight).toBeGreaterThan(apart + 10);
    expect(scorer(anna, [ben])[0]?.weight).toBeCloseTo(apart, 6);
  });

  it('takes no more rows than it was made for', () => {
    expect(() => makeScorer(model, 1)({}, [{}, {}])).toThrow(RangeError);
  });
});
