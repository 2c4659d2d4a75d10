import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange, chairEmail, childAtRisk, enquireAtRisk, noteWhoCame } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who is invited, whether enough agencies are there, and who decides: its chair alone is offered to', async () => {
  const child = await childAtRisk(house);
  const discussion = (await enquireAtRisk(house, child)).split('/').at(-1) ?? '';
  const path = await arrange(house, child, { discussion });
  const police = await house.as(people.policeOfficer);
  const planned = await police.get(path);
  expect(planned.html).toContain('20 November 2026');
  expect(planned.html).toContain('Marlowe House');
  expect(planned.html).not.toContain(`${path}/decide`);
  await noteWhoCame(house, path, [people.nurse]);
  const chair = await (await house.as(chairEmail)).get(path);
  expect(chair.html).toContain(`${path}/decide`);
  expect(chair.html).toContain('Social care, and 2 other agencies of 2 needed.');
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
});
