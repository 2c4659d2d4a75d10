import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { grant, type BuiltChild } from '#testing/build-child.ts';
import { ledBySchool, proposeByForm } from '#testing/levels-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  child = await ledBySchool(house);
  path = `/children/${child.childId}/levels`;
});

test('who refuses says why, it stays readable, and leads to a disagreement', async () => {
  const move = await proposeByForm(house, people.schoolLead, child);
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
  const move = await proposeByForm(house, people.schoolLead, child);
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

test('another team and another partnership get 404, who may not 403', async () => {
  const move = await proposeByForm(house, people.schoolLead, child);
  for (const email of [people.otherWorker, 'idris.penbrynfa@gwasanaethau-plant.cwm-arian.example']) {
    const other = await house.as(email);
    for (const page of [path, `${path}/new`, `${path}/earlier`, move, `${move}/hand-over`])
      expect([page, (await other.get(page)).status]).toEqual([page, 404]);
    expect((await other.post(`${move}/answer`, { answer: 'agree', version: '2' })).status).toBe(404);
  }
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});
