import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { idOf } from '#testing/team-form.ts';
import {
  addOutcome,
  outsiders,
  publish,
  reviewForm,
  settlePlan,
  stepForm,
} from '#testing/written-plan-form.ts';

/** What the database itself refuses when a page would let it through. */
describe('the second lock around written plans', () => {
  let house: TestHouse;
  let settled: Awaited<ReturnType<typeof settlePlan>>;
  const drafts = ['outcome', 'step'];
  const published = ['plan', 'version', 'reader', 'review', 'outcome_rating'];

  beforeAll(async () => {
    house = await openTestHouse();
    settled = await settlePlan(house);
    const worker = await house.as(people.worker);
    const outcomeId = await addOutcome(worker, settled.plan);
    await worker.post(`${settled.plan}/draft/outcomes/${outcomeId}/steps`, stepForm(settled.nurse));
    await publish(worker, settled.plan);
    await worker.post(`${settled.plan}/reviews`, reviewForm([outcomeId], 'on-track'));
  });
  afterAll(() => house.close());

  const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
  const rowsOf = (table: string) =>
    `select 1 from written_plans.${table} where child_id = '${settled.child.childId}'`;

  it.each([...drafts, ...published])('shows nothing of %s to another team or partnership', async (table) => {
    expect(await as(people.worker, rowsOf(table))).not.toEqual([]);
    for (const email of outsiders) expect([email, await as(email, rowsOf(table))]).toEqual([email, []]);
  });

  it('shows a draft to those who write, and what is published to whoever may see the child', async () => {
    for (const table of drafts) expect(await as(people.policePanelMember, rowsOf(table))).toEqual([]);
    for (const table of published) expect(await as(people.policePanelMember, rowsOf(table))).not.toEqual([]);
    const bare = await settlePlan(house);
    const ofBare = `select 1 from written_plans.plan where child_id = '${bare.child.childId}'`;
    expect(await as(people.worker, ofBare)).toHaveLength(1);
    expect(await as(people.policePanelMember, ofBare)).toEqual([]);
  });

  it('lets nobody change whose plan it is or what it is for', async () => {
    for (const set of [
      `kind = 'early-help'`,
      'agency_id = access.viewer_id()',
      `child_id = platform.uuid_v7()`,
    ])
      await expect(as(people.worker, `update written_plans.plan set ${set}`)).rejects.toThrow(
        'permission denied',
      );
  });

  it('lets nobody publish or review in another’s name, nor who does not write', async () => {
    const writtenPlanId = settled.plan.split('/').at(-1) ?? '';
    const manager = await idOf(house, people.manager);
    const version = (by: string) => `
      insert into written_plans.version (partnership_id, written_plan_id, number, child_id, content, published_by, published_at)
      values (access.viewer_partnership(), '${writtenPlanId}', 9, '${settled.child.childId}', '{}', ${by}, access.now())`;
    await expect(as(people.worker, version(`'${manager}'`))).rejects.toThrow('row-level security');
    await expect(as(people.policePanelMember, version('access.viewer_id()'))).rejects.toThrow(
      'row-level security',
    );
  });

  it('lets nobody who opened the child in an emergency write a plan that outlasts it', async () => {
    const child = await buildChild(house.owner, { givenName: 'Emyr', localId: 'EMERGENCY-1' });
    const opener = await house.as(people.otherWorker);
    await openForEmergency(opener, 'EMERGENCY-1');
    const path = `/children/${child.childId}/written-plans`;
    expect((await opener.get(path)).status).toBe(200);
    expect((await opener.get(`${path}/new`)).status).toBe(404);
    const form = { kind: 'early-help', title: 'x', leadUserId: await idOf(house, people.otherWorker) };
    expect((await opener.post(path, form)).status).toBe(404);
  });
});
