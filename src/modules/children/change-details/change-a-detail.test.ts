import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let brother: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  const home = { familyName: 'Prys', address: '4 Quarry Steps, Marlowe', postcode: 'ZZ1 1AA' };
  child = await buildChild(house.owner, { givenName: 'Siân', ethnicity: 'WBRI', ...home });
  brother = await buildChild(house.owner, { givenName: 'Ifan', ...home });
  path = `/children/${child.childId}/details`;
  for (const one of [child, brother]) await grant(house.owner, one, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
});
afterAll(() => house.close());

const on = (name: string, [year = '', month = '', day = '']: readonly string[]) => ({
  [`${name}-year`]: year,
  [`${name}-month`]: month,
  [`${name}-day`]: day,
});
const moves = {
  act: 'changed',
  address: '9 Mill Lane, Marlowe',
  postcode: 'zz11ab',
  ...on('from', ['2026', '11', '20']),
  because: 'The father told us',
};
const columns = async (of: BuiltChild, names: string) =>
  (await house.owner.query<object>(`select ${names} from children.child where child_id = $1`, [of.childId]))
    .rows[0];
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('a new home is taken for a brother or sister too, where that is ticked; the old one stays as what was so before', async () => {
  const worker = await house.as(people.worker);
  const form = await worker.get(`${path}/address.home/change`);
  expect(form.status).toBe(200);
  expect(form.html).toContain('4 Quarry Steps');
  expect(text(form.html)).toContain(
    'Who moves too? Other children at the same address whom you work with. Each of them gets the same new home, from the same day. Ifan Prys',
  );
  const answered = await worker.post(`${path}/address.home/change`, { ...moves, with: brother.childId });
  expect(answered).toMatchObject({ status: 303, location: `${path}#address` });
  for (const one of [child, brother]) {
    expect(await columns(one, 'address, postcode')).toEqual({
      address: '9 Mill Lane, Marlowe',
      postcode: 'ZZ1 1AB',
    });
    const page = text((await worker.get(`/children/${one.childId}/details`)).html);
    expect(page).toContain('Home 9 Mill Lane, Marlowe, ZZ1 1AB since 20 November 2026');
    expect(page).toContain('Home : 4 Quarry Steps, Marlowe, ZZ1 1AA until 20 November 2026');
  }
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'child detail changed'),
  ).toMatchObject({
    childIds: expect.arrayContaining([child.childId, brother.childId]) as string[],
  });
});

test('without a tick the brother stays where he is, and a child of another team is never among them', async () => {
  const other = await buildChild(house.owner, { address: '4 Quarry Steps, Marlowe', postcode: 'ZZ1 1AA' });
  const worker = await house.as(people.worker);
  expect((await worker.get(`${path}/address.home/change`)).html).not.toContain(other.localId);
  await worker.post(`${path}/address.home/change`, { ...moves, with: [other.childId] });
  for (const one of [brother, other])
    expect(await columns(one, 'address')).toEqual({ address: '4 Quarry Steps, Marlowe' });
});

test('a correction keeps the original in the history, and reading an earlier day shows what was known then', async () => {
  const worker = await house.as(people.worker);
  const right = { act: 'corrected', code: 'CHNE', because: 'She says so herself' };
  expect((await worker.post(`${path}/ethnicity/change`, right)).status).toBe(303);
  expect(await columns(child, 'ethnicity, by_hand')).toEqual({ ethnicity: 'CHNE', by_hand: ['ethnicity'] });
  const history = text((await worker.get(`/children/${child.childId}/history`)).html);
  expect(history).toContain('Ethnicity : was written as White British, and is Chinese');
  expect(history).toContain('Why: She says so herself');
  const then = text((await worker.get(`${path}?asAt-day=20&asAt-month=11&asAt-year=2026`)).html);
  expect(then).toContain('As it was known at the end of 20 November 2026');
  expect(then).toContain('Ethnicity White British');
  expect(text((await worker.get(path)).html)).toContain('Ethnicity Chinese');
  const future = await worker.get(`${path}?asAt-day=22&asAt-month=11&asAt-year=2026`);
  expect(future.status).toBe(422);
  expect(future.html).toContain('Enter a real date that is today or earlier');
});

test('what has ended or should not be there is no longer read by lists, and stays in the history', async () => {
  const worker = await house.as(people.worker);
  const over = { act: 'ended', ...on('until', ['2026', '11', '1']), because: 'The house burned down' };
  expect((await worker.post(`${path}/address.home/change`, over)).status).toBe(303);
  expect(await columns(child, 'address')).toEqual({ address: null });
  const wrong = { act: 'withdrawn', because: 'It is her cousin’s' };
  expect((await worker.post(`${path}/name.legal/change`, wrong)).status).toBe(303);
  expect(await columns(child, 'given_name')).toEqual({ given_name: null });
  const history = text((await worker.get(`/children/${child.childId}/history`)).html);
  expect(history).toContain('4 Quarry Steps, Marlowe, ZZ1 1AA ended on 1 November 2026');
  expect(history).toContain('Siân Prys should not have been there');
});

