import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Scored } from '../explain.ts';
import { chooseFields, link, makeUpChildren, prepare, score } from '../index.ts';
import { drawWaterfall } from './draw-waterfall.ts';

const makePart = (weight: number): Part => ({
  key: 'postcode',
  columns: [],
  level: 'same',
  weight,
  words: 'postcode.same',
  inside: [],
});

function makeScored(weights: readonly number[]): Scored {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return { weight, probability: 1 / (1 + 2 ** -weight), parts: weights.map(makePart) };
}

const draw = (scored: Scored) => drawWaterfall(scored, ({ words }) => words, 'together');

describe('the waterfall of weights', () => {
  it('lets each step begin where the one before it ended', () => {
    const { steps, total, even, width } = draw(makeScored([-10, 15, 5]));

    expect(steps.map(({ x, width: wide }) => [x, x + wide])).toEqual([
      [0, 159],
      [0, 238.5],
      [238.5, 318],
    ]);
    expect([total.x, total.x + total.width]).toEqual([159, 318]);
    expect(even).toBe(159);
    expect(width).toBe(320);
  });

  it.each([
    [4.25, '+4.3', true],
    [-4.21, '−4.2', false],
    [0, '0.0', true],
    [-0.01, '0.0', false],
  ])('writes a weight of %d as %s', (weight, figure, isFor) => {
    expect(draw(makeScored([weight])).steps[0]).toMatchObject({ figure, isFor });
  });

  it('keeps every step inside the picture and wide enough to be seen, whatever the weights', () => {
    const weights = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(weights, (all) => {
        const { steps, total, width, height, barHeight } = draw(makeScored(all));
        for (const step of [...steps, total]) {
          expect(step.x).toBeGreaterThanOrEqual(0);
          expect(step.width).toBeGreaterThanOrEqual(2);
          expect(step.x + step.width).toBeLessThanOrEqual(width + 0.1);
          expect(step.y + barHeight).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('shows for a made-up child in two lists every part that the weight is made of', () => {
    const made = makeUpChildren(3, 600).map(({ child, ...row }) => ({
      child,
      row: { ...row, row_id: undefined },
    }));
    const rows = made.map(({ row }) => row);
    const choice = chooseFields(undefined, Object.keys(rows[0] ?? {}), rows);
    if (typeof choice === 'string') throw new Error(choice);
    const { fields } = choice;
    const { model } = link(prepare(rows, fields), fields);
    const first = made.findIndex(({ child }, at) => made[at + 1]?.child === child);
    const scored = score(model, rows[first] ?? {}, rows[first + 1] ?? {});
    const { steps, total } = draw(scored);

    expect(steps.map(({ words }) => words)).toEqual(scored.parts.map(({ words }) => words));
    expect(steps[0]).toMatchObject({ words: 'start', isFor: false });
    expect(total.isFor).toBe(true);
  });
});
