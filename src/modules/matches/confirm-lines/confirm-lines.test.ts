import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { lineOf, matchList, standingsOf, type LineToWrite } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
const children: BuiltChild[] = [];
const lines: LineToWrite[] = ['Arlo', 'Bryony', 'Caspian'].map((given, at) => ({
  number: `MCH-${at + 1}`,
  given,
  family: `Thistleby${at}`,
  born: `2015-04-1${at}`,
  postcode: `ZZ4 ${at}AB`,
  address: `${at + 3} Marl Street`,
  sex: 'F',
}));
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  for (const line of lines)
    children.push(
      await buildChild(house.owner, {
        givenName: line.given ?? '',
        familyName: line.family ?? '',
        birthDate: line.born ?? '',
        postcode: line.postcode ?? '',
        address: line.address ?? '',
      }),
    );
});
afterAll(() => house.close());

const takenIn = (html: string) =>
  [...html.matchAll(/name="line"[^>]*value="([^"]+)"/g)].map(([, taken]) => taken ?? '');

test('the sure lines of a page are confirmed together, those that are ticked alone, each on the record of its child', async () => {
  const list = await matchList(house, coordinator, lines);
  expect(await standingsOf(coordinator, list)).toEqual({ 2: 'sure', 3: 'sure', 4: 'sure' });
  const taken = takenIn((await coordinator.get(`${list}?show=sure`)).html);
  expect(taken).toHaveLength(3);
  expect((await coordinator.post(`${list}/confirm`, { line: taken.slice(0, 2) })).status).toBe(303);
  expect(await standingsOf(coordinator, list)).toEqual({ 2: 'same', 3: 'same', 4: 'sure' });
  const { rows } = await house.owner.query<{ id: string; value: string }>(
    `select child_id as id, said ->> 'value' as value from children.fact where slot = 'identifier.local' order by value`,
  );
  expect(rows).toEqual([
    { id: children[0]?.childId, value: 'MCH-1' },
    { id: children[1]?.childId, value: 'MCH-2' },
  ]);
  const [confirmed] = (await auditOf(house.owner, people.coordinator)).filter(
    ({ act }) => act === 'matches confirmed',
  );
  expect(confirmed).toMatchObject({ childIds: [children[0]?.childId, children[1]?.childId] });
});

test('the agency’s next list finds them by their number, and the number stands once', async () => {
  const list = await matchList(house, coordinator, lines.slice(0, 1));
  expect((await coordinator.get(await lineOf(house, list, 2))).html).toContain(
    'The agency’s number stands with this child already',
  );
  const taken = takenIn((await coordinator.get(`${list}?show=sure`)).html);
  await coordinator.post(`${list}/confirm`, { line: taken });
  const { rows } = await house.owner.query(
    `select from children.fact where slot = 'identifier.local' and said ->> 'value' = 'MCH-1'`,
  );
  expect(rows).toHaveLength(1);
});

test('a line on which somebody decided meanwhile is left as it is, and that is said', async () => {
  const list = await matchList(
    house,
    coordinator,
    lines.map((line) => ({ ...line, number: `OTHER-${line.given ?? ''}` })),
  );
  const taken = takenIn((await coordinator.get(`${list}?show=sure`)).html);
  const line = await lineOf(house, list, 2);
  const version = /name="version" value="(\d+)"/.exec((await coordinator.get(line)).html)?.[1] ?? '';
  await coordinator.post(line, { answer: 'none', because: 'Another family', version });
  const { status, html } = await coordinator.post(`${list}/confirm`, { line: taken });
  expect(status).toBe(409);
  expect(html).toContain('1 line was left as it is');
  expect(await standingsOf(coordinator, list)).toEqual({ 2: 'new', 3: 'same', 4: 'same' });
});

test('two people who confirm at once confirm each line once', async () => {
  const list = await matchList(
    house,
    coordinator,
    lines.map((line) => ({ ...line, number: `TWICE-${line.given ?? ''}` })),
  );
  const taken = takenIn((await coordinator.get(`${list}?show=sure`)).html);
  await Promise.all([1, 2].map(() => coordinator.post(`${list}/confirm`, { line: taken })));
  const { rows } = await house.owner.query(`select from matches.decision where number like 'TWICE-%'`);
  expect(rows).toHaveLength(3);
});

test('nothing ticked comes back with a message; what was made up is none', async () => {
  const list = await matchList(
    house,
    coordinator,
    lines.map((line) => ({ ...line, number: '' })),
  );
  for (const line of [[], ['nonsense'], ['0193f000-0000-7000-8000-000000000001:x']]) {
    const { status, html } = await coordinator.post(`${list}/confirm`, { line });
    expect(status).toBe(422);
    expect(html).toContain('Tick the lines that are the same child');
  }
});

test('another role gets 403, and a list that is not there 404', async () => {
  const list = await matchList(house, coordinator, lines.slice(0, 1));
  expect((await (await house.as(people.worker)).post(`${list}/confirm`, { line: [] })).status).toBe(403);
  expect((await coordinator.post('/matches/0193f000-0000-7000-8000-000000000001/confirm', {})).status).toBe(
    404,
  );
});
