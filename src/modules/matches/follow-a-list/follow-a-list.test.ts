import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild } from '#testing/build-child.ts';
import { chooseList, lineOf, matchList, standingsOf, writeList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const nel = { givenName: 'Nel', familyName: 'Quarrington', birthDate: '2016-03-14' };
const line = { given: 'Nel', family: 'Quarrington', born: '14/03/2016' };

test('while it is matched the page says how far it is, and is led on when it is done', async () => {
  const { location } = await chooseList(house, coordinator, writeList([line]));
  const kept = await coordinator.post(location, {
    ...{ 'column-1': 'givenName', 'column-2': 'familyName', 'column-3': 'birthDate' },
  });
  const list = kept.location ?? '';
  const { html } = await coordinator.get(list);
  expect(html).toContain(`data-refresh="${list}/progress"`);
  expect(wordsOf(html)).toContain('It will begin in a moment.');
  await house.runQueue();
  expect((await coordinator.get(`${list}/progress`)).location).toBe(list);
});

describe('a matched list', () => {
  test('is a verdict first; every line stands somewhere, with the child it may be, on the audit trail', async () => {
    const child = await buildChild(house.owner, { ...nel, postcode: 'ZZ1 7QQ', address: '4 Sallow Lane' });
    await buildChild(house.owner, {
      givenName: 'Ivo',
      familyName: 'Brackenhurst',
      birthDate: '2014-07-09',
    });
    const list = await matchList(house, coordinator, [
      { ...line, number: 'P1', postcode: 'ZZ1 7QQ', address: '4 Sallow Lane', sex: 'F' },
      { given: 'Ivor', family: 'Brackenhurst', number: 'P2' },
      { given: 'Zebedee', family: 'Nobodyhere', born: '01/02/2019', number: 'P3' },
    ]);
    expect(await standingsOf(coordinator, list)).toEqual({ 2: 'sure', 3: 'perhaps', 4: 'new' });
    const { html } = await coordinator.get(`${list}?show=sure`);
    expect(wordsOf(html)).toContain('Of 3 lines, 1 is known here, 1 may be, 1 is new');
    expect(html).toContain(`href="/children/${child.childId}"`);
    expect(wordsOf(html)).toContain('almost certainly the same child');
    expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
      act: 'matched list viewed',
      childIds: [child.childId],
    });
  });

  test('has what is to be decided first, and asks the same few questions however long it is', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => ({
      given: `Q${at}`,
      family: 'Zyxomma',
      born: '2018-01-01',
    }));
    const [short, long] = [
      await matchList(house, coordinator, lines.slice(0, 2)),
      await matchList(house, coordinator, lines),
    ];
    const count = async (path: string) => {
      house.queries();
      await coordinator.get(path);
      return house.queries().length;
    };
    expect(await count(`${long}?show=new`)).toBe(await count(`${short}?show=new`));
    const { html } = await coordinator.get(`${long}?show=new&page=3`);
    expect(html.match(/<bdi>Q\d+ Zyxomma/g)).toHaveLength(20);
    expect((await coordinator.get(`${long}?show=nonsense&page=-4`)).status).toBe(200);
  });

  test('keeps a line about a restricted child from who is not named, and does not count it', async () => {
    const hidden = { givenName: 'Osric', familyName: 'Hiddenbrook', birthDate: '2015-06-06' };
    await buildChild(house.owner, { ...hidden, isRestricted: true, localId: 'HIDDEN-9' });
    const list = await matchList(house, coordinator, [
      { given: 'Osric', family: 'Hiddenbrook', born: '2015-06-06', number: 'P7' },
    ]);
    expect(await standingsOf(coordinator, list)).toEqual({});
    const { html } = await coordinator.get(`${list}?show=new`);
    expect(html).not.toMatch(/HIDDEN-9|Osric|Of 1 line/);
    expect((await coordinator.get(await lineOf(house, list, 2))).status).toBe(404);
  });

  test('of another partnership is not there, and a role without the permission gets 403', async () => {
    const list = await matchList(house, coordinator, [line]);
    const { rows } = await house.owner.query<{ email: string }>(
      `select u.email from access.user_account u join access.partnership p using (partnership_id)
         join access.user_role r using (partnership_id, user_id) where p.la_code = '952' and r.role = 'panel-coordinator' limit 1`,
    );
    if (rows[0] !== undefined) expect((await (await house.as(rows[0].email)).get(list)).status).toBe(404);
    for (const email of [people.worker, people.quality, people.systemAdministrator])
      expect((await (await house.as(email)).get(list)).status).toBe(403);
  });

  test('leads whoever may add children to the look that comes before adding', async () => {
    const list = await matchList(house, coordinator, [
      { given: 'Zebedee', family: 'Nobodyhere', born: '01/02/2019' },
    ]);
    expect((await coordinator.get(list)).html).not.toContain('/children/add/search');
    await house.owner.query(
      `insert into access.user_role (partnership_id, user_id, role) select partnership_id, user_id, 'practitioner' from access.user_account where email = $1`,
      [people.coordinator],
    );
    const { html } = await coordinator.get(list);
    expect(html).toContain('action="/children/add/search"');
    expect(html).toContain('name="birthDate-day" value="01"');
  });
});
