import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { chooseList, matchList, writeList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const odd = 'A,B,C\n7,"Lee, Ann",04/03/2015\n';
const told = { 'column-0': 'number', 'column-1': 'fullName', 'column-2': 'birthDate' };
const chosenIn = (html: string) =>
  [...html.matchAll(/<option value="([^"]+)" selected/g)].map(([, field = '']) => field);

test('usual headings are suggested, with examples of what stands below them', async () => {
  const line = { number: 'P1', given: 'Ann', family: 'Lee', born: '2015-03-04', postcode: 'ZZ1 1AA' };
  const { location } = await chooseList(house, coordinator, writeList([line]));
  const { html, status } = await coordinator.get(location);
  expect(status).toBe(200);
  expect(chosenIn(html)).toEqual([
    ...['number', 'givenName', 'familyName', 'birthDate', 'sex', 'nhsNumber', 'upn', 'address', 'postcode'],
  ]);
  expect(html).toContain('ZZ1 1AA');
});

test('what the columns of an agency are is told once: its next list with the same headings is understood', async () => {
  const { location } = await chooseList(house, coordinator, odd, 'Staithe Homes');
  expect(chosenIn((await coordinator.get(location)).html)).toEqual([]);
  const kept = await coordinator.post(location, told);
  expect(kept).toMatchObject({ status: 303, location: location.replace('/columns', '') });
  expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
    act: 'columns of a list to match chosen',
  });
  expect(
    chosenIn(
      (await coordinator.get((await chooseList(house, coordinator, odd, 'Staithe Homes')).location)).html,
    ),
  ).toEqual(['number', 'fullName', 'birthDate']);
  const other = await chooseList(house, coordinator, odd, 'Heronsgate CAMHS');
  expect(chosenIn((await coordinator.get(other.location)).html)).toEqual([]);
});

test.each([
  [{ ...told, 'column-1': '' }, 'Choose which column is the family name'],
  [{ ...told, 'column-2': '' }, 'by name alone two children cannot be told apart'],
  [{ ...told, 'column-0': 'birthDate' }, 'Two columns are “Birth date”'],
  [{ 'column-0': 'secret' }, 'Choose which column is the family name'],
])('a choice that cannot be meant comes back with what was chosen (%#)', async (chosen, message) => {
  const { location } = await chooseList(house, coordinator, odd, 'Lanternbrook Family Charity');
  const { status, html } = await coordinator.post(location, chosen);
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('a list whose columns are told leads to where it stands; told twice it is matched once', async () => {
  const list = await matchList(house, coordinator, [{ given: 'Ann', family: 'Lee', born: '2015-03-04' }]);
  expect((await coordinator.get(`${list}/columns`)).location).toBe(list);
  expect((await coordinator.post(`${list}/columns`, told)).location).toBe(list);
  const { rows } = await house.owner.query('select from matches.list_row where list_id = $1', [
    list.split('/').at(-1),
  ]);
  expect(rows).toHaveLength(1);
});

test('another role gets 403, and a list that is not there 404', async () => {
  const { location } = await chooseList(house, coordinator, odd);
  expect((await (await house.as(people.worker)).get(location)).status).toBe(403);
  expect((await coordinator.get('/matches/0193f000-0000-7000-8000-000000000001/columns')).status).toBe(404);
});
