import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildLongPlan, type BuiltStuckPlan } from '#testing/build-stuck-plan.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const panelChair = 'hannelore.stirkfield@childrens-services.marlowe-vale.example';
const otherManager = 'oluchi.ezemadu@childrens-services.marlowe-vale.example';

let house: TestHouse;
let stuck: BuiltStuckPlan;
let address: string;
beforeAll(async () => {
  house = await openTestHouse();
  stuck = await buildLongPlan(house.owner);
  address = `/children/${stuck.childId}/stuck/dismissals/a`;
});
afterAll(() => house.close());

const until = (day: number, month: number, year: number) => ({
  'until-day': String(day),
  'until-month': String(month),
  'until-year': String(year),
});
const storedOf = async () => {
  const { rows } = await house.owner.query(
    'select criterion, reason, dismissed_on, until from panels.dismissal where child_id = $1 order by dismissal_id',
    [stuck.childId],
  );
  return rows as unknown[];
};

describe('dismissing', () => {
  it('asks for the reason and the day it comes back', async () => {
    const { html, status } = await (await house.as(panelChair)).get(address);
    expect(status).toBe(200);
    expect(html).toContain('Child in need plan since 3 March 2025');
    expect(html).toContain('21 May 2027 at the latest');
  });

  it.each([
    ['no reason', until(1, 2, 2027), 'Say why it is dismissed'],
    ['no day', { reason: 'R' }, 'as a real date'],
    ['a day that is none', { reason: 'R', ...until(31, 2, 2027) }, 'as a real date'],
    ['today', { reason: 'R', ...until(21, 11, 2026) }, 'must be after today'],
    ['more than six months', { reason: 'R', ...until(22, 5, 2027) }, 'must be 21 May 2027 or before'],
  ])('comes back with its message for %s', async (_, fields, message) => {
    const { html, status } = await (await house.as(panelChair)).post(address, fields);
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(await storedOf()).toEqual([]);
  });

  it('is kept up to six months on, is on the audit trail, and may be made longer', async () => {
    const person = await house.as(panelChair);
    const answer = await person.post(address, { reason: 'Legal planning meeting', ...until(15, 1, 2027) });
    expect(answer.location).toBe(`/children/${stuck.childId}/stuck?said=dismissal`);
    const [event] = await auditOf(house.owner, panelChair);
    expect(event).toMatchObject({ act: 'stuck plan dismissed', childIds: [stuck.childId] });
    expect((await person.get(address)).html).toContain('dismissed until 15 January 2027 already');
    await person.post(address, { reason: 'Adjourned', ...until(21, 5, 2027) });
    const row = { criterion: 'a', dismissed_on: '2026-11-21' };
    expect(await storedOf()).toEqual([
      { ...row, reason: 'Legal planning meeting', until: '2027-01-15' },
      { ...row, reason: 'Adjourned', until: '2027-05-21' },
    ]);
  });

  it('is there only for a criterion that is met', async () => {
    const person = await house.as(panelChair);
    for (const criterion of ['b', 'z']) {
      expect((await person.get(`/children/${stuck.childId}/stuck/dismissals/${criterion}`)).status).toBe(404);
    }
  });

  it('is not there for a manager of nobody here, and refused to the worker', async () => {
    const fields = { reason: 'R', ...until(15, 1, 2027) };
    expect((await (await house.as(otherManager)).get(address)).status).toBe(404);
    expect((await (await house.as(otherManager)).post(address, fields)).status).toBe(404);
    expect((await (await house.as(people.worker)).get(address)).status).toBe(403);
    expect((await (await house.as(people.worker)).post(address, fields)).status).toBe(403);
  });
});
