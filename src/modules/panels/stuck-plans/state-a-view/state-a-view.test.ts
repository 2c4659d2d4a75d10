import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { grant } from '#testing/build-child.ts';
import {
  buildContinuedPlan,
  buildLongPlan,
  buildPlanAgain,
  type BuiltStuckPlan,
} from '#testing/build-stuck-plan.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const chair = 'philippa.norquay-lund@childrens-services.marlowe-vale.example';

let house: TestHouse;
let continued: BuiltStuckPlan;
let again: BuiltStuckPlan;
beforeAll(async () => {
  house = await openTestHouse();
  continued = await buildContinuedPlan(house.owner);
  again = await buildPlanAgain(house.owner);
  for (const child of [continued, again]) await grant(house.owner, child, chair);
});
afterAll(() => house.close());

const addressOf = ({ childId, planId }: BuiltStuckPlan, criterion: string) =>
  `/children/${childId}/stuck/plans/${planId}/views/${criterion}`;
const on = (day: number, month: number, year: number) => ({
  'stated-day': String(day),
  'stated-month': String(month),
  'stated-year': String(year),
});
const storedOf = async ({ planId }: BuiltStuckPlan) => {
  const { rows } = await house.owner.query<{ view: string; because: string; stated_on: string }>(
    'select view, because, stated_on from panels.professional_view where plan_id = $1 order by view_id',
    [planId],
  );
  return rows;
};

describe('stating a view', () => {
  it('asks the chair, with the reason, from which day it stands', async () => {
    const { html, status } = await (await house.as(chair)).get(addressOf(continued, 'b'));
    expect(status).toBe(200);
    expect(html).toContain('How is it after the review?');
    expect(html).toContain('From 28 April 2026 up to today');
    expect(html).toContain('Neither escalating nor on track');
    expect(html).not.toContain('Similar concerns');
  });

  it('is kept, beside what was said before, and is on the audit trail', async () => {
    const person = await house.as(chair);
    const address = addressOf(continued, 'b');
    const first = await person.post(address, { view: 'on-track', because: 'It moves.', ...on(28, 4, 2026) });
    expect(first.location).toBe(`/children/${continued.childId}/stuck?said=view`);
    await person.post(address, { view: 'neither', because: 'It stopped.', ...on(20, 11, 2026) });
    expect(await storedOf(continued)).toEqual([
      { view: 'on-track', because: 'It moves.', stated_on: '2026-04-28' },
      { view: 'neither', because: 'It stopped.', stated_on: '2026-11-20' },
    ]);
    const events = await auditOf(house.owner, chair);
    const stated = events.filter(({ act }) => act === 'view of a stuck plan stated');
    expect(stated).toHaveLength(2);
    expect(stated[0]?.childIds).toEqual([continued.childId]);
    expect((await person.get(address)).html).toContain('Said last: Neither escalating nor on track, says');
  });

  it('keeps a form posted twice once', async () => {
    const person = await house.as(chair);
    const address = addressOf(again, 'c');
    const form = { ...(await person.tokens(address)), view: 'similar-concerns', because: 'Neglect again.' };
    const [one, two] = [
      await person.postWith(address, { ...form, ...on(1, 7, 2026) }),
      await person.postWith(address, { ...form, ...on(1, 7, 2026) }),
    ];
    expect(two.location).toBe(one.location);
    expect(await storedOf(again)).toHaveLength(1);
  });

  it.each([
    ['no view', { because: 'Because.', ...on(20, 11, 2026) }, 'Choose your view'],
    ['a view of the other kind', { view: 'similar-concerns', ...on(20, 11, 2026) }, 'Choose your view'],
    ['no reason', { view: 'neither', because: ' ', ...on(20, 11, 2026) }, 'Say why you see it so'],
    ['no day', { view: 'neither', because: 'Because.' }, 'Enter the day as a real date'],
    ['a day to come', { view: 'neither', because: 'B', ...on(22, 11, 2026) }, 'must be today or before'],
    [
      'a day before the latest review',
      { view: 'neither', because: 'B', ...on(27, 4, 2026) },
      'must be 28 April 2026 or after',
    ],
  ])('comes back with its message and what was typed for %s', async (_, fields, message) => {
    const person = await house.as(chair);
    const { html, status } = await person.post(addressOf(continued, 'b'), {
      because: 'What I typed',
      ...fields,
    });
    expect(status).toBe(422);
    expect(html).toContain(message);
  });

  it('is there only for plans that meet the dates, and the criteria that ask for a view', async () => {
    const person = await house.as(people.manager);
    const long = await buildLongPlan(house.owner);
    expect((await person.get(addressOf(long, 'a'))).status).toBe(404);
    expect((await person.get(addressOf(long, 'b'))).status).toBe(404);
    expect((await person.get(addressOf(continued, 'c'))).status).toBe(404);
    const mixed = { ...continued, planId: again.planId };
    expect((await person.get(addressOf(mixed, 'b'))).status).toBe(404);
  });

  it('is not there for a manager of nobody here, and refused to the worker', async () => {
    const otherManager = 'oluchi.ezemadu@childrens-services.marlowe-vale.example';
    const address = addressOf(continued, 'b');
    const fields = { view: 'neither', because: 'B', ...on(20, 11, 2026) };
    expect((await (await house.as(otherManager)).get(address)).status).toBe(404);
    expect((await (await house.as(otherManager)).post(address, fields)).status).toBe(404);
    expect((await (await house.as(people.worker)).post(address, fields)).status).toBe(403);
    expect(await storedOf(continued)).toHaveLength(2);
  });
});
