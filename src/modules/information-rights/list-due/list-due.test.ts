import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildEpisode, buildPlan } from '#testing/build-child.ts';
import { dueChild } from '#testing/due-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const path = '/information-rights/retention';
const officer = () => house.as(people.dataProtectionOfficer);

test('says that nothing is worked out yet, then what is due, late and soon, the longest late first', async () => {
  const empty = await (await officer()).get(path);
  expect(empty.html).toContain('Not worked out yet');
  expect(empty.html).not.toContain('Nothing is due within 90 days');
  await house.runTask('daily:retention');
  const nothing = await (await officer()).get(path);
  expect(nothing.html).toContain('Nothing is due within 90 days');
  expect(nothing.html).toContain('Worked out on 21 November 2026');
  await dueChild(house);
  const soon = await buildChild(house.owner, { givenName: 'Osian', familyName: 'Soon' });
  await buildEpisode(house.owner, soon, { referralDate: '2020-01-06', closureDate: '2021-02-19' });
  const later = await buildChild(house.owner, { givenName: 'Later' });
  await buildEpisode(house.owner, later, { referralDate: '2020-01-06', closureDate: '2021-02-20' });
  const open = await buildChild(house.owner, { givenName: 'Stillwith' });
  await buildEpisode(house.owner, open, { referralDate: '2010-01-06' });
  const unborn = await buildChild(house.owner, { givenName: 'Nobirth', birthDate: null });
  await house.owner.query('update children.child set birth_date = null where child_id = $1', [
    unborn.childId,
  ]);
  await buildPlan(house.owner, unborn, { startDate: '2010-01-06', endDate: '2011-01-06' });
  expect((await (await officer()).post(`${path}/work-out`)).status).toBe(303);
  await house.runQueue();
  const { html } = await (await officer()).get(path);
  expect(html).toContain('1 child is late.');
  expect(html).toContain('264 days late');
  expect(html).toContain('due on 19 February 2027');
  expect(html).toContain('2 March 2020');
  expect(html).toContain('Not known: there is no date of birth.');
  for (const name of ['Later', 'Stillwith']) expect(html).not.toContain(name);
  const places = ['Brynja Quillhaven', 'Osian Soon', 'Nobirth'].map((name) => html.indexOf(name));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'retention due listed',
    childIds: expect.arrayContaining([soon.childId]) as string[],
  });
});

test('shows 25 a page with the same queries, however many are due', async () => {
  house.queries();
  await (await officer()).get(path);
  const few = house.queries().length;
  for (let count = 0; count < 26; count += 1) await dueChild(house);
  await house.runTask('daily:retention');
  house.queries();
  const first = await (await officer()).get(path);
  expect(house.queries().length).toBe(few);
  expect(first.html.match(/days late/g)).toHaveLength(25);
  expect(first.html).toContain(`${path}?page=2`);
  expect((await (await officer()).get(`${path}?page=2`)).html.match(/days late/g)).toHaveLength(2);
});

test('finds any child by its local id, and says when there is none', async () => {
  const child = await buildChild(house.owner);
  const found = await (await officer()).post(`${path}/find`, { localId: child.localId });
  expect(found.location).toBe(`${path}/children/${child.childId}`);
  const wrong = await (await officer()).post(`${path}/find`, { localId: 'NOBODY-1' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('There is no child with that local id');
  expect(wrong.html).toContain('NOBODY-1');
});

test('is the officer’s alone', async () => {
  for (const email of [people.worker, people.coordinator, people.quality]) {
    expect((await (await house.as(email)).get(path)).status).toBe(403);
    expect((await (await house.as(email)).post(`${path}/find`, { localId: 'x' })).status).toBe(403);
    expect((await (await house.as(email)).post(`${path}/work-out`)).status).toBe(403);
  }
});

test('reads Welsh', async () => {
  const person = await officer();
  await person.post('/language', { to: 'cy', returnTo: path });
  const { html } = await person.get(path);
  expect(html).toContain('Beth sydd i’w ddileu');
  expect(html).toContain('6 blynedd (man cychwyn: diwedd y cynllun neu’r cyfnod olaf)');
});
