import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideAll, takenRequest, type TakenRequest } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let request: TakenRequest;
beforeAll(async () => {
  house = await openTestHouse();
  request = await takenRequest(house, { what: 'Called Zed at home. Zed’s cat, Tom, is black.' });
});
afterAll(() => house.close());

const marks = async () =>
  (
    await house.owner.query<Record<string, unknown>>(
      'select * from information_rights.mark where access_request_id = $1 order by words',
      [request.accessRequestId],
    )
  ).rows;

test('marks are decided some now and some later, and it is on the audit trail', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const [first] = Object.entries(decideAll((await officer.get(request.path)).html, []));
  expect((await officer.post(`${request.path}/marks`, Object.fromEntries([first ?? ['', '']]))).status).toBe(
    303,
  );
  expect((await marks()).filter(({ decision }) => decision === 'keep')).toHaveLength(1);
  expect((await auditOf(house.owner, people.dataProtectionOfficer))[0]).toMatchObject({
    act: 'access request marks decided',
    detail: { decided: 1 },
  });
});

test('with nothing chosen, or something that is no reason, the page says so', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const names = Object.keys(decideAll((await officer.get(request.path)).html, []));
  for (const fields of [{}, { [names[0] ?? '']: 'because' }]) {
    const { status, html } = await officer.post(`${request.path}/marks`, fields);
    expect(status).toBe(422);
    expect(html).toContain('Choose for at least one of them what to do');
  }
});

test('what nothing had marked is taken out by its words, or by the number of its passage', async () => {
  const officer = await house.as(people.dataProtectionOfficer);
  const added = await officer.post(`${request.path}/marks/new`, { words: 'zed', reason: 'could-harm' });
  expect(added.status).toBe(303);
  const record = (await officer.get(`${request.path}/record`)).html;
  expect(record).toContain('Called [taken out] at home. [taken out]’s cat');
  const number = /id="passage-(\d+)"[^]*?Called/.exec(
    record.slice(record.lastIndexOf('id="passage-', record.indexOf('Called'))),
  )?.[1];
  const whole = await officer.post(`${request.path}/marks/new`, {
    words: number ?? '',
    reason: 'third-party',
  });
  expect(whole.status).toBe(303);
  expect((await officer.get(`${request.path}/record`)).html).not.toContain('at home');
});

test.each([
  [{ words: '', reason: 'third-party' }, 'Enter the words or the number of a passage'],
  [{ words: 'x'.repeat(201), reason: 'third-party' }, 'in 200 characters or fewer'],
  [{ words: 'Nowhere', reason: 'third-party' }, 'The record does not hold these words'],
  [{ words: '99999', reason: 'third-party' }, 'The record does not hold these words'],
  [{ words: 'cat', reason: 'works-here' }, 'Choose why it is taken out'],
])('a wrong answer comes back with its message and what was typed (%#)', async (wrong, message) => {
  const officer = await house.as(people.dataProtectionOfficer);
  const before = await marks();
  const { status, html } = await officer.post(`${request.path}/marks/new`, wrong);
  expect(status).toBe(422);
  expect(html).toContain(message);
  if (wrong.words !== '') expect(html).toContain(`value="${wrong.words}"`);
  expect(await marks()).toEqual(before);
});
