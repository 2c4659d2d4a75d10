import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { beginSpecial, endSpecial, sendSpecial, takeSpecial } from '#testing/special-referral.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a notification goes from who sends it to who takes it and back, and stands on the child by itself', async () => {
  const child = await buildChild(house.owner, {
    givenName: 'Wren',
    familyName: 'Tollerdown',
    birthDate: '2016-02-04',
  });
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  const asked = {
    givenName: 'Wren',
    familyName: 'Tollerdown',
    'born-day': '4',
    'born-month': '2',
    'born-year': '2016',
  };
  const path = await sendSpecial(worker, {
    ...{ route: 'private-fostering', child: asked, is: 'Wren Tollerdown' },
    given: {
      'aware-on.day': '18',
      'aware-on.month': '11',
      'aware-on.year': '2026',
      'has-begun': 'begun',
      why: 'Her mother works abroad.',
    },
  });
  expect((await worker.get(path)).html).toContain('Waits to be taken');
  const door = await house.as(people.frontDoor);
  const list = (await door.get('/specialist-referrals/received')).html;
  expect(list).toContain('Wren Tollerdown');
  expect(list).toContain('due on 27 November 2026');
  await takeSpecial(door, path);
  expect((await worker.get(path)).html).toContain('Perpetua Dainswick took it');
  await endSpecial(door, path, 'not-private-fostering');
  expect((await worker.get(path)).html).toContain('It is not private fostering');
  expect((await worker.get('/specialist-referrals')).html).toContain('It is not private fostering');
  expect((await worker.get(`/children/${child.childId}`)).html).toContain('Private fostering notification');
  const { html } = await worker.get(`/children/${child.childId}/chronology`);
  expect(html).toContain('Private fostering notification: sent by');
  expect(html).toContain('answered: it is not private fostering');
  expect((await door.get('/specialist-referrals/received')).html).toContain('Nothing waits for you');
  const events = await house.owner.query(
    `select act from audit_trail.event where act like 'special-route.%'`,
  );
  expect(events.rows.map(({ act }: { act: string }) => act)).toEqual(
    expect.arrayContaining(['special-route.sent', 'special-route.taken', 'special-route.outcome recorded']),
  );
});

test('a draft is its author’s alone, says what is still to do, and can be thrown away', async () => {
  const school = await house.as(people.schoolLead);
  const path = await beginSpecial(school, 'prevent');
  expect((await school.get(path)).html).toContain('Only you see it');
  expect((await (await house.as(people.frontDoor)).get(path)).status).toBe(404);
  expect((await school.post(`${path}/discard`)).location).toBe('/specialist-referrals');
  expect((await school.get(path)).status).toBe(404);
  expect(
    (await house.owner.query(`select from questionnaires.sheet where opened_for_id = $1`, [path.slice(-36)]))
      .rowCount,
  ).toBe(0);
});
