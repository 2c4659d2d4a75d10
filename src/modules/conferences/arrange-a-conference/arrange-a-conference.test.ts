import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  arrange,
  chairEmail,
  childAtRisk,
  dateBoxes,
  enquireAtRisk,
  protectionOf,
  userIdOf,
} from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const idIn = (path: string) => path.split('/').at(-1) ?? '';

test('the form says until when; a weekend needs a reason, wrong times and no chair come back with what was typed', async () => {
  const child = await childAtRisk(house);
  const discussion = idIn(await enquireAtRisk(house, child));
  const worker = await house.as(people.worker);
  const address = `${protectionOf(child)}/conferences`;
  const asked = await worker.get(`${address}/new?discussion=${discussion}`);
  expect(asked.html).toContain('23 November 2026');
  const form = {
    ...{ discussion, startsAt: '10:00', endsAt: '12:00', place: 'Marlowe House' },
    ...dateBoxes('held', '2026-11-22'),
    chair: await userIdOf(house, chairEmail),
  };
  const weekend = await worker.post(address, form);
  expect(weekend.status).toBe(422);
  expect(weekend.html).toContain('a weekend');
  expect(weekend.html).toContain('Marlowe House');
  const wrong = await worker.post(address, { ...form, startsAt: 'ten', chair: '' });
  expect(wrong.html).toContain('Enter a time such as 09:30');
  expect(wrong.html).toContain('Choose who chairs');
  const { location = '' } = await worker.post(address, { ...form, dayBecause: 'The father works all week.' });
  expect((await worker.get(location)).html).toContain('The father works all week.');
});

test('who manages the team of the case cannot chair; who does not see the child arranges nothing', async () => {
  const child = await childAtRisk(house);
  const discussion = idIn(await enquireAtRisk(house, child));
  const worker = await house.as(people.worker);
  const address = `${protectionOf(child)}/conferences`;
  const form = {
    ...{ discussion, startsAt: '10:00', endsAt: '12:00', place: 'Marlowe House' },
    ...dateBoxes('held', '2026-11-20'),
    chair: await userIdOf(house, people.manager),
  };
  const own = await worker.post(address, form);
  expect([own.status, own.html.includes('Choose who chairs')]).toEqual([422, true]);
  expect((await (await house.as(people.otherWorker)).post(address, form)).status).toBe(404);
  await arrange(house, child, { discussion });
});