test('the second of two who change one thing is shown both, and nothing is overwritten', async () => {
  const worker = await house.as(people.worker);
  const manager = await house.as(people.manager);
  await worker.post(`${path}/ethnicity/change`, { act: 'corrected', code: 'CHNE', because: 'She says so' });
  const { status, html } = await manager.post(`${path}/ethnicity/change`, {
    act: 'corrected',
    code: 'REFU',
    because: 'Her mother would rather not say',
  });
  expect(status).toBe(409);
  expect(html).toContain('Cywirwyd i: Tsieineaidd');
  expect(html).toContain('dewiswyd peidio â dweud');
  expect(html).toContain('Her mother would rather not say');
  expect(await columns(child, 'ethnicity')).toEqual({ ethnicity: 'CHNE' });
});

test('of two who send at the very same moment one is told, too', async () => {
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  const answers = await Promise.all([
    worker.post(`${path}/ethnicity/change`, { act: 'corrected', code: 'CHNE', because: 'a' }),
    manager.post(`${path}/ethnicity/change`, { act: 'corrected', code: 'REFU', because: 'b' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
});

test.each([
  ['address.home', { ...moves, act: '' }, 'Choose what you want to say'],
  ['address.home', { ...moves, ...on('from', []) }, 'Enter the day from which it is different'],
  ['address.home', { ...moves, address: '' }, 'Enter the address, or tick that there is no fixed address'],
  ['address.home', { ...moves, act: 'ended' }, 'Enter the day on which it ended'],
  ['ethnicity', { act: 'changed', code: 'CHNE', because: 'x' }, 'Choose what you want to say'],
  ['ethnicity', { act: 'corrected', code: '', because: 'x' }, 'Choose the ethnicity'],
  ['ethnicity', { act: 'corrected', code: 'CHNE', because: '' }, 'Write how you know'],
])('a wrong answer comes back with its message: %s (%#)', async (line, fields, message) => {
  const { status, html } = await (
    await house.as(people.worker)
  ).post(`${path}/${line}/change`, { ...fields });
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test('a protected address is changed by those who are named for it, and by nobody else', async () => {
  await house.owner.query(
    `update children.child set address = null, postcode = null, address_contact = 'the duty desk' where child_id = $1`,
    [child.childId],
  );
  await house.owner.query(
    `insert into children.protected_address (partnership_id, child_id, address, postcode, why, set_by, set_at)
     select c.partnership_id, c.child_id, '4 Quarry Steps, Marlowe', 'ZZ1 1AA', 'danger', u.user_id, '2026-01-01'
       from children.child c join access.user_account u on u.email = $2 where c.child_id = $1`,
    [child.childId, people.worker],
  );
  await house.owner.query(
    `insert into children.address_reader (partnership_id, child_id, user_id, from_at, named_by)
     select p.partnership_id, p.child_id, p.set_by, '2026-01-01', p.set_by from children.protected_address p where p.child_id = $1`,
    [child.childId],
  );
  const [worker, manager] = [await house.as(people.worker), await house.as(people.manager)];
  expect((await manager.post(`${path}/address.home/change`, moves)).status).toBe(404);
  expect((await worker.post(`${path}/address.home/change`, moves)).status).toBe(303);
  expect((await worker.get(path)).html).toContain('9 Mill Lane');
  for (const page of [
    path,
    `/children/${child.childId}/history`,
    `${path}?asAt-day=28&asAt-month=11&asAt-year=2026`,
  ])
    expect((await manager.get(page)).html).not.toMatch(/Mill Lane|Quarry Steps/);
  expect((await manager.get(path)).html).toContain('the duty desk');
  expect(await columns(child, 'address, postcode')).toEqual({ address: null, postcode: null });
  expect((await manager.get(`${path}/address/add`)).status).toBe(404);
});

test('another team gets 404, a role without the permission 403', async () => {
  const fields = { act: 'corrected', code: 'CHNE', because: 'x' };
  for (const email of [people.otherWorker, people.policeOfficer]) {
    expect((await (await house.as(email)).get(`${path}/ethnicity/change`)).status).toBe(404);
    expect((await (await house.as(email)).post(`${path}/ethnicity/change`, fields)).status).toBe(404);
  }
  for (const email of [people.quality, people.systemAdministrator])
    expect((await (await house.as(email)).post(`${path}/ethnicity/change`, fields)).status).toBe(403);
  expect(await columns(child, 'ethnicity')).toEqual({ ethnicity: 'WBRI' });
});
