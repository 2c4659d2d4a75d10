import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService } from '#testing/service-form.ts';

let house: TestHouse;
let page: string;

beforeAll(async () => {
  house = await openTestHouse();
  const said = {
    ...{
      nameCy: 'Aros a Chwarae',
      aboutCy: 'Chwarae am ddim.',
      cost: 'Free',
      languages: 'cy, pl',
      state: 'full',
    },
    ...{
      waitWeeks: '3',
      email: 'hello@hubs.example',
      placeName: 'The hub',
      postcode: 'ZZ9 4QX',
      placeAccess: 'Step-free',
    },
  };
  page = `/services/${await addService(await house.as(people.directoryEditor), said)}`;
});
afterAll(() => house.close());

test('everybody signed in reads who is helped, how to get in touch and how it is now; only an editor is offered to change it', async () => {
  const { status, html } = await (await house.as(people.nurse)).get(page);
  expect(status).toBe(200);
  for (const said of [
    'Full, for about 3 weeks',
    'Just come along.',
    'Babies and early years',
    'For ages up to 4',
    'Welsh, Polish',
  ])
    expect(html).toContain(said);
  for (const said of ['mailto:hello@hubs.example', 'The hub, ZZ9 4QX', 'Step-free', 'Aros a Chwarae'])
    expect(html).toContain(said);
  expect(html).not.toContain(`${page}/confirm`);
  expect((await (await house.as(people.directoryEditor)).get(page)).html).toContain(`${page}/confirm`);
  expect(await auditOf(house.owner, people.nurse)).toContainEqual(
    expect.objectContaining({ act: 'service viewed', outcome: 'done', childIds: [] }),
  );
});

test('in Welsh where that was given; one that is not there is not found', async () => {
  const manager = await house.as(people.manager);
  const { html } = await manager.get(page);
  for (const said of ['Aros a Chwarae</h1>', 'Chwarae am ddim.']) expect(html).toContain(said);
  expect((await manager.get('/services/0193f000-0000-4000-8000-000000000001')).status).toBe(404);
});
