import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { confirmEntryList, openEntryList, storedEntries } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});

const rows = [
  '3/11/2026,Seen at home,Health,high',
  'March 2024,Moved house,Housing,',
  'about 2022,Father left,Family,2',
  'x,Cannot be read,,',
];
const open = async (email: string, ...more: string[]) =>
  openEntryList(await house.as(email), child, ...rows, ...more);
const markIn = (html: string) => /name="mark" value="([^"]*)"/.exec(html)?.[1] ?? '';

test('what is new is added in the name of the agency with its readers and its source, and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const list = await open(people.worker);
  expect((await worker.get(list)).html).toContain(
    'They will stand in the name of Marlowe Vale Children&#39;s Services',
  );
  expect((await confirmEntryList(worker, list, 'panel')).location).toBe(list);
  const common = { audience: 'panel', by: people.worker, file_name: 'entries.csv', until: null };
  expect(await storedEntries(house.owner, child)).toEqual([
    {
      ...common,
      happened_on: '2022-01-01',
      precision: 'year',
      is_about: true,
      theme: 'family-and-home',
      significance: 2,
      what: 'Father left',
      source_said: 'row 4 of entries.csv',
    },
    {
      ...common,
      happened_on: '2024-03-01',
      precision: 'month',
      is_about: false,
      theme: 'housing-and-money',
      significance: 1,
      what: 'Moved house',
      source_said: 'row 3 of entries.csv',
    },
    {
      ...common,
      happened_on: '2026-11-03',
      precision: 'day',
      is_about: false,
      theme: 'health',
      significance: 3,
      what: 'Seen at home',
      source_said: 'row 2 of entries.csv',
    },
  ]);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'list of entries added',
    outcome: 'done',
    childIds: [child.childId],
    detail: { added: 3, same: 0, left: 0, bad: 1 },
  });
  const { html } = await worker.get(list);
  expect(html).toContain('3 entries were added');
  expect(html).toContain('From entries.csv, by Jolanta');
});

test('the list itself is read by whoever reads the entries, and by nobody else', async () => {
  const worker = await house.as(people.worker);
  const police = await house.as(people.policePanelMember);
  const source = async () => {
    const { rows: found } = await house.owner.query<{ id: string }>(
      'select entry_id as id from children.chronology_entry where child_id = $1 limit 1',
      [child.childId],
    );
    return `/children/${child.childId}/chronology/${found[0]?.id ?? ''}/source`;
  };
  await confirmEntryList(worker, await open(people.worker), 'agency');
  expect((await worker.get(await source())).html).toContain('Seen at home');
  expect((await police.get(await source())).status).toBe(404);
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  await confirmEntryList(worker, await open(people.worker), 'panel');
  expect((await police.get(await source())).html).toContain('Seen at home');
});

test('the same list again adds nothing, also after an entry was corrected and a row said to be the same', async () => {
  const worker = await house.as(people.worker);
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-11-05',
    what: 'Missed visit to the clinic',
  });
  const more = '5/11/2026,Missed the visit to the clinic,,';
  const list = await open(people.worker, more);
  await worker.post(`${list}/decide`, { 'row-6': 'leave' });
  await confirmEntryList(worker, list);
  const after = await storedEntries(house.owner, child);
  const { rows: found } = await house.owner.query<{ id: string }>(
    `select entry_id as id from children.chronology_entry where child_id = $1 and what = 'Seen at home'`,
    [child.childId],
  );
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-11-02',
    what: 'Seen at school',
    correctsEntryId: found[0]?.id ?? '',
    correctionReason: 'wrong day',
  });
  const again = await open(people.worker, more);
  const { html } = await worker.get(again);
  expect(html).toContain('No entry is new');
  expect(html).toContain('There is nothing to add');
  expect(html).toContain('somebody said so before');
  expect(html).not.toContain('Save these answers');
  expect(await storedEntries(house.owner, child)).toHaveLength(after.length + 1);
});

test('two colleagues who add the same at once add it once', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const [one, other] = [
    await open(people.worker),
    await open(people.manager, '9/11/2026,Only in the second,,'),
  ];
  const [mark, otherMark] = [markIn((await worker.get(one)).html), markIn((await manager.get(other)).html)];
  const answers = await Promise.all([
    worker.post(`${one}/confirm`, { mark, audience: 'team' }, one),
    manager.post(`${other}/confirm`, { mark: otherMark, audience: 'team' }, other),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const second = answers.find(({ status }) => status === 409);
  expect(second?.html).toMatch(/has changed since you looked|wedi newid ers i chi edrych/);
  await confirmEntryList(worker, one);
  await confirmEntryList(manager, other);
  const stored = await storedEntries(house.owner, child);
  expect(stored.map(({ what }) => what).sort()).toEqual([
    'Father left',
    'Moved house',
    'Only in the second',
    'Seen at home',
  ]);
});

test('the same list confirmed twice at once, or once more, is added once', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const list = await open(people.worker);
  const mark = markIn((await worker.get(list)).html);
  const answers = await Promise.all(
    [worker, manager, worker].map((person) =>
      person.post(`${list}/confirm`, { mark, audience: 'team' }, list),
    ),
  );
  expect(answers.map(({ location }) => location)).toEqual([list, list, list]);
  expect((await worker.post(`${list}/confirm`, { mark, audience: 'team' })).location).toBe(list);
  expect(await storedEntries(house.owner, child)).toHaveLength(3);
});

test('an entry added meanwhile by hand is seen before anything is added', async () => {
  const worker = await house.as(people.worker);
  const list = await open(people.worker);
  const mark = markIn((await worker.get(list)).html);
  await buildEntry(house.owner, child, {
    by: people.manager,
    happenedOn: '2026-11-03',
    what: 'Seen at home',
  });
  const { status, html } = await worker.post(`${list}/confirm`, { mark, audience: 'team' });
  expect(status).toBe(409);
  expect(html).toContain('2 entries are new');
  expect(await storedEntries(house.owner, child)).toHaveLength(1);
  expect((await worker.post(`${list}/confirm`, { mark: markIn(html), audience: 'team' })).location).toBe(
    list,
  );
  expect(await storedEntries(house.owner, child)).toHaveLength(3);
});

test('a wrong answer comes back with its message, and nothing is added', async () => {
  const worker = await house.as(people.worker);
  const list = await open(people.worker);
  const mark = markIn((await worker.get(list)).html);
  for (const audience of ['', 'everybody']) {
    const { status, html } = await worker.post(`${list}/confirm`, { mark, audience });
    expect(status).toBe(422);
    expect(html).toContain('Choose who may read it');
  }
  expect((await worker.post(`${list}/confirm`, { mark: 'x', audience: 'team' })).status).toBe(409);
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2026-11-03',
    what: 'Seen today at home',
  });
  const shown = (await worker.get(list)).html;
  expect(shown).not.toContain('name="mark"');
  expect(await storedEntries(house.owner, child)).toHaveLength(1);
});

test('another team gets 404, a role without the permission 403, and nothing is added', async () => {
  const list = await open(people.worker);
  for (const email of [people.otherWorker, people.policePanelMember])
    expect((await (await house.as(email)).post(`${list}/confirm`, { audience: 'team' })).status).toBe(404);
  expect((await (await house.as(people.quality)).post(`${list}/confirm`, { audience: 'team' })).status).toBe(
    403,
  );
  expect(await storedEntries(house.owner, child)).toEqual([]);
});
