import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant } from '#testing/build-child.ts';
import { buildContinuedPlan, buildLongPlan, type BuiltStuckPlan } from '#testing/build-stuck-plan.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let stuck: BuiltStuckPlan;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  stuck = await buildContinuedPlan(house.owner);
  page = `/children/${stuck.childId}/stuck`;
});
afterAll(() => house.close());

describe('why a plan is stuck', () => {
  it('is said with what can be done, to the manager', async () => {
    const { html, status } = await (await house.as(people.manager)).get(page);
    expect(status).toBe(200);
    expect(html).toContain('Brynja Quillhaven, 8 oed');
    expect(html).toContain('wedi parhau ar ôl ei drydydd adolygiad ar 28 Ebrill 2026');
    expect(html).toContain('Yn bodloni’r dyddiadau, angen barn');
    expect(html).toContain(`${page}/plans/${stuck.planId}/views/b`);
    expect(html).toContain(`${page}/dismissals/b`);
    expect(html).toContain(`/panels/cases/new/${stuck.childId}`);
  });

  it('offers the worker to ask for time to think, and neither view nor dismissal', async () => {
    const { html } = await (await house.as(people.worker)).get(page);
    expect(html).toContain(`${page}/time-to-think`);
    expect(html).not.toContain('/views/');
    expect(html).not.toContain('/dismissals/');
  });

  it('is not there for another team, nor for a child that is not, and refused without permission', async () => {
    expect((await (await house.as(people.otherWorker)).get(page)).status).toBe(404);
    const nobody = '/children/01900000-0000-7000-8000-000000000000/stuck';
    expect((await (await house.as(people.coordinator)).get(nobody)).status).toBe(404);
    expect((await (await house.as(people.policePanelMember)).get(page)).status).toBe(403);
  });

  it('is on the audit trail', async () => {
    await (await house.as(people.worker)).get(page);
    const [event] = await auditOf(house.owner, people.worker);
    expect(event).toMatchObject({ act: 'stuck plan of a child viewed', childIds: [stuck.childId] });
  });

  it('looks as at another day, without anything to do on it', async () => {
    const manager = await house.as(people.worker);
    const { html } = await manager.get(`${page}?as-at-day=27&as-at-month=4&as-at-year=2026`);
    expect(html).toContain('Is the plan stuck?');
    expect(html).toContain('No criterion is met on 27 April 2026');
    expect(html).not.toContain(`href="${page}/time-to-think"`);
  });

  it('says so when no criterion is met, and that the network may ask', async () => {
    const child = await buildChild(house.owner);
    await buildPlan(house.owner, child, { startDate: '2026-10-05' });
    await grant(house.owner, child, people.worker);
    const { html } = await (await house.as(people.worker)).get(`/children/${child.childId}/stuck`);
    expect(html).toContain('No criterion is met on 21 November 2026');
    expect(html).toContain('Ask for time to think');
  });
});

describe('what was said', () => {
  it('is kept: a view takes the plan off the list and stays on its page, the next one brings it back', async () => {
    const { owner } = house;
    const { childId, planId } = await buildContinuedPlan(owner, { givenName: 'Osian' });
    const manager = await house.as(people.manager);
    const address = `/children/${childId}/stuck`;
    const state = async (view: string, because: string) => {
      const day = { 'stated-day': '21', 'stated-month': '11', 'stated-year': '2026' };
      await manager.post(`${address}/plans/${planId}/views/b`, { view, because, ...day });
    };
    await state('on-track', 'The core group meets and things change.');
    const worker = await house.as(people.worker);
    const taken = await worker.get(address);
    expect(taken.html).toContain('No criterion is met');
    expect(taken.html).toContain('Taken off the list by a view');
    expect(taken.html).toContain('On track, says Dafydd Llwynogarth on 21 November 2026');
    await state('neither', 'It stopped again.');
    const back = await worker.get(address);
    expect(back.html).toContain('Neither escalating nor on track, says Dafydd Llwynogarth');
    expect(back.html).toContain('The core group meets and things change.');
    expect(back.html).toContain('It stopped again.');
  });

  it('shows the day a dismissed reason comes back, and it is off the list until then', async () => {
    const { childId } = await buildLongPlan(house.owner, { givenName: 'Tobi' });
    const manager = await house.as(people.manager);
    const until = { 'until-day': '1', 'until-month': '2', 'until-year': '2027' };
    await manager.post(`/children/${childId}/stuck/dismissals/a`, { reason: 'Heard elsewhere', ...until });
    const worker = await house.as(people.worker);
    const { html } = await worker.get(`/children/${childId}/stuck`);
    expect(html).toContain('Dismissed until 1 February 2027');
    expect(html).toContain('Heard elsewhere');
    const link = `/children/${childId}/stuck`;
    expect((await worker.get('/stuck-plans')).html).not.toContain(link);
    expect((await worker.get('/stuck-plans?dismissed=yes')).html).toContain(link);
    const comeBack = '/stuck-plans?as-at-day=1&as-at-month=2&as-at-year=2027';
    expect((await worker.get(comeBack)).html).toContain(link);
  });
});
