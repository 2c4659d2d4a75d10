import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;
let number = 0;
const idOf = async (email: string) => (await userOf(house.owner, email)).userId;

beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  number += 1;
  child = await buildChild(house.owner, {
    ...{ localId: `READ-${number}`, givenName: 'Wren', address: '7 Nowhere Close', postcode: 'ZZ9 9ZZ' },
    worker: people.worker,
  });
  const page = `/children/${child.childId}/protect-address`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await (
    await house.as(people.worker)
  ).post(page, {
    ...{ why: 'He is looking for them', contact: 'the duty desk', emails: '' },
    people: await idOf(people.worker),
  });
  path = `${page}/people`;
});
afterAll(() => house.close());

const change = async (email: string, fields: Record<string, string | string[]>, by = email) =>
  (await house.as(by)).post(path, { seen: await idOf(people.worker), emails: '', ...fields });
const seesAddress = async (email: string) =>
  (await (await house.as(email)).get(`/children/${child.childId}/details`)).html.includes('7 Nowhere Close');

test('those who may read it are on the page, ticked', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toMatch(new RegExp(`value="${await idOf(people.worker)}" checked`));
  expect(html).not.toMatch(new RegExp(`value="${await idOf(people.manager)}" checked`));
});

test('one of them names another and takes themselves out; the address stays protected, and it is on the trail', async () => {
  expect(await seesAddress(people.manager)).toBe(false);
  const both = await change(people.worker, {
    people: [await idOf(people.worker), await idOf(people.manager)],
  });
  expect(both.location).toBe(`/children/${child.childId}/protect-address`);
  expect([await seesAddress(people.worker), await seesAddress(people.manager)]).toEqual([true, true]);
  expect(
    (await auditOf(house.owner, people.worker)).find(({ act }) => act === 'address readers changed'),
  ).toMatchObject({
    childIds: [child.childId],
    detail: { before: 1, named: 2 },
  });
  await change(people.manager, {
    seen: [await idOf(people.worker), await idOf(people.manager)],
    people: await idOf(people.manager),
  });
  expect([await seesAddress(people.worker), await seesAddress(people.manager)]).toEqual([false, true]);
  const { rows } = await house.owner.query(
    'select until is null as open from children.address_reader where child_id = $1 order by from_at, until is null',
    [child.childId],
  );
  expect(rows).toEqual([{ open: false }, { open: true }]);
});

test('nobody is left with nobody, and an unknown address is said so', async () => {
  const none = await change(people.worker, { people: [] });
  expect([none.status, none.html]).toEqual([422, expect.stringContaining('Choose at least one person')]);
  const unknown = await change(people.worker, { emails: 'nobody@marlowe.example' });
  expect([unknown.status, unknown.html]).toEqual([422, expect.stringContaining('nobody@marlowe.example')]);
});

test('the second of two is shown the people now, and changes nothing', async () => {
  await change(people.worker, { people: [await idOf(people.worker), await idOf(people.manager)] });
  const late = await change(people.worker, { people: await idOf(people.worker) });
  expect(late.status).toBe(409);
  expect(late.html).toContain('Somebody else changed who may see it');
  expect(await seesAddress(people.manager)).toBe(true);
});

test('who may not read it changes nothing: in the team 404, another team 404, another role 403', async () => {
  for (const [email, status] of [
    [people.manager, 404],
    [people.otherWorker, 404],
    [people.coordinator, 403],
  ] as const) {
    expect([email, (await (await house.as(email)).get(path)).status]).toEqual([email, status]);
    expect([email, (await change(email, { people: await idOf(people.manager) })).status]).toEqual([
      email,
      status,
    ]);
  }
  expect(await seesAddress(people.manager)).toBe(false);
});
