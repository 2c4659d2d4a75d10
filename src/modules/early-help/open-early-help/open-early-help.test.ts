import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openEarlyHelp, openForm } from '#testing/early-help-form.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { leadsOf } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  path = `/children/${child.childId}/early-help`;
});

const dayless = { 'consentOn-day': '', 'consentOn-month': '', 'consentOn-year': '' };

test.each([
  [{ why: '' }, 'Enter why early help is opened'],
  [{ consent: '' }, 'Choose whether the family agrees'],
  [{ consentBy: '' }, 'Enter who agreed'],
  [dayless, 'Enter the day they agreed'],
  [{ 'consentOn-year': '2027' }, 'Enter the day they agreed'],
  [{ consentTo: '' }, 'Enter what they agreed to'],
  [{ consent: 'in-part' }, 'Enter what they do not agree to'],
  [{ consent: 'refused' }, 'Enter why the family does not agree'],
  [{ consent: 'not-asked' }, 'Enter why they were not asked'],
  [{ lead: '' }, 'Choose who leads'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const school = await house.as(people.schoolLead);
  const { status, html } = await school.post(path, {
    ...openForm,
    notAskedWhy: '',
    consentPart: '',
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  if (!('why' in wrong)) expect(html).toContain(openForm.why);
});

test('without a yes it is not opened, and why is kept', async () => {
  const school = await house.as(people.schoolLead);
  const help = await openEarlyHelp(school, child.childId, {
    consent: 'refused',
    refusedWhy: 'They have help from <Nan>',
  });
  const { html } = await school.get(help);
  for (const said of [
    'Early help was not opened',
    'They have help from &lt;Nan&gt;',
    'The family does not agree',
  ])
    expect(html).toContain(said);
  expect(html).not.toContain('/meetings/new');
  expect((await school.get(`${help}/meetings/new`)).status).toBe(404);
  expect((await leadsOf(house, child.childId)).now).toEqual([]);
  expect((await school.get(`${path}/new`)).html).toContain('Does the family agree?');
  expect((await school.get(`/children/${child.childId}/chronology`)).html).toContain(
    'Early help was not opened',
  );
});

test('two open it at once: one counts, the second sees both', async () => {
  await grant(house.owner, child, people.worker);
  const [school, worker] = [await house.as(people.schoolLead), await house.as(people.worker)];
  const answers = await Promise.all([
    school.post(path, openForm),
    worker.post(path, { ...openForm, why: 'A second <why>', lead: 'other' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
  expect((await worker.get(`${path}/new`)).html).toContain('This child has early help already');
});

test('brothers and sisters at the same address are opened in one step, each with their own', async () => {
  const at = { address: '4 Tannery Row', postcode: 'MV1 2AB', familyName: 'Quill' };
  const one = await buildChild(house.owner, { ...at, givenName: 'Ada' });
  const other = await buildChild(house.owner, { ...at, givenName: 'Bo' });
  const hidden = await buildChild(house.owner, { ...at, givenName: 'Cai' });
  for (const each of [one, other])
    await grant(house.owner, each, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  const { html } = await school.get(`/children/${one.childId}/early-help/new`);
  expect(html).toContain('Bo Quill');
  expect(html).not.toContain('Cai');
  await openEarlyHelp(school, one.childId, { siblings: [other.childId, hidden.childId] });
  expect((await school.get(`/children/${other.childId}/early-help`)).html).toContain(
    'Open since 21 November 2026',
  );
  const { rows } = await house.owner.query<{ count: number }>(
    `select count(distinct family_id)::integer as count from early_help.help where child_id = any ($1)`,
    [[one.childId, other.childId, hidden.childId]],
  );
  expect(rows[0]?.count).toBe(1);
  expect((await leadsOf(house, other.childId)).now).toEqual([people.schoolLead]);
  expect(
    (await auditOf(house.owner, people.schoolLead))
      .find(({ act }) => act === 'early help opened')
      ?.childIds.toSorted(),
  ).toEqual([one.childId, other.childId].toSorted());
});

test('another team and another partnership get 404, who may not 403, and an emergency opens nothing', async () => {
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example']) {
    const stranger = await house.as(email);
    expect((await stranger.get(`${path}/new`)).status).toBe(404);
    expect((await stranger.post(path, openForm)).status).toBe(404);
  }
  expect((await (await house.as(people.systemAdministrator)).get(`${path}/new`)).status).toBe(403);
  const hurried = await house.as(people.otherWorker);
  await openForEmergency(hurried, child.localId);
  expect((await hurried.get(path)).status).toBe(200);
  expect((await hurried.post(path, openForm)).status).toBe(404);
});
