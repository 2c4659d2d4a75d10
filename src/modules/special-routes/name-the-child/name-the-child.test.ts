import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addReferred, strangerForm } from '#testing/referral-form.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { beginSpecial, sendSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const unborn = {
  familyName: 'Harcastle',
  'expected-day': '1',
  'expected-month': '3',
  'expected-year': '2027',
};

test('an unborn child goes the pre-birth way only, a grown person none', async () => {
  const by = await house.as(people.schoolLead);
  const carer = await beginSpecial(by, 'young-carer');
  await expect(addReferred(by, carer, unborn)).rejects.toThrow('422');
  await expect(addReferred(by, carer, { ...strangerForm, 'born-year': '2006' })).rejects.toThrow('422');
  const birth = await beginSpecial(by, 'pre-birth');
  await expect(addReferred(by, birth, strangerForm)).rejects.toThrow('422');
  await addReferred(by, birth, unborn);
  expect((await by.get(birth)).html).toContain('not born yet');
});

test('a child who died is refused; of a restricted child nobody else is told anything', async () => {
  const dead = await buildChild(house.owner, {
    givenName: 'Osian',
    familyName: 'Tollerdown',
    birthDate: '2015-01-05',
    deathDate: '2026-02-01',
  });
  await grant(house.owner, dead, people.worker);
  const worker = await house.as(people.worker);
  const path = await beginSpecial(worker, 'exploitation');
  const osian = {
    givenName: 'Osian',
    familyName: 'Tollerdown',
    'born-day': '5',
    'born-month': '1',
    'born-year': '2015',
  };
  await expect(addReferred(worker, path, osian, 'Osian Tollerdown')).rejects.toThrow('422');
  const seren = {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    'born-day': '8',
    'born-month': '8',
    'born-year': '2014',
  };
  const hidden = await buildChild(house.owner, {
    givenName: 'Seren',
    familyName: 'Quillfeather',
    birthDate: '2014-08-08',
  });
  await grant(house.owner, hidden, people.worker);
  await restrictFor(house, hidden, [people.worker]);
  const sent = await sendSpecial(worker, { route: 'exploitation', child: seren, is: 'Seren Quillfeather' });
  expect((await worker.get(sent)).html).toContain('Nobody who receives these can open this one');
  const door = await house.as(people.frontDoor);
  expect((await door.get('/specialist-referrals/received')).html).not.toContain('Seren');
  expect((await door.get(sent)).status).toBe(404);
});
