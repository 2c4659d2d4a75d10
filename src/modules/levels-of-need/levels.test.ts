import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayIn } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addToTeam, askByForm, idOf, leadsOf, placeForm } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** The school leads; the worker, who holds the case, is to take over. */
beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/levels`;
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.schoolLead, placeForm('education'));
  const asked = await askByForm(house, worker, child.childId, people.schoolLead);
  const school = await house.as(people.schoolLead);
  await school.post(`/children/${child.childId}/team/hand-overs/${asked}`, { answer: 'agree', version: '1' });
});

const proposal = async (to: string, whom: string, given: Record<string, string> = {}) => ({
  ...{ fromLevel: '', toLevel: to, toUserId: await idOf(house, whom), because: 'Things got worse at home' },
  ...given,
});
const proposed = async (by: string, to = 'family-help', whom: string = people.worker) => {
  const { status, location } = await (await house.as(by)).post(path, await proposal(to, whom));
  expect(status).toBe(303);
  return location ?? '';
};
const meeting = {
  ...dayIn('metOn', '2026-11-21'),
  who: 'Both, and her mother',
  said: 'Breakfast club goes on',
};

test('one side proposes, the other agrees, both meet: then the level and the lead change, and not before', async () => {
  const school = await house.as(people.schoolLead);
  const worker = await house.as(people.worker);
  expect((await school.get(path)).html).toContain('No move between levels yet');
  const move = await proposed(people.schoolLead);
  expect((await worker.get('/')).html).toContain('Say whether your side agrees');
  expect((await leadsOf(house, child.childId)).now).toEqual([people.schoolLead]);
  expect((await worker.post(`${move}/hand-over`, { ...meeting, version: '2' })).status).toBe(409);
  expect((await school.get(move)).html).not.toContain('Does your side agree?');
  expect((await worker.get(move)).html).toContain('Does your side agree?');
  expect((await worker.post(`${move}/answer`, { answer: 'agree', version: '2' })).location).toBe(move);
  expect((await leadsOf(house, child.childId)).now).toEqual([people.schoolLead]);
  expect((await worker.get('/')).html).toContain('Hold the hand-over meeting');
  const { html } = await worker.get(`${move}/hand-over`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  expect((await worker.post(`${move}/hand-over`, { ...meeting, version })).location).toBe(path);
  expect(await leadsOf(house, child.childId)).toEqual({ now: [people.worker], before: [people.schoolLead] });
  const after = (await school.get(path)).html;
  for (const said of [
    'Level of need: Family help.',
    'Things got worse at home',
    'id="path-title"',
    'On 21 November 2026: Family help.',
  ])
    expect(after).toContain(said);
  expect((await worker.get(`/children/${child.childId}/chronology`)).html).toContain(
    'Level of need: Family help',
  );
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain(
    'level hand-over recorded',
  );
});

test('who refuses says why, it stays readable, and leads to a disagreement', async () => {
  const move = await proposed(people.schoolLead);
  const worker = await house.as(people.worker);
  const empty = await worker.post(`${move}/answer`, { answer: 'refuse', version: '2' });
  expect([empty.status, empty.html.includes('Enter why your side does not agree')]).toEqual([422, true]);
  await worker.post(`${move}/answer`, { answer: 'refuse', because: 'Early help goes well', version: '2' });
  const school = await house.as(people.schoolLead);
  expect((await school.get(path)).html).toContain('Early help goes well');
  expect((await school.get(move)).html).toContain(`/children/${child.childId}/disagreements/new"`);
});

