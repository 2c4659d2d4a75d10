import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAgency, addUser } from '#platform/access/set-up.queries.ts';
import { childOf } from '#modules/imports/census/samples/write-census.ts';
import { returnAt } from '#modules/imports/census/samples/write-return.ts';
import { auditOf } from '#testing/audit-of.ts';
import { grant, type BuiltChild } from '#testing/build-child.ts';
import { openImportHouse, type ImportHouse } from '#testing/open-import-house.ts';

const email = 'mair@vale.example';
const outsider = 'else@vale.example';
let imports: ImportHouse;
let child: BuiltChild;
let local = 0;

const people = (givenName: string) =>
  imports.takePeople(`local_id,given_name,family_name\n${child.localId},${givenName},Prys\n`);
const open = async () =>
  imports.rows<{ id: string; item: string; says: unknown; settled: string | null }>(
    `select d.difference_id as id, d.item, d.says, d.settled from children.difference d
       join children.child c using (partnership_id, child_id) where c.local_id = '${child.localId}' order by d.found_at, d.item`,
  );
const columns = async () =>
  (
    await imports.rows(
      `select given_name, family_name from children.child where local_id = '${child.localId}'`,
    )
  )[0];

beforeAll(async () => {
  imports = await openImportHouse();
  const { owner } = imports.house.app.house.database;
  const { partnershipId } = imports;
  const agencyId = await addAgency(owner, { partnershipId, name: 'Vale', kind: 'social-care' });
  for (const each of [email, outsider])
    await addUser(owner, {
      ...{ partnershipId, agencyId, email: each, fullName: 'Mair Pendoylan', jobTitle: '' },
      roles: ['practitioner'],
    });
});
beforeEach(async () => {
  local += 1;
  const localId = `D${local}`;
  await imports.take(imports.write('return.xml', returnAt('2026-03-31', childOf(localId))));
  const [found] = await imports.rows<BuiltChild>(
    `select partnership_id as "partnershipId", child_id as "childId", local_id as "localId" from children.child where local_id = '${localId}'`,
  );
  if (found === undefined) throw new Error('the child was not loaded');
  child = found;
  await people('Sian');
  await grant(imports.house.owner, child, email);
  const worker = await imports.house.as(email);
  const right = { act: 'corrected', givenName: 'Siân', familyName: 'Prys', because: 'So she writes it' };
  expect((await worker.post(`/children/${child.childId}/details/name.legal/change`, right)).status).toBe(303);
});
afterAll(() => imports.close());

test('a later list does not write over what a person said: the difference is counted before, and shown after', async () => {
  const { counts } = await people('Sian');
  expect(counts).toMatchObject({ differing: 1 });
  expect(await columns()).toEqual({ given_name: 'Siân', family_name: 'Prys' });
  expect(await open()).toMatchObject([{ item: 'given_name', says: 'Sian', settled: null }]);
  const { html } = await (await imports.house.as(email)).get(`/children/${child.childId}/details`);
  expect(html).toContain('says otherwise. First name: Sian');
  expect(html).toContain('Entered here by hand, and unchanged. Legal name: Siân');
});

test('a later return does not write over it either, and says so when the return itself has not changed', async () => {
  const worker = await imports.house.as(email);
  const path = `/children/${child.childId}/details/birth/change`;
  const right = {
    ...{ act: 'corrected', 'birthDate-day': '4', 'birthDate-month': '5', 'birthDate-year': '2018', sex: 'M' },
    because: 'Birth certificate',
  };
  expect((await worker.post(path, right)).status).toBe(303);
  const text = returnAt('2026-06-30', childOf(child.localId));
  const seen = await imports.take(imports.write('next.xml', text), { commit: false });
  expect(seen.counts).toMatchObject({ differing: 1 });
  await imports.take(imports.write('next.xml', text));
  expect(
    await imports.rows(`select birth_date from children.child where local_id = '${child.localId}'`),
  ).toEqual([{ birth_date: '2018-05-04' }]);
  expect((await open()).map(({ item }) => item)).toContain('birth_date');
  expect((await worker.get(`/children/${child.childId}/details`)).html).toContain(
    'The return of 30 June 2026 says otherwise',
  );
});

test('kept: it is not asked again until the file says something new', async () => {
  await people('Sian');
  const worker = await imports.house.as(email);
  const [difference] = await open();
  const path = `/children/${child.childId}/differences/${difference?.id ?? ''}`;
  expect((await worker.post(path, { settle: 'kept' })).status).toBe(303);
  expect((await people('Sian')).counts).toMatchObject({ differing: 0 });
  expect(await open()).toMatchObject([{ settled: 'kept' }]);
  await people('Siani');
  expect(await open()).toMatchObject([{ settled: 'kept' }, { says: 'Siani', settled: null }]);
  await people('Siân');
  expect((await open()).map(({ settled }) => settled)).toEqual(['kept', 'agrees']);
});

test('taken: it becomes a correction like any other, and the audit trail says so', async () => {
  await people('Sian');
  const worker = await imports.house.as(email);
  const [difference] = await open();
  await worker.post(`/children/${child.childId}/differences/${difference?.id ?? ''}`, { settle: 'taken' });
  expect(await columns()).toEqual({ given_name: 'Sian', family_name: 'Prys' });
  const { html } = await worker.get(`/children/${child.childId}/history`);
  expect(html).toContain('was written as Siân Prys, and is Sian Prys');
  expect(html).toContain('The file was right');
  expect(
    (await auditOf(imports.house.owner, email)).find(({ act }) => act === 'child difference settled'),
  ).toMatchObject({
    childIds: [child.childId],
  });
});

test('a wrong choice and somebody who does not work with the child are answered with 404, and nothing is settled', async () => {
  await people('Sian');
  const [difference] = await open();
  const path = `/children/${child.childId}/differences/${difference?.id ?? ''}`;
  expect((await (await imports.house.as(outsider)).post(path, { settle: 'taken' })).status).toBe(404);
  expect((await (await imports.house.as(email)).post(path, { settle: 'perhaps' })).status).toBe(404);
  expect(await open()).toMatchObject([{ settled: null }]);
});
