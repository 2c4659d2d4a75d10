import { afterAll, beforeAll, expect, test } from 'vitest';
import { takenRequest, decideAll, type TakenRequest } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const rowOf = async ({ accessRequestId }: TakenRequest) =>
  (
    await house.owner.query<Record<string, unknown>>(
      'select * from information_rights.access_request where access_request_id = $1',
      [accessRequestId],
    )
  ).rows[0];
const versionOf = async (request: TakenRequest) => String((await rowOf(request))?.['version']);

test('the record is put together with what only one agency may read, and others are marked', async () => {
  const request = await takenRequest(house);
  const { status, html } = await (await house.as(people.dataProtectionOfficer)).get(request.path);
  expect(status).toBe(200);
  for (const text of [
    'Darren Hughes',
    'perhaps a name',
    'uncle',
    'Jolanta Wierzbówka',
    'works here',
    'Why this date',
  ])
    expect(html).toContain(text);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'access request viewed',
    childIds: [request.child.childId],
  });
});

test('is extended within the first month, with its clock; the second try is told', async () => {
  const request = await takenRequest(house);
  const officer = await house.as(people.dataProtectionOfficer);
  const version = await versionOf(request);
  const empty = await officer.post(`${request.path}/extend`, { version, because: '' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Write why it needs two months more');
  expect((await officer.post(`${request.path}/extend`, { version, because: 'Seven files' })).status).toBe(
    303,
  );
  expect(await rowOf(request)).toMatchObject({ extended_because: 'Seven files' });
  const { rows } = await house.owner.query<{ due_on: string }>(
    'select due_on from actions.action where source_id = $1',
    [request.accessRequestId],
  );
  expect(rows[0]?.due_on).toBe('2027-02-10');
  const again = await officer.post(`${request.path}/extend`, { version, because: 'More files' });
  expect(again.status).toBe(409);
  expect(again.html).toContain('More files');
});

test('is not extended once the month is over', async () => {
  const request = await takenRequest(house, { receivedOn: '2026-10-01' });
  const officer = await house.as(people.dataProtectionOfficer);
  const late = await officer.post(`${request.path}/extend`, {
    version: await versionOf(request),
    because: 'Forgotten',
  });
  expect(late.status).toBe(422);
  expect(late.html).toContain('The first month is over');
  expect(late.html).toContain('Forgotten');
});

test('what showed who asks is noted; nothing else is taken for it', async () => {
  const request = await takenRequest(house, { proof: 'none' });
  const officer = await house.as(people.dataProtectionOfficer);
  const version = await versionOf(request);
  expect((await officer.post(`${request.path}/proof`, { version, proof: 'none' })).status).toBe(422);
  expect((await officer.post(`${request.path}/proof`, { version, proof: 'passport' })).status).toBe(303);
  expect(await rowOf(request)).toMatchObject({ proof: 'passport', proof_seen_on: '2026-11-21' });
  expect((await officer.post(`${request.path}/proof`, { version, proof: 'known' })).status).toBe(409);
});

test('put together again it holds what was written since, and asks every mark again', async () => {
  const request = await takenRequest(house);
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post(`${request.path}/marks`, decideAll((await officer.get(request.path)).html, []));
  await house.owner.query(`update children.child set known_as = 'Zee' where child_id = $1`, [
    request.child.childId,
  ]);
  expect((await officer.post(`${request.path}/make`)).status).toBe(303);
  await house.runQueue();
  expect((await officer.get(`${request.path}/record`)).html).toContain('Zee');
  const { rows } = await house.owner.query<{ open: number }>(
    'select count(*)::int as open from information_rights.mark where access_request_id = $1 and decision is null',
    [request.accessRequestId],
  );
  expect(rows[0]?.open).toBeGreaterThan(2);
});

test('nobody else opens it or changes anything of it', async () => {
  const request = await takenRequest(house);
  for (const email of [people.worker, people.quality])
    for (const act of ['', '/record', '/record.pdf', '/record.json'])
      expect((await (await house.as(email)).get(`${request.path}${act}`)).status).toBe(403);
  for (const act of ['/extend', '/proof', '/make', '/marks', '/marks/new', '/release'])
    expect((await (await house.as(people.worker)).post(`${request.path}${act}`)).status).toBe(403);
  const unknown = '/information-rights/requests/00000000-0000-4000-8000-000000000000';
  expect((await (await house.as(people.dataProtectionOfficer)).get(unknown)).status).toBe(404);
});
