import { afterAll, beforeAll, expect, test } from 'vitest';
import { takenRequest } from '#testing/access-request.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const count = async (text: string, ...values: unknown[]) =>
  (await house.owner.query<{ count: number }>(`select count(*)::int as count from ${text}`, values)).rows[0]
    ?.count;

test('letters go a year after they were sent, and not the day before', async () => {
  const { partnershipId, userId } = await userOf(house.owner, people.worker);
  for (const [index, sentAt] of ['2025-11-20T23:30:00Z', '2025-11-21T00:30:00Z'].entries())
    await insertRow(house.owner, 'mail.message', {
      ...{ partnershipId, messageId: `0193f000-0000-7000-8000-00000000000${index}`, toUserId: userId },
      ...{ toEmail: people.worker, subject: 'Old', body: 'Old', madeAt: sentAt, sentAt },
    });
  await house.runTask('daily:retention');
  expect(await count(`mail.message where subject = 'Old'`)).toBe(1);
  expect(
    await count(
      `audit_trail.event where act = 'retention old letters and requests deleted' and detail @> '{"letters": 1}'`,
    ),
  ).toBe(1);
});

test('an answered request goes two years after, with what was given; not an open one, and not under a hold', async () => {
  const [old, open, held] = [await takenRequest(house), await takenRequest(house), await takenRequest(house)];
  for (const { accessRequestId } of [old, held]) {
    await house.owner.query(
      `update information_rights.access_request set released_at = '2024-11-20T12:00:00Z', released_by = taken_by where access_request_id = $1`,
      [accessRequestId],
    );
    await house.owner.query(
      `insert into information_rights.released_file select partnership_id, access_request_id, 'pdf', 'x', repeat('a', 64)
         from information_rights.access_request where access_request_id = $1`,
      [accessRequestId],
    );
  }
  await (
    await house.as(people.dataProtectionOfficer)
  ).post(`/information-rights/retention/children/${held.child.childId}/holds`, {
    ...{ reason: 'Complaint', askedBy: 'Commissioner' },
    ...{ 'reviewOn-day': '1', 'reviewOn-month': '6', 'reviewOn-year': '2027' },
  });
  await house.runTask('daily:retention');
  const left = async ({ accessRequestId }: { accessRequestId: string }) =>
    count('information_rights.access_request where access_request_id = $1', accessRequestId);
  expect(await Promise.all([left(old), left(open), left(held)])).toEqual([0, 1, 1]);
  expect(
    await count('information_rights.released_file where access_request_id = $1', old.accessRequestId),
  ).toBe(0);
  expect(await count('information_rights.passage where access_request_id = $1', old.accessRequestId)).toBe(0);
});
