import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, endOn, idOf, leadsOf, placeForm, placeOf } from '#testing/team-form.ts';
import { TEST_NOW } from '#testing/test-now.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.moveTo(TEST_NOW);
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = `/children/${child.childId}/team`;
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  await addToTeam(house, worker, child, people.policeOfficer, placeForm('police'));
});

const ask = async (by: string, whom: string) => askByForm(house, await house.as(by), child.childId, whom);
const answer = async (by: string, handOverId: string, form: Record<string, string>) =>
  (await house.as(by)).post(`${path}/hand-overs/${handOverId}`, { version: '1', ...form });
const leads = () => leadsOf(house, child.childId);

/** The worker leads, having named herself. */
async function workerLeads() {
  expect(await ask(people.worker, people.worker)).toBe('');
  expect((await leads()).now).toEqual([people.worker]);
}

test('where nobody leads, who names themselves leads at once, in the strip of the child too', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(path)).html).toContain('Nobody is named as lead professional yet');
  expect((await worker.get(`/children/${child.childId}`)).html).toContain('Not named yet');
  await workerLeads();
  expect((await worker.get(path)).html).toContain('Lead professional: Jolanta Wierzbówka, since');
  const overview = (await worker.get(`/children/${child.childId}`)).html;
  expect(overview).toMatch(/<dt>Lead professional<\/dt>\s*<dd><a[^>]*>Jolanta Wierzbówka<\/a>/);
  expect(overview).toContain('(leads)');
  const chronology = await worker.get(`/children/${child.childId}/chronology`);
  expect(chronology.html).toContain('Jolanta Wierzbówka became lead professional');
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'team lead proposed'),
  ).toMatchObject({
    outcome: 'done',
    childIds: [child.childId],
  });
});

test('two propose at once: one is open, the other sees it beside what was typed', async () => {
  await workerLeads();
  const form = async (email: string) => ({ toUserId: await idOf(house, email), because: `For ${email}` });
  const [first, second] = [await house.as(people.worker), await house.as(people.manager)];
  const answers = await Promise.all([
    first.post(`${path}/hand-over`, await form(people.nurse)),
    second.post(`${path}/hand-over`, await form(people.policeOfficer)),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
});

test('the database itself refuses a second who leads', async () => {
  await workerLeads();
  await expect(
    house.owner.query(
      `insert into team.lead (partnership_id, lead_id, child_id, user_id, hand_over_id, from_at)
       select partnership_id, platform.uuid_v7(), child_id, $2, hand_over_id, now() from team.lead where child_id = $1`,
      [child.childId, await idOf(house, people.nurse)],
    ),
  ).rejects.toThrow('lead_once');
});

test('a child protection plan is led by a social worker', async () => {
  await buildPlan(house.owner, child, { kind: 'child-protection', startDate: '2026-10-01' });
  const worker = await house.as(people.worker);
  const form = (await worker.get(`${path}/hand-over`)).html;
  expect(form).toContain('A child protection plan is led by a social worker');
  expect(form).not.toContain('Constance Abiolari');
  const toUserId = await idOf(house, people.nurse);
  const { status, html } = await worker.post(`${path}/hand-over`, { toUserId, because: 'Kept' });
  expect([status, html.includes('Choose somebody who is in the team'), html.includes('Kept')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('whose place ends on a later day cannot take over', async () => {
  const memberId = await placeOf(house, child.childId, people.nurse);
  const worker = await house.as(people.worker);
  await worker.post(`${path}/members/${memberId}/end`, { ...endOn('2026-12-10'), version: '1' });
  const { html } = await worker.get(`${path}/hand-over`);
  expect(html).toContain('Paula Dunkerswick');
  expect(html).not.toContain('Constance Abiolari');
  const toUserId = await idOf(house, people.nurse);
  expect((await worker.post(`${path}/hand-over`, { toUserId, because: 'x' })).status).toBe(422);
});

test('who leads and has lost their account need not agree', async () => {
  await ask(people.worker, people.nurse).then((id) => answer(people.nurse, id, { answer: 'agree' }));
  await house.owner.query('update access.user_account set is_active = false where email = $1', [
    people.nurse,
  ]);
  const { html } = await (await house.as(people.coordinator)).get(path);
  expect(html).toContain('No longer in the team: hand over the lead');
  const handOver = await ask(people.manager, people.policeOfficer);
  await answer(people.policeOfficer, handOver, { answer: 'agree' });
  await house.owner.query('update access.user_account set is_active = true where email = $1', [people.nurse]);
  expect(await leads()).toEqual({ now: [people.policeOfficer], before: [people.nurse] });
});

test.each([
  [{ toUserId: '' }, 'Choose who is to lead'],
  [{ because: ' ' }, 'Enter why the lead is handed over'],
  [{ because: 'x'.repeat(2001) }, '2,000 characters or fewer'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const given = { toUserId: await idOf(house, people.nurse), because: 'Knows her best', ...wrong };
  const { status, html } = await worker.post(`${path}/hand-over`, given);
  expect([status, html.includes(message)]).toEqual([422, true]);
  expect(
    (
      await worker.post(`${path}/hand-over`, {
        toUserId: await idOf(house, people.otherWorker),
        because: 'x',
      })
    ).status,
  ).toBe(422);
});