test('two decide at once: one counts, the second is told', async () => {
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  const move = await proposed(people.schoolLead);
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const answers = await Promise.all([
    worker.post(`${move}/answer`, { answer: 'agree', version: '2' }),
    manager.post(`${move}/answer`, { answer: 'refuse', because: 'Not <yet>', version: '2' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
  const { rows } = await house.owner.query<{ state: string }>(
    'select state from levels.move where child_id = $1',
    [child.childId],
  );
  expect(rows).toHaveLength(1);
  expect(['agreed', 'refused']).toContain(rows[0]?.state);
});

test('two propose at once: the second sees both', async () => {
  const [school, worker] = [await house.as(people.schoolLead), await house.as(people.worker)];
  const answers = await Promise.all([
    school.post(path, await proposal('family-help', people.worker)),
    worker.post(path, await proposal('early-help', people.worker)),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
});

test('nobody agrees for both sides, and child protection is led by a social worker', async () => {
  const wrong = await (
    await house.as(people.worker)
  ).post(path, await proposal('child-protection', people.schoolLead));
  expect([wrong.status, wrong.html.includes('child protection is led by one')]).toEqual([422, true]);
  const move = await proposed(people.schoolLead, 'early-help', people.schoolLead);
  const { html } = await (await house.as(people.schoolLead)).get(move);
  expect(html).not.toContain('Does your side agree?');
  const { status } = await (
    await house.as(people.schoolLead)
  ).post(`${move}/answer`, { answer: 'agree', version: '2' });
  expect(status).toBe(404);
});

test('an earlier move is told, before the first that was agreed here, and taking back says why', async () => {
  const worker = await house.as(people.worker);
  const earlier = {
    ...dayIn('on', '2024-03-04'),
    fromLevel: 'universal',
    toLevel: 'early-help',
    ledThen: 'A nursery',
    because: 'Speech',
  };
  expect((await worker.post(`${path}/earlier`, earlier)).location).toBe(path);
  const { html } = await worker.get(path);
  for (const said of ['4 March 2024', 'A nursery', 'Up from Universal services', '>2025</text>'])
    expect(html).toContain(said);
  const stale = await worker.post(path, await proposal('family-help', people.worker));
  expect(stale.status).toBe(409);
  const asked = await worker.post(
    path,
    await proposal('family-help', people.worker, { fromLevel: 'early-help' }),
  );
  const move = asked.location ?? '';
  expect((await worker.post(`${path}/earlier`, earlier)).status).toBe(422);
  expect((await worker.post(`${move}/withdraw`, { takeBack: '', version: '2' })).status).toBe(422);
  expect((await worker.post(`${move}/withdraw`, { takeBack: 'Too soon', version: '2' })).location).toBe(move);
  expect((await worker.get(path)).html).toContain('Too soon');
});

test('another team and another partnership get 404, who may not 403', async () => {
  const move = await proposed(people.schoolLead);
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example']) {
    const other = await house.as(email);
    for (const page of [path, `${path}/new`, `${path}/earlier`, move, `${move}/hand-over`])
      expect([page, (await other.get(page)).status]).toEqual([page, 404]);
    expect((await other.post(`${move}/answer`, { answer: 'agree', version: '2' })).status).toBe(404);
  }
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});

test('the levels are set by who may, with both names, and shown since when', async () => {
  const coordinator = await house.as(people.coordinator);
  const rows = {
    'level-1-en': 'Open to all',
    'level-1-cy': 'Agored i bawb',
    'level-2-en': 'Together',
    'level-2-cy': 'Gyda’n gilydd',
  };
  const given = { ...rows, ...dayIn('from', '2026-11-21'), source: 'Threshold document, page 4' };
  expect((await coordinator.post('/levels', { ...given, 'level-2-cy': '' })).status).toBe(422);
  expect((await coordinator.post('/levels', { ...given, ...dayIn('from', '2026-11-01') })).status).toBe(422);
  expect((await coordinator.post('/levels', given)).location).toBe('/levels');
  expect((await coordinator.post('/levels', given)).html).toContain('Choose a later one');
  const read = (await (await house.as(people.worker)).get('/levels')).html;
  for (const said of ['Open to all', 'Since 21 November 2026. Source: Threshold document, page 4'])
    expect(read).toContain(said);
  expect((await (await house.as(people.worker)).post('/levels', given)).status).toBe(403);
});
