import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { referralForm, writeDraft } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a draft is kept for its author alone, and comes back as it was', async () => {
  const { by, path } = await writeDraft(await house.as(people.schoolLead), {
    ...referralForm,
    worry: 'Sleeps <in> lessons',
    then: 'later',
  });
  expect((await by.get(`${path}/write`)).html).toContain('Sleeps &lt;in&gt; lessons');
  expect((await by.get('/referrals')).html).toContain('Not sent yet: 1 draft');
  for (const email of [people.frontDoor, people.worker, people.quality])
    for (const address of [path, `${path}/write`, `${path}/send`])
      expect([email, (await (await house.as(email)).get(address)).status]).toEqual([email, 404]);
  const kept = await by.post(`${path}/draft`, { ...referralForm, version: '2' });
  expect(JSON.parse(kept.html)).toEqual({ version: 3 });
  const behind = await by.post(`${path}/write`, { ...referralForm, worry: 'Another window', version: '2' });
  expect([behind.status, behind.html.includes('Another window')]).toEqual([409, true]);
  expect((await by.post(`${path}/discard`)).location).toBe('/referrals');
  expect((await by.get(path)).status).toBe(404);
});

test('thirty pages pasted in are kept and shown whole; what is longer comes back with what was typed', async () => {
  const worry = 'What the file says of the years before. '.repeat(2250).trim();
  const { by, path } = await writeDraft(await house.as(people.schoolLead), { ...referralForm, worry });
  expect((await by.get(`${path}/send`)).html).toContain(worry);
  const tooLong = await by.post(`${path}/write`, {
    ...referralForm,
    worry: `${worry}${'x'.repeat(20_000)}`,
    version: '2',
  });
  expect([tooLong.status, tooLong.html.includes('100,000 characters or fewer')]).toEqual([422, true]);
  expect(tooLong.html).toContain('x'.repeat(20_000));
});
