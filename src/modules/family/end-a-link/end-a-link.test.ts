import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm, versionsOf } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
});
afterAll(() => house.close());

const friendForm = { ...motherForm, name: 'Jo Wexcombe', relationship: 'friend' };
const ended = {
  how: 'ended',
  because: 'They moved',
  'until-day': '1',
  'until-month': '11',
  'until-year': '2026',
};

test('what ends is not deleted: it stands under those who were there before, and in the history', async () => {
  const worker = await house.as(people.worker);
  const jo = await addByForm(worker, child.childId, friendForm);
  const address = `${path}/people/${jo}/end`;
  const form = { ...ended, ...(await versionsOf(worker, address)) };
  expect((await worker.post(address, form)).location).toBe(path);
  const { html } = await worker.get(path);
  expect(html).toContain('One who was there before');
  expect(html).toContain('1 November 2026');
  expect((await worker.get(`${path}/history`)).html).toContain('Why: They moved');
  expect((await auditOf(house.owner, people.worker))[2]).toMatchObject({
    act: 'family person ended',
    childIds: [child.childId],
  });
  expect((await worker.post(address, form)).status).toBe(409);
});

test('who was written down by mistake leaves no tie behind, on the page and in both pictures', async () => {
  const worker = await house.as(people.worker);
  const mother = await addByForm(worker, child.childId, motherForm);
  const father = await addByForm(worker, child.childId, {
    ...motherForm,
    ...{ name: 'Wrong Father', sex: 'male', partnerOf: mother, partnerKind: 'married' },
  });
  const address = `${path}/people/${father}/end`;
  const pages = [path, `/children/${child.childId}`, `${path}/people/${mother}/ties`];
  for (const page of pages) expect((await worker.get(page)).html, page).toContain('Wrong Father');
  await worker.post(address, {
    how: 'withdrawn',
    because: 'Of another child',
    ...(await versionsOf(worker, address)),
  });
  for (const page of pages) {
    const { status, html } = await worker.get(page);
    expect([page, status]).toEqual([page, 200]);
    for (const gone of ['Wrong Father', 'name not known', 'are married'])
      expect(html, page).not.toContain(gone);
  }
});

test('what was written down by mistake leaves the page, not the history; and may be written down again', async () => {
  const worker = await house.as(people.worker);
  const jo = await addByForm(worker, child.childId, { ...friendForm, name: 'Wrong Child' });
  const address = `${path}/people/${jo}/end`;
  await worker.post(address, {
    how: 'withdrawn',
    because: 'Of another child',
    ...(await versionsOf(worker, address)),
  });
  expect((await worker.get(path)).html).not.toContain('Wrong Child');
  expect((await worker.get(`${path}/history`)).html).toContain('Wrong Child');
  expect((await worker.post(`${path}/people/${jo}/join`, { relationship: 'cousin' })).status).toBe(303);
  expect((await worker.get(path)).html).toContain('Wrong Child');
});

test.each([
  [{ how: '' }, 'Choose whether it has ended or was a mistake'],
  [{ because: '' }, 'Write why, and how we know'],
  [{ 'until-day': '', 'until-month': '', 'until-year': '' }, 'Enter until when'],
  [{ 'until-day': '22' }, 'Until when must be today or earlier'],
  [{ 'until-month': '13' }, 'as a real date'],
])('a wrong answer comes back with its message (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const jo = await addByForm(worker, child.childId, friendForm);
  const before = await countFamily(house);
  const { status, html } = await worker.post(`${path}/people/${jo}/end`, {
    ...ended,
    linkVersion: '1',
    ...wrong,
  });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(await countFamily(house)).toEqual(before);
});

test('another team gets 404, a role without the permission 403', async () => {
  const jo = await addByForm(await house.as(people.worker), child.childId, friendForm);
  const address = `${path}/people/${jo}/end`;
  expect((await (await house.as(people.otherWorker)).post(address, ended)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(address, ended)).status).toBe(403);
});
