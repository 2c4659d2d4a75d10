import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openForEmergency } from '#testing/open-in-emergency.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { atFrontDoor, decide, sendReferral } from '#testing/referral-form.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const childForm = (given: string, family: string) => ({
  ...{
    givenName: given,
    familyName: family,
    'born-day': '4',
    'born-month': '2',
    'born-year': '2019',
    sex: 'M',
  },
});
const born = { birthDate: '2019-02-04', sex: 'M' as const };

test('the front door says which child it is: the referral and what was decided stand on the chronology, earlier ones are counted', async () => {
  const child = await buildChild(house.owner, { givenName: 'Emyr', familyName: 'Oxlipwood', ...born });
  await grant(house.owner, child, people.worker);
  const school = await house.as(people.schoolLead);
  const first = await sendReferral(school, { child: childForm('Emyr', 'Oxlipwood') });
  house.clock.moveTo('2026-11-21T10:05:00Z');
  const second = await sendReferral(school, { child: childForm('Emir', 'Oxlipwood') });
  const door = await house.as(people.frontDoor);
  await decide(door, first);
  for (const path of [first, second]) {
    const page = await door.get(atFrontDoor(path));
    expect(page.html).toContain('Emyr Oxlipwood, 7 years');
    const [, id = ''] = /children\/([0-9a-f-]+)\/tie/.exec(page.html) ?? [];
    const tie = `${atFrontDoor(path)}/children/${id}/tie`;
    expect((await door.post(tie, {})).status).toBe(422);
    expect((await door.post(tie, { childId: child.childId })).status).toBe(303);
    expect((await door.post(tie, { childId: child.childId })).status).toBe(422);
  }
  expect((await door.get(atFrontDoor(second))).html).toContain('Referred once before in the last 12 months');
  expect((await door.get('/front-door')).html).toContain('Referred once before in 12 months');
  const worker = await house.as(people.worker);
  const chronology = (await worker.get(`/children/${child.childId}/chronology`)).html;
  expect(chronology.match(/Referred by Nine Alders Learning Trust/g)?.length).toBeGreaterThan(1);
  expect(chronology).toContain('decided on the referral: assessment');
  expect((await worker.get(second)).html).toContain('hungry most Mondays');
  expect((await (await house.as(people.otherWorker)).get(second)).status).toBe(404);
  await restrictFor(house, child, [people.worker]);
  for (const [email, status] of [
    [people.worker, 200],
    [people.schoolLead, 404],
  ] as const)
    expect([email, (await (await house.as(email)).get(second)).status]).toEqual([email, status]);
  expect((await door.get(atFrontDoor(second))).status).toBe(404);
});

test('a child opened in an emergency is not tied to a referral: the front door says which child it is', async () => {
  const child = await buildChild(house.owner, { givenName: 'Gwion', familyName: 'Larkenfell', ...born });
  const by = await house.as(people.otherWorker);
  await openForEmergency(by, child.localId);
  const path = await sendReferral(by, { child: childForm('Gwion', 'Larkenfell'), is: 'Gwion Larkenfell' });
  const { rows } = await house.owner.query(
    'select found, child_id from referrals.child where referral_id = $1',
    [path.split('/').at(-1)],
  );
  expect(rows).toEqual([{ found: 'pointed', child_id: null }]);
});
