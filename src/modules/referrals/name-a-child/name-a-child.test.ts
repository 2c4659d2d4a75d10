import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addReferred, beginReferral, sendReferral, strangerForm } from '#testing/referral-form.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test.each([
  [{ givenName: '', familyName: '' }, 'Enter a name, or the day the birth is expected'],
  [{ 'born-day': '31', 'born-month': '2' }, 'Enter the birth date as a real date'],
  [{ 'born-year': '2027' }, 'For an unborn child, give the expected date of birth'],
  [{ 'expected-day': '1', 'expected-month': '3', 'expected-year': '2027' }, 'not both'],
  [{ address: 'x'.repeat(501) }, '500 characters or fewer'],
])('a wrong answer about the child comes back with its message (%#)', async (wrong, message) => {
  const by = await house.as(people.schoolLead);
  const path = await beginReferral(by);
  const { status, html } = await by.post(`${path}/children/search`, {
    ...strangerForm,
    school: 'The <b> school',
    ...wrong,
  });
  expect([status, html.includes(message)]).toEqual([422, true]);
  expect(html).toContain('The &lt;b&gt; school');
});

test('the search comes first: a child one sees by name, others as a pointer, a dead child with what to do, and nobody unseen', async () => {
  const own = await buildChild(house.owner, {
    givenName: 'Rhodri',
    familyName: 'Ashgrove-Penn',
    birthDate: '2016-07-01',
  });
  await grant(house.owner, own, people.worker);
  await buildChild(house.owner, { givenName: 'Mabli', familyName: 'Corvedale', birthDate: '2017-03-09' });
  const dead = await buildChild(house.owner, {
    givenName: 'Osian',
    familyName: 'Tollerdown',
    birthDate: '2015-01-05',
    deathDate: '2026-02-01',
  });
  await grant(house.owner, dead, people.worker);
  const by = await house.as(people.worker);
  const path = await beginReferral(by);
  const asked = (given: string, family: string, day: string, month: string, year: string) => ({
    ...{ givenName: given, familyName: family, 'born-day': day, 'born-month': month, 'born-year': year },
  });
  const rhodri = asked('Rhodri', 'Ashgrove-Penn', '1', '7', '2016');
  expect((await by.post(`${path}/children`, { ...rhodri, answer: 'new' })).status).toBe(409);
  await addReferred(by, path, rhodri, 'Rhodri Ashgrove-Penn, 10 years');
  expect((await by.get(path)).html).toContain('Known here.');
  const pointed = await by.post(`${path}/children/search`, asked('Mabli', 'Corvedale', '9', '3', '2017'));
  expect(pointed.html).toContain('M.C., 9 years old');
  expect(pointed.html).toContain('You do not see this child here');
  await expect(
    addReferred(by, path, asked('Osian', 'Tollerdown', '5', '1', '2015'), 'Osian Tollerdown'),
  ).rejects.toThrow('422');
  await expect(addReferred(by, path, rhodri, 'Rhodri Ashgrove-Penn')).rejects.toThrow('422');
});

test('of a restricted child the search says nothing to who is not named; who is named is told that the front door must be rung', async () => {
  const child = await buildChild(house.owner, {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    birthDate: '2014-08-08',
  });
  await grant(house.owner, child, people.worker);
  await restrictFor(house, child, [people.worker]);
  const asked = {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    'born-day': '8',
    'born-month': '8',
    'born-year': '2014',
  };
  const other = await house.as(people.otherWorker);
  const blind = await other.post(`${await beginReferral(other)}/children/search`, asked);
  expect(blind.html).toContain('Nobody you can see fits this');
  const worker = await house.as(people.worker);
  const path = await sendReferral(worker, { child: asked, is: 'Seren Quillfeather' });
  expect((await worker.get(path)).html).toContain('nobody at the front door is one of them yet');
  const door = await house.as(people.frontDoor);
  expect((await door.get('/front-door')).html).not.toContain('Seren');
  expect((await door.get(path.replace('referrals', 'front-door'))).status).toBe(404);
});
