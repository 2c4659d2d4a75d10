import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let brother: BuiltChild;
let stranger: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'FAM-1', givenName: 'Siân', familyName: 'Prysor' });
  brother = await buildChild(house.owner, {
    localId: 'FAM-2',
    givenName: 'Tomos',
    familyName: 'Prysor',
    birthDate: '2015-02-03',
  });
  stranger = await buildChild(house.owner, { localId: 'FAM-3', givenName: 'Nobody', familyName: 'Known' });
  path = `/children/${child.childId}/family`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, brother, people.worker);
  await grant(house.owner, stranger, people.otherWorker);
});
afterAll(() => house.close());

test('a new person is saved with what they are to the child, tied to the child, and on the audit trail', async () => {
  const worker = await house.as(people.worker);
  const before = await countFamily(house);
  const personId = await addByForm(worker, child.childId);
  expect(await countFamily(house)).toEqual({
    ...before,
    people: before['people']! + 2,
    said: before['said']! + 1,
    links: before['links']! + 1,
    bonds: before['bonds']! + 1,
  });
  const { rows } = await house.owner.query(
    `select v.name, v.born, l.relationship, l.lives_here, l.responsibility_source, l.change, u.email from family.link_version l
       join family.person_version v using (person_id) join access.user_account u on u.user_id = l.entered_by where l.person_id = $1`,
    [personId],
  );
  expect(rows).toEqual([
    {
      name: 'Carys O’Brien-ap-Siôn',
      born: '1990',
      relationship: 'parent',
      lives_here: 'yes',
      responsibility_source: 'birth certificate seen',
      change: 'added',
      email: people.worker,
    },
  ]);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'family person added',
    outcome: 'done',
    childIds: [child.childId],
  });
});

test('somebody who is known stands beside a second child as one person', async () => {
  const worker = await house.as(people.worker);
  const carys = await addByForm(worker, child.childId, { ...motherForm, name: 'Mair Twice' });
  const join = `/children/${brother.childId}/family/people/${carys}/join`;
  expect((await worker.get(join)).html).toContain('Add Mair Twice');
  const before = await countFamily(house);
  expect((await worker.post(join, { relationship: 'parent', livesHere: 'no' })).status).toBe(303);
  expect((await countFamily(house))['said']).toBe(before['said']);
  expect((await worker.get(`/children/${brother.childId}/family`)).html).toContain('Mair Twice');
});

test('a brother who is a child here leads to his page, for those who may see him', async () => {
  const worker = await house.as(people.worker);
  const form = await worker.get(`${path}/people/new?child=${brother.childId}`);
  expect(form.html).toContain('value="Tomos Prysor"');
  await worker.post(`${path}/people`, {
    ...motherForm,
    name: 'Tomos Prysor',
    sex: 'male',
    relationship: 'sibling',
    ownChildId: brother.childId,
  });
  expect((await worker.get(path)).html).toContain(
    `<a class="govuk-link" href="/children/${brother.childId}">Tomos Prysor</a>`,
  );
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  const { html } = await (await house.as(people.policePanelMember)).get(path);
  expect(html).toContain('Tomos Prysor');
  expect(html).not.toContain(brother.childId);
});

test('a child the viewer may not see cannot be put into a family', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(`${path}/people/new?child=${stranger.childId}`)).html).not.toContain(
    'Nobody Known',
  );
  await worker.post(`${path}/people`, {
    ...motherForm,
    name: 'Guessed',
    relationship: 'sibling',
    ownChildId: stranger.childId,
  });
  const { rows } = await house.owner.query(
    'select 1 from family.person where child_id = $1 and created_by = (select user_id from access.user_account where email = $2)',
    [stranger.childId, people.worker],
  );
  expect(rows).toEqual([]);
});

test.each([
  [{ relationship: '' }, 'Choose what they are to the child'],
  [{ sex: '' }, 'Choose the sex or gender'],
  [{ name: 'x'.repeat(201) }, 'in 200 characters or fewer'],
  [{ 'born-year': '2190' }, 'as a real date, or only the year'],
  [{ 'born-day': '31', 'born-month': '2' }, 'as a real date, or only the year'],
  [{ 'born-year': '2031' }, 'must be today or earlier'],
  [{ 'died-year': '1980' }, 'must be after they were born'],
  [{ 'dueOn-day': '1', 'dueOn-month': '3', 'dueOn-year': '2027' }, 'not both'],
  [{ livesHere: 'sometimes' }, 'Choose whether they live with the child'],
  [{ risk: 'x'.repeat(2001) }, 'Write the risk in 2,000 characters or fewer'],
  [{ strength: 'iron' }, 'from the list'],
  [{ partnerOf: '0193f000-0000-7000-8000-000000000000' }, 'Choose somebody who is around this child'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const before = await countFamily(house);
  const { status, html } = await (
    await house.as(people.worker)
  ).post(`${path}/people`, { ...motherForm, ...wrong });
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('birth certificate seen');
  expect(await countFamily(house)).toEqual(before);
});

test('another team gets 404, a role without the permission 403, and nothing is stored', async () => {
  const before = await countFamily(house);
  const other = await house.as(people.otherWorker);
  expect((await other.get(`${path}/people/new`)).status).toBe(404);
  expect((await other.post(`${path}/people`, motherForm)).status).toBe(404);
  expect((await (await house.as(people.quality)).post(`${path}/people`, motherForm)).status).toBe(403);
  expect(await countFamily(house)).toEqual(before);
});
