import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Wren' });
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = await restrictFor(house, child, [people.otherWorker]);
});
afterAll(() => house.close());

const sees = async (email: string) =>
  (await (await house.as(email)).get(`/children/${child.childId}`)).status === 200;
const lifting = { because: 'She has left the service', version: '1' };

test('lifted, every other reason counts again, naming ends, the review is done, and all of it stays readable', async () => {
  const officer = await house.as(people.quality);
  expect([
    await sees(people.manager),
    await sees(people.coordinator),
    await sees(people.otherWorker),
  ]).toEqual([false, false, true]);
  expect((await officer.get(`${path}/lift`)).status).toBe(200);
  expect((await officer.post(`${path}/lift`, lifting)).location).toBe(`${path}?done=lifted`);
  expect([
    await sees(people.manager),
    await sees(people.coordinator),
    await sees(people.otherWorker),
  ]).toEqual([true, true, false]);
  const { html } = await officer.get(path);
  for (const kept of ['An aunt works at the front door', 'She has left the service', 'Yusuf Adeyarin'])
    expect(html).toContain(kept);
  expect((await officer.get('/restricted-children')).html).toContain('Restricted before');
  const who = (await officer.get(`/children/${child.childId}/who-can-see`)).html;
  expect(who).toMatch(/Who could before[^]*Niamh O&#39;Carrowan[^]*is named for this child/);
  expect((await (await house.as(people.dataProtectionOfficer)).get('/')).html).not.toContain(path);
  expect((await auditOf(house.owner, people.quality)).map(({ act }) => act)).toContain('restriction lifted');
});

test('without a reason it stays, and what is to be done is said', async () => {
  const { status, html } = await (
    await house.as(people.quality)
  ).post(`${path}/lift`, { ...lifting, because: ' ' });
  expect(status).toBe(422);
  expect(html).toContain('Write why it is no longer needed');
  expect(await sees(people.manager)).toBe(false);
});

test('two officers: the second keeps what was typed and reads what the first wrote', async () => {
  const officer = await house.as(people.quality);
  await officer.post(`${path}/lift`, lifting);
  const second = await (
    await house.as(people.dataProtectionOfficer)
  ).post(`${path}/lift`, {
    ...lifting,
    because: 'I meant to do this',
  });
  expect(second.status).toBe(409);
  expect(second.html).toContain('I meant to do this');
  expect(second.html).toContain('She has left the service');
});

test('a restriction that is not there gets 404, whoever may not restrict 403', async () => {
  const nowhere = '/restricted-children/00000000-0000-4000-8000-000000000000/lift';
  expect((await (await house.as(people.quality)).post(nowhere, lifting)).status).toBe(404);
  expect((await (await house.as(people.otherWorker)).post(`${path}/lift`, lifting)).status).toBe(403);
  expect(await sees(people.manager)).toBe(false);
});
