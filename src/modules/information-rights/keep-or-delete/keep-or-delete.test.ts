import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildEpisode } from '#testing/build-child.ts';
import { decidedDeletion, dueChild } from '#testing/due-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const officer = () => house.as(people.dataProtectionOfficer);
const pathOf = ({ childId }: { childId: string }) => `/information-rights/retention/children/${childId}`;
const aHold = {
  ...{ reason: 'Inquest MV/2026/12', askedBy: 'The coroner' },
  ...{ 'reviewOn-day': '20', 'reviewOn-month': '12', 'reviewOn-year': '2026' },
};

test('a hold beats the schedule until it is lifted with a reason; both stay on the page', async () => {
  const child = await dueChild(house);
  const path = pathOf(child);
  const before = await (await officer()).get(path);
  for (const text of [
    'Brynja Quillhaven',
    '264 days late',
    'Counted from the end of the last plan or episode: 2 March 2020.',
    'Decide to delete',
  ])
    expect(before.html).toContain(text);
  expect((await (await officer()).post(`${path}/holds`, aHold)).status).toBe(303);
  const held = await (await officer()).get(path);
  expect(held.html).toContain('Inquest MV/2026/12');
  expect(held.html).toContain('due on 20 December 2026');
  expect(held.html).not.toContain('Decide to delete');
  expect((await (await officer()).post(`${path}/delete`, { note: 'Now' })).status).toBe(422);
  house.clock.moveTo('2026-12-22T10:00:00Z');
  await house.runTask('daily:retention');
  const list = await (await officer()).get('/information-rights/retention');
  house.clock.moveTo('2026-11-21T10:00:00Z');
  expect(list.html).toContain('Holds to look at again');
  expect(list.html).toContain('2 days late');
  expect(list.html).toContain('A legal hold');
  const lift = /action="(\/information-rights\/holds\/[0-9a-f-]+\/lift)"/.exec(held.html)?.[1] ?? '';
  const empty = await (await officer()).post(lift, { because: '' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Write why the hold is lifted');
  expect((await (await officer()).post(lift, { because: 'The inquest is over' })).status).toBe(303);
  expect((await (await officer()).post(lift, { because: 'Twice' })).status).toBe(409);
  const after = await (await officer()).get(path);
  for (const text of ['The inquest is over', 'Inquest MV/2026/12', 'Decide to delete'])
    expect(after.html).toContain(text);
  const trail = await auditOf(house.owner, people.dataProtectionOfficer);
  for (const act of ['retention hold put', 'retention hold lifted'])
    expect(trail.find((one) => one.act === act && one.outcome === 'done')).toMatchObject({
      outcome: 'done',
      childIds: [child.childId],
    });
});

test.each([
  ['holds', { ...aHold, reason: '' }, 'Write why nothing must be deleted'],
  ['holds', { ...aHold, askedBy: '' }, 'Enter who asked for the hold'],
  ['holds', { ...aHold, 'reviewOn-year': '2025' }, 'Enter a day after today'],
  ['holds', { ...aHold, 'reviewOn-day': '31', 'reviewOn-month': '2' }, 'Enter a day after today'],
  ['said', { kind: 'looked-after', applies: 'yes', because: '' }, 'Write how you know'],
  ['said', { kind: 'adopted', applies: 'yes', because: 'x' }, 'Choose what you know'],
  ['said', { kind: 'looked-after', because: 'x' }, 'Choose yes or no'],
])('%s with %j comes back with its message', async (act, fields, message) => {
  const answered = await (await officer()).post(`${pathOf(await dueChild(house))}/${act}`, fields);
  expect(answered.status).toBe(422);
  expect(answered.html).toContain(message);
});

test('what the officer says of a child changes the rule at once', async () => {
  const child = await dueChild(house);
  const path = pathOf(child);
  const said = { kind: 'sexual-abuse', applies: 'yes', because: 'Police statement of 2019' };
  expect((await (await officer()).post(`${path}/said`, said)).status).toBe(303);
  const { html } = await (await officer()).get(path);
  expect(html).toContain('Anything that may show sexual abuse of a child: 75 years from birth');
  expect(html).toContain('due on 4 May 2093');
  expect(html).toContain('Police statement of 2019');
  expect(html).not.toContain('Decide to delete');
});

test('is decided once, and not while work goes on', async () => {
  const child = await dueChild(house);
  await decidedDeletion(house, child);
  expect((await (await officer()).post(`${pathOf(child)}/delete`, { note: '' })).status).toBe(422);
  const opened = await dueChild(house);
  await buildEpisode(house.owner, opened, { referralDate: '2026-11-01' });
  const { html } = await (await officer()).get(pathOf(opened));
  expect(html).toContain('Work with this child goes on.');
  expect((await (await officer()).post(`${pathOf(opened)}/delete`, { note: '' })).status).toBe(422);
});

test('the officer opens a restricted child; the second person, not named for it, does not', async () => {
  const child = await buildChild(house.owner, { givenName: 'Hidden', isRestricted: true });
  await buildEpisode(house.owner, child, { referralDate: '2019-09-03', closureDate: '2020-03-02' });
  const { path } = await decidedDeletion(house, child);
  const quality = await house.as(people.quality);
  expect((await quality.get(path)).status).toBe(404);
  expect((await quality.post(`${path}/confirm`, { version: '1' })).status).toBe(404);
  expect((await quality.get('/information-rights/deletions')).html).not.toContain('Hidden');
  expect((await (await officer()).get('/information-rights/deletions')).html).toContain('Hidden');
});

test('is the officer’s alone', async () => {
  const path = pathOf(await dueChild(house));
  for (const email of [people.worker, people.quality]) {
    expect((await (await house.as(email)).get(path)).status).toBe(403);
    for (const act of ['holds', 'said', 'delete'])
      expect((await (await house.as(email)).post(`${path}/${act}`, aHold)).status).toBe(403);
  }
  const unknown = pathOf({ childId: '00000000-0000-4000-8000-000000000000' });
  expect((await (await officer()).get(unknown)).status).toBe(404);
});
