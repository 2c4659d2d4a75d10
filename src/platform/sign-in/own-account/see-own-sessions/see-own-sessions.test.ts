import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { enrolled, givePassword, nextCode } from '#testing/sign-in-by-password.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

async function onTwoDevices() {
  const here = await enrolled(house, { place: { browser: firefox } });
  const elsewhere = house.nobody({ browser: phone });
  await givePassword(elsewhere, here.email);
  await elsewhere.post('/sign-in/second-factor', { 'factor-code': here.codes[0] }, '/sign-in/second-factor');
  return { ...here, elsewhere };
}

const sessionOn = (html: string) => /name="session" value="([^"]+)"/.exec(html)?.[1];

it('lists the devices in words, with when each was used, and says which is this one', async () => {
  const { person } = await onTwoDevices();
  const { html } = await person.get('/your-account/sessions');
  expect(html).toContain('Firefox on Windows');
  expect(html).toContain('Safari on an iPhone');
  expect(html).toContain('Signed in on 21 November 2026');
  expect(html.match(/This one/g)).toHaveLength(1);
  expect(html.match(/action="\/your-account\/sessions\/end"/g)).toHaveLength(1);
});

it('ends one, at once', async () => {
  const { person, elsewhere, email } = await onTwoDevices();
  const session = sessionOn((await person.get('/your-account/sessions')).html);
  const ended = await person.post('/your-account/sessions/end', { session });
  expect(ended.location).toBe('/your-account/sessions?done=ended');
  expect((await elsewhere.get('/your-account')).status).toBe(303);
  expect((await person.get('/your-account')).status).toBe(200);
  expect((await person.post('/your-account/sessions/end', { session })).status).toBe(404);
  expect((await auditOf(house.owner, email)).find(({ act }) => act === 'own session ended')).toMatchObject({
    detail: expect.anything() as object,
  });
});

it('ends all others, and leaves this one', async () => {
  const { person, elsewhere, email } = await onTwoDevices();
  await person.post('/your-account/sessions/end-others');
  expect((await elsewhere.get('/your-account')).status).toBe(303);
  const { html } = await person.get('/your-account/sessions');
  expect(html).not.toContain('Safari on an iPhone');
  expect(html).not.toContain('Sign out everywhere else');
  const row = (await auditOf(house.owner, email)).find(({ act }) => act === 'own other sessions ended');
  expect(row?.detail).toEqual({ ended: 1 });
});

it('asks for the second factor first when it was not shown just now, then ends what was chosen', async () => {
  const { person, elsewhere, key } = await onTwoDevices();
  house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
  const session = sessionOn((await person.get('/your-account/sessions')).html);
  const form = { ...(await person.tokens('/your-account/sessions')), session };
  const asked = await person.postWith('/your-account/sessions/end', form);
  expect(asked.html).toContain('name="factor-code"');
  expect(asked.html).toContain(`name="session" value="${session}"`);
  expect((await elsewhere.get('/your-account')).status).toBe(200);
  const answered = { ...form, 'factor-code': nextCode(house, key) };
  expect((await person.postWith('/your-account/sessions/end', answered)).status).toBe(303);
  expect((await elsewhere.get('/your-account')).status).toBe(303);
});

it('shows and ends nobody else’s', async () => {
  const mine = await onTwoDevices();
  const other = await onTwoDevices();
  const session = sessionOn((await other.person.get('/your-account/sessions')).html);
  expect((await mine.person.post('/your-account/sessions/end', { session })).status).toBe(404);
  expect((await mine.person.post('/your-account/sessions/end', { session: 'no such' })).status).toBe(404);
  expect((await other.elsewhere.get('/your-account')).status).toBe(200);
  expect((await mine.person.get('/your-account/sessions')).html).not.toContain(session);
});

it('says nothing of what has ended by itself', async () => {
  const { person, elsewhere } = await onTwoDevices();
  house.clock.moveTo(new Date(house.clock.now().getTime() + 20 * 60_000).toISOString());
  await person.get('/your-account');
  house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
  expect((await elsewhere.get('/your-account')).status).toBe(303);
  expect((await person.get('/your-account/sessions')).html).not.toContain('Safari on an iPhone');
});
