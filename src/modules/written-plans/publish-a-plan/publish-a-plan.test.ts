import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';
import { addToTeam, idOf } from '#testing/team-form.ts';
import { addOutcome, beginPlan, outcomeForm, publish, stepForm } from '#testing/written-plan-form.ts';

let house: TestHouse;
let child: BuiltChild;
let plan: string;
let outcomeId: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  plan = await beginPlan(worker, child.childId, await idOf(house, people.worker), 'child-protection');
  outcomeId = await addOutcome(worker, plan);
  const nurse = await idOf(house, people.nurse);
  await worker.post(`${plan}/draft/outcomes/${outcomeId}/steps`, stepForm(nurse));
});
afterAll(() => house.close());

const openOf = async (email: string) => {
  const { rows } = await house.owner.query<{ what: string; link: string; kind: string }>(
    `select a.what, a.link, a.source_kind as kind from actions.action a where a.owner_user_id = $1 and a.child_id = $2
        and a.done_on is null and a.ended_on is null order by a.source_kind`,
    [await idOf(house, email), child.childId],
  );
  return rows;
};

test('before it is published nobody has anything to do by it', async () => {
  expect(await openOf(people.nurse)).toEqual([]);
});

test('publishing makes a version with what is missing, sends it, and makes the steps actions; all in one', async () => {
  const worker = await house.as(people.worker);
  const form = await worker.get(`${plan}/publish`);
  expect(form.html).toContain('Constance Abiolari, Marlowe Community Health');
  expect(form.html).toContain('Nobody looks after this outcome.');
  expect(form.html).toContain('You can publish it as it is.');
  expect((await publish(worker, plan)).location).toBe(`${plan}?said=published`);
  expect(await openOf(people.nurse)).toEqual([
    { kind: 'plan-outcome', what: 'Bring the bed', link: plan },
    { kind: 'to-read', what: 'Read the new version of a plan', link: `${plan}/versions/1` },
  ]);
  const { rows } = await house.owner.query<{ subject: string; body: string }>(
    'select subject, body from mail.message where to_email = $1 order by made_at desc limit 1',
    [people.nurse],
  );
  expect(rows[0]?.subject).toBe('Teamaround: a plan has a new version');
  expect(rows[0]?.body).toContain(`${plan}/versions/1`);
  expect(`${rows[0]?.subject}${rows[0]?.body}`).not.toContain('Siân');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'written plan published'),
  ).toMatchObject({
    ...{ outcome: 'done', childIds: [child.childId] },
  });
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Plan published: Safe and settled, version 1');
});

test('what somebody is only to read is not told as late about the child', async () => {
  const worker = await house.as(people.worker);
  const { html } = await worker.get(`/children/${child.childId}`);
  expect(html).not.toContain('Read the new version of a plan');
});

test('a version is never changed: what is changed since is in the next one, and the first stays as it was', async () => {
  const [worker, nurse] = [await house.as(people.worker), await house.as(people.nurse)];
  const changed = { ...outcomeForm, wanted: 'She sleeps at her aunt’s too', version: '1' };
  await worker.post(`${plan}/draft/outcomes/${outcomeId}`, changed);
  expect((await nurse.get(plan)).html).not.toContain('She sleeps at her aunt');
  await publish(worker, plan, 'The aunt joins in');
  expect((await nurse.get(`${plan}/versions/1`)).html).not.toContain('She sleeps at her aunt');
  expect((await nurse.get(`${plan}/versions/1`)).html).toContain('Version 2 is the newest.');
  expect((await nurse.get(`${plan}/versions/2`)).html).toContain('The aunt joins in');
  for (const number of ['3', '0', '1.5', 'x'])
    expect((await nurse.get(`${plan}/versions/${number}`)).status).toBe(404);
  for (const statement of [
    `update written_plans.version set what_changed = 'x' where child_id = '${child.childId}'`,
    `delete from written_plans.version where child_id = '${child.childId}'`,
  ])
    await expect(pastEveryPage(house, people.worker, statement)).rejects.toThrow('permission denied');
});

test('the manager who has not read version 1 is asked to read version 2 only', async () => {
  const waiting = (await openOf(people.manager)).filter(({ kind }) => kind === 'to-read');
  expect(waiting.map(({ link }) => link)).toEqual([`${plan}/versions/2`]);
});

test('an outcome that is taken out ends its actions with the next version', async () => {
  const worker = await house.as(people.worker);
  await worker.post(`${plan}/draft/outcomes/${outcomeId}/remove`, { version: '2' });
  expect((await openOf(people.nurse)).map(({ kind }) => kind)).toContain('plan-outcome');
  await publish(worker, plan);
  expect((await openOf(people.nurse)).map(({ kind }) => kind)).not.toContain('plan-outcome');
});

test('nobody publishes what changed since they looked; two at once make one version', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const { html } = await worker.get(`${plan}/publish`);
  const draftVersion = /name="draftVersion" value="(\d+)"/.exec(html)?.[1] ?? '';
  await addOutcome(manager, plan);
  const late = await worker.post(`${plan}/publish`, { whatChanged: 'Kept <words>', draftVersion });
  expect([
    late.status,
    late.html.includes('Somebody changed the draft'),
    late.html.includes('Kept &lt;words&gt;'),
  ]).toEqual([422, true, true]);
  const form = await worker.get(`${plan}/publish`);
  const fresh = { draftVersion: /name="draftVersion" value="(\d+)"/.exec(form.html)?.[1] ?? '' };
  const answers = await Promise.all(
    [worker, manager].map((each) => each.post(`${plan}/publish`, { whatChanged: '', ...fresh })),
  );
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 422]);
});

test('another team and another partnership get 404, who does not write 403', async () => {
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example']) {
    const outsider = await house.as(email);
    for (const path of [`${plan}/publish`, plan, `${plan}/versions/1`, `${plan}/versions/1/pdf`])
      expect([email, (await outsider.get(path)).status]).toEqual([email, 404]);
  }
  expect(
    (await (await house.as(people.policePanelMember)).post(`${plan}/publish`, { draftVersion: '1' })).status,
  ).toBe(403);
});
