import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { confirmEntryList, openEntryList } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'LOOK-1', givenName: 'Siân', birthDate: '2018-05-04' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const by = people.worker;
  await buildEntry(house.owner, child, { by, happenedOn: '2026-11-04', what: 'Rang the school about lunch' });
  await buildEntry(house.owner, child, { by, happenedOn: '2026-11-05', what: 'Missed visit to the clinic' });
  const police = { by: people.policePanelMember, audience: 'agency' as const };
  await buildEntry(house.owner, child, { ...police, happenedOn: '2026-11-06', what: 'Known to the police' });
});
afterAll(() => house.close());

const rows = [
  '3/11/2026,"<img src=x onerror=alert(1)> seen",Health,high',
  '4/11/2026,Rang the school about lunch.,,',
  '5/11/2026,Missed the visit to the clinic,,',
  '6/11/2026,Known to the police,,',
  '3/11/2026,<img src=x onerror=alert(1)> SEEN,,',
  'tomorrow,Something,,',
  '1/1/2010,Too early,,',
];
const open = async (email: string = people.worker, ...more: string[]) =>
  openEntryList(await house.as(email), child, ...rows, ...more);

test('the page says first what is new, then what to decide, what is there and what cannot be read', async () => {
  const list = await open();
  const { status, html } = await (await house.as(people.worker)).get(list);
  expect(status).toBe(200);
  expect(html).toContain('2 entries are new');
  expect(html).toContain('Nothing is added yet');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; seen');
  expect(html).toContain('Health · Turning point');
  expect(html).toContain('1 row still needs your answer');
  expect(html).toContain('On the chronology: 5 November 2026, Marlowe Vale Children&#39;s Services');
  expect(html).toContain('Why we ask: 5 of 6 words are the same');
  expect(html).toContain('the same as row 2');
  expect(html).toContain('“tomorrow” is not a day we can read');
  expect(html).toContain('born, on 4 May 2018');
  expect(html).not.toContain('name="audience"');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'list of entries viewed',
    childIds: [child.childId],
  });
});

test('what another agency keeps to itself is not compared with, so that nobody learns of it', async () => {
  const list = await open();
  const { html } = await (await house.as(people.worker)).get(list);
  expect(html).toMatch(/id="fresh"[\s\S]*Known to the police/);
  const police = await open(people.policePanelMember);
  expect((await (await house.as(people.policePanelMember)).get(police)).html).toContain('1 entry is new');
});

test('colleagues may go on with it, other agencies and teams may not see it', async () => {
  const list = await open();
  expect((await (await house.as(people.manager)).get(list)).status).toBe(200);
  for (const email of [people.otherWorker, people.policePanelMember])
    expect((await (await house.as(email)).get(list)).status).toBe(404);
  expect((await (await house.as(people.quality)).get(list)).status).toBe(403);
});

test('in Welsh', async () => {
  const list = await open();
  await (await house.as(people.worker)).get(list);
  await house.owner.query(`update access.user_account set language = 'cy' where email = $1`, [people.worker]);
  const { html } = await (await house.as(people.worker)).get(list);
  await house.owner.query(`update access.user_account set language = 'en' where email = $1`, [people.worker]);
  expect(html).toContain('Mae 2 gofnod newydd');
  expect(html).toContain('Nid yw “tomorrow” yn ddydd y gallwn ei ddarllen');
});

test('days with the month first are said to be read so', async () => {
  const worker = await house.as(people.worker);
  const list = await openEntryList(worker, child, '11/13/2026,One,,', '11/3/2026,Two,,');
  const { html } = await worker.get(list);
  expect(html).toContain('with the month first');
  expect(html).toContain('13 November 2026');
});

test('a long list is looked over in pages, each table by itself', async () => {
  const worker = await house.as(people.worker);
  const list = await openEntryList(
    worker,
    child,
    ...Array.from({ length: 120 }, (_, index) => `3/11/2026,Event ${index} x${index},,`),
    ...Array.from({ length: 60 }, () => 'x,y,,'),
  );
  const first = (await worker.get(list)).html;
  expect(first).toContain('Event 0 x0');
  expect(first).not.toContain('Event 50 x50');
  expect(first).toContain(`href="${list}?fresh=2#fresh"`);
  expect(first).toContain('The first 50 of 60 are shown');
  const last = (await worker.get(`${list}?fresh=3`)).html;
  expect(last).toContain('Event 119 x119');
  expect(last).toContain('Add 120 entries');
  expect((await worker.get(`${list}?fresh=99`)).html).toContain('Event 119 x119');
});

test('a list of 2,000 rows takes as many queries as one of 2', async () => {
  const worker = await house.as(people.worker);
  const count = async (length: number, year: number) => {
    const day = (index: number) => `${(index % 28) + 1}/0${(index % 9) + 1}/${year}`;
    const events = Array.from({ length }, (_, index) => `${day(index)},Event${index} of${index},Health,2`);
    const list = await openEntryList(worker, child, ...events);
    house.queries();
    await worker.get(list);
    const looked = house.queries().length;
    await confirmEntryList(worker, list);
    const confirmed = house.queries().length;
    expect((await worker.get(list)).html).toContain(`${length.toLocaleString('en')} entries were added`);
    return { looked, confirmed };
  };
  expect(await count(2000, 2025)).toEqual(await count(2, 2024));
});

test('before the virus scanner has passed the file nobody is shown a row, and nothing is added', async () => {
  const worker = await house.as(people.worker);
  const list = await openEntryList(worker, child, '9/11/2026,Behind the scanner,,');
  const { config } = house.app.house;
  const before = config.scanner;
  config.scanner = { host: '127.0.0.1', port: 1 };
  for (const state of ['waiting', 'infected']) {
    await house.owner.query(
      `update documents.file f set state = $2 from children.entry_list l where l.file_id = f.file_id and l.list_id = $1`,
      [list.split('/').at(-1), state],
    );
    for (const page of ['', '/columns', '/kinds', '/problems.csv']) {
      const { html } = await worker.get(`${list}${page}`);
      expect(html).toContain('virus');
      expect(html).not.toContain('Behind the scanner');
    }
    for (const act of ['columns', 'kinds', 'decide', 'confirm'])
      expect((await worker.post(`${list}/${act}`, { audience: 'team' })).html).toContain('virus');
  }
  config.scanner = before;
  const { rowCount } = await house.owner.query(
    `select from children.chronology_entry where what = 'Behind the scanner'`,
  );
  expect(rowCount).toBe(0);
});
