import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, idOf } from '#testing/team-form.ts';
import { addOutcome, beginPlan, outcomeForm, stepForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let child: BuiltChild;
let plan: string;
let all: string;
const otherPartnership = 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example';

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  all = `/children/${child.childId}/written-plans`;
  plan = await beginPlan(worker, child.childId, await idOf(house, people.worker));
});
afterAll(() => house.close());

test('a draft is begun, and is on the audit trail', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`${all}/new`)).html).toContain('Risk management plan (exploitation)');
  const { status, html } = await worker.get(`${plan}/draft`);
  expect(status).toBe(200);
  expect(html).toContain('Safe and settled');
  expect(html).toContain('No outcomes yet');
  expect(html).toContain('Nobody has heard the child for this plan yet.');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'written plan begun'),
  ).toMatchObject({
    outcome: 'done',
  });
});

test.each([
  [{ kind: '' }, 'Choose what the plan is for'],
  [{ title: '' }, 'Enter what the plan is called'],
  [{ title: 'x'.repeat(201) }, '200 characters or fewer'],
  [{ leadUserId: '' }, 'Choose who leads the plan'],
  [{ leadUserId: '0193f000-0000-7000-8000-000000000000' }, 'Choose who leads the plan'],
])('a wrong answer when it is begun comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const leadUserId = await idOf(house, people.worker);
  const { status, html } = await worker.post(all, {
    kind: 'pre-birth',
    title: 'Kept <words>',
    leadUserId,
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('title' in wrong)) expect(html).toContain('Kept &lt;words&gt;');
});

test('an outcome with what it lacks beside it, which the next change fills', async () => {
  const worker = await house.as(people.worker);
  const bare = { need: 'She is alone.', wanted: 'She has <a friend>' };
  const outcomeId = await addOutcome(worker, plan, bare);
  const { html } = await worker.get(`${plan}/draft`);
  expect(html).toContain('She has &lt;a friend&gt;');
  for (const gap of [
    'There is no measure.',
    'There is no baseline.',
    'There is no date.',
    'There is no contingency.',
  ])
    expect(html).toContain(gap);
  expect(html).toContain('Nobody looks after this outcome.');
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  const nurse = await idOf(house, people.nurse);
  const changed = await worker.post(address, { ...outcomeForm, ...bare, ownerUserId: nurse, version: '1' });
  expect(changed.location).toBe(`${plan}/draft#outcome-${outcomeId}`);
  await worker.post(`${address}/steps`, stepForm(nurse));
  const after = (await worker.get(`${plan}/draft`)).html;
  for (const gap of [
    'There is no measure.',
    'There is no baseline.',
    'There is no date.',
    'Nobody looks after',
  ])
    expect(after).not.toContain(gap);
  expect(after).toContain('Bring the bed');
  expect(after).toContain('Constance Abiolari, Marlowe Community Health');
});

test.each([
  [{ need: '' }, 'Enter what the child needs'],
  [{ wanted: '' }, 'Enter what is to be different'],
  [{ measure: 'x'.repeat(2001) }, 'The measure must be 2,000 characters or fewer'],
  [{ 'byWhen-day': '31', 'byWhen-month': '2' }, 'Enter by when as a real date'],
  [{ ownerUserId: 'x' }, 'Choose somebody of the team around the child'],
  [{ ownerUserId: '0193f000-0000-7000-8000-000000000000' }, 'Choose somebody of the team around the child'],
])('a wrong answer of an outcome comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.post(`${plan}/draft/outcomes`, { ...outcomeForm, ...wrong });
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test.each([
  [{ what: '' }, 'Enter what is to be done'],
  [{ ownerUserId: '' }, 'Choose who of the team does it'],
  [{ 'due-day': '', 'due-month': '', 'due-year': '' }, 'Enter by when it is to be done'],
  [{ 'due-year': '2025' }, 'must be today or later'],
])('a wrong answer of an action comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}/steps`;
  expect((await worker.get(`${address}/new`)).status).toBe(200);
  const { status, html } = await worker.post(address, {
    ...stepForm(await idOf(house, people.nurse)),
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
});

test('two who change one outcome: the second is shown both, and nothing is written over', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  await worker.post(address, { ...outcomeForm, measure: 'By the diary', version: '1' });
  const second = await manager.post(address, { ...outcomeForm, measure: 'Trwy ddyddiadur', version: '1' });
  expect(second.status).toBe(409);
  expect(second.html).toContain('By the diary');
  expect(second.html).toContain('Trwy ddyddiadur');
  expect(second.html).toContain('Jolanta Wierzbówka');
  expect((await worker.get(address)).html).toContain('By the diary');
  expect((await manager.post(`${address}/remove`, { version: '1' })).status).toBe(409);
  expect((await manager.post(`${address}/remove`, { version: '2' })).location).toBe(`${plan}/draft`);
  const late = await worker.post(address, { ...outcomeForm, measure: 'Too late', version: '2' });
  expect([late.status, late.html.includes('Too late')]).toEqual([409, true]);
  expect((await worker.get(address)).status).toBe(404);
});

test('a step is taken out of the draft', async () => {
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  const address = `${plan}/draft/outcomes/${outcomeId}`;
  await worker.post(`${address}/steps`, stepForm(await idOf(house, people.nurse), 'Ring the landlord'));
  const remove =
    /href="([^"]+\/steps\/[^"]+\/remove)">Take the action out<span class="govuk-visually-hidden">: Ring the landlord/.exec(
      (await worker.get(`${plan}/draft`)).html,
    )?.[1];
  expect((await worker.get(remove ?? '')).html).toContain('Ring the landlord');
  await worker.post(remove ?? '', {});
  expect((await worker.get(`${plan}/draft`)).html).not.toContain('Ring the landlord');
  expect((await worker.get(remove ?? '')).status).toBe(404);
});

test('nobody else sees the draft: another team and partnership 404, who does not write 403, and neither finds it in the list', async () => {
  for (const email of [people.otherWorker, otherPartnership]) {
    const outsider = await house.as(email);
    for (const path of [`${plan}/draft`, plan, all])
      expect([email, (await outsider.get(path)).status]).toEqual([email, 404]);
    expect((await outsider.post(`${plan}/draft/outcomes`, outcomeForm)).status).toBe(404);
  }
  const member = await house.as(people.policePanelMember);
  expect((await member.get(`${plan}/draft`)).status).toBe(403);
  expect((await member.get(plan)).status).toBe(404);
  const list = await member.get(all);
  expect([list.status, list.html.includes('Safe and settled')]).toEqual([200, false]);
  expect(list.html).toContain('No plan is written yet');
});

test('a draft of many outcomes costs as many queries as one of few', async () => {
  const worker = await house.as(people.worker);
  const small = await beginPlan(worker, child.childId, await idOf(house, people.worker), 'early-help');
  await addOutcome(worker, small);
  const count = async () => {
    house.queries();
    await worker.get(`${small}/draft`);
    return house.queries().length;
  };
  const few = await count();
  for (let index = 0; index < 12; index++) await addOutcome(worker, small);
  expect(await count()).toBe(few);
});
