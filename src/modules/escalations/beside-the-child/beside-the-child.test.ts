import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm, standingOf } from '#testing/raise-by-form.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  await buildPlan(house.owner, child, { kind: 'child-in-need', startDate: '2026-10-01' });
  path = `/children/${child.childId}`;
});
afterAll(() => house.close());

test('from an open plan one says that one disagrees, and it stands beside the child from then on', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get(path)).html).toContain('Disagree with a decision');
  const plans = (await worker.get(`${path}/plans`)).html;
  const id = /disagreements\/new\?about=plan&(?:amp;)?id=([0-9a-f-]{36})/.exec(plans)?.[1] ?? '';
  expect((await worker.get(`${path}/disagreements/new?about=plan&id=${id}`)).html).toContain(
    'A plan of the child',
  );
  const about = { about: 'plan', id };
  const raised = await raiseByForm(house, worker, child, 'Vale and Staithes Constabulary', about);
  expect(await standingOf(house, child.childId)).toMatchObject({ state: 'open' });
  expect((await worker.get(path)).html).toContain(raised);
  expect((await worker.get(raised)).html).toContain(`href="${path}/plans"`);
});

test('who opened the child in an emergency is not offered it', async () => {
  await grant(house.owner, child, people.policePanelMember, {
    basis: 'emergency',
    until: '2026-11-21T13:00:00Z',
  });
  const { status, html } = await (await house.as(people.policePanelMember)).get(`${path}/plans`);
  expect([status, html.includes('disagreements/new')]).toEqual([200, false]);
});
