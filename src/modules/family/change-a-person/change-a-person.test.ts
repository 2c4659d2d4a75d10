import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, countFamily, motherForm, versionsOf } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let carys: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  path = `/children/${child.childId}/family`;
  carys = await addByForm(await house.as(people.worker), child.childId);
});
afterAll(() => house.close());

const reason = { change: 'changed', because: 'She told the health visitor' };

test('a change is a version of its own: what was said before is kept, with who, when and why', async () => {
  const worker = await house.as(people.worker);
  const address = `${path}/people/${carys}/change`;
  const form = { ...motherForm, ...reason, ...(await versionsOf(worker, address)) };
  expect((await worker.post(address, { ...form, livesHere: 'no' })).status).toBe(303);
  const { rows } = await house.owner.query(
    'select version, change, lives_here, because from family.link_version where person_id = $1 order by version',
    [carys],
  );
  expect(rows).toEqual([
    { version: 1, change: 'added', lives_here: 'yes', because: '' },
    { version: 2, change: 'changed', lives_here: 'no', because: 'She told the health visitor' },
  ]);
  const { rows: said } = await house.owner.query('select 1 from family.person_version where person_id = $1', [
    carys,
  ]);
  expect(said).toHaveLength(1);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'family person changed',
    childIds: [child.childId],
  });
});

test('a name that was wrong is corrected, and both stay in the history', async () => {
  const worker = await house.as(people.worker);
  const address = `${path}/people/${carys}/change`;
  const form = {
    ...motherForm,
    livesHere: 'no',
    change: 'corrected',
    because: 'Misheard',
    ...(await versionsOf(worker, address)),
  };
  await worker.post(address, { ...form, name: 'Cerys O’Brien-ap-Siôn' });
  const { html } = await worker.get(`${path}/history`);
  expect(html).toContain('Corrected');
  expect(html).toContain('Cerys O’Brien-ap-Siôn');
  expect(html).toContain('(before: Carys O’Brien-ap-Siôn)');
  expect(html).toContain('Why: Misheard');
});

test('two people change one person: the second sees both versions, and nothing is overwritten', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const address = `${path}/people/${carys}/change`;
  const versions = await versionsOf(worker, address);
  const form = { ...motherForm, name: 'Cerys O’Brien-ap-Siôn', livesHere: 'no', ...reason, ...versions };
  expect((await manager.post(address, { ...form, engaged: 'no' })).status).toBe(303);
  const before = await countFamily(house);
  const { status, html } = await worker.post(address, { ...form, risk: 'Drinks again' });
  expect(status).toBe(409);
  expect(html).toContain('Drinks again');
  expect(html).toContain('Dafydd');
  expect(await countFamily(house)).toEqual(before);
});

test.each([
  [{ because: ' ' }, 'Write why, and how we know'],
  [{ change: '' }, 'Choose whether something has changed or was wrong'],
  [{ sex: '' }, 'Choose the sex or gender'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const worker = await house.as(people.worker);
  const address = `${path}/people/${carys}/change`;
  const form = {
    ...motherForm,
    ...reason,
    ...(await versionsOf(worker, address)),
    risk: 'Typed with care',
    ...wrong,
  };
  const before = await countFamily(house);
  const { status, html } = await worker.post(address, form);
  expect(status).toBe(422);
  expect(html).toContain(message);
  expect(html).toContain('Typed with care');
  expect(await countFamily(house)).toEqual(before);
});

test('what changes nothing says so', async () => {
  const worker = await house.as(people.worker);
  const fresh = await addByForm(worker, child.childId, {
    ...motherForm,
    name: 'Nothing New',
    relationship: 'friend',
  });
  const address = `${path}/people/${fresh}/change`;
  const form = {
    ...motherForm,
    name: 'Nothing New',
    relationship: 'friend',
    ...reason,
    ...(await versionsOf(worker, address)),
  };
  expect((await worker.post(address, form)).html).toContain('Nothing is different yet');
});

test('another team gets 404, a role without the permission 403', async () => {
  const address = `${path}/people/${carys}/change`;
  expect((await (await house.as(people.otherWorker)).get(address)).status).toBe(404);
  expect((await (await house.as(people.quality)).get(address)).status).toBe(403);
  const elsewhere = await buildChild(house.owner);
  await grant(house.owner, elsewhere, people.worker);
  const wrongChild = `/children/${elsewhere.childId}/family/people/${carys}/change`;
  expect((await (await house.as(people.worker)).get(wrongChild)).status).toBe(404);
});
