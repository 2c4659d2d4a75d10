import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';
import { addToTeam, askByForm } from '#testing/team-form.ts';

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

const readAs = async (email: string) => (await house.as(email)).get(path);

test('without a lead the strip and the seats say so', async () => {
  const { html } = await readAs(people.worker);
  expect(html).toMatch(/<dt>Lead professional<\/dt>\s*<dd><a[^>]*team">Not named yet<\/a>/);
  expect(html).toContain('No lead professional yet');
  expect(html).toContain('No health representative yet');
});

test('the team with who leads, and one query is all it costs', async () => {
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  await askByForm(house, worker, child.childId, people.worker);
  house.queries();
  const { html } = await worker.get(path);
  expect(house.queries().filter((text) => text.includes('team.present'))).toHaveLength(1);
  expect(html).toContain(
    'Jolanta Wierzbówka, Social worker, Marlowe Vale Children&#39;s Services <strong>(leads)</strong>',
  );
  expect(html).toContain('Constance Abiolari, Health visitor, Marlowe Community Health');
  expect(html).toContain('No education or early years representative yet');
  expect(html).not.toContain('No health representative yet');
});

test('nobody reads of the team beside a child that is not theirs to see', async () => {
  expect((await readAs(people.otherWorker)).status).toBe(404);
  await restrictFor(house, child, [people.worker]);
  expect((await readAs(people.nurse)).status).toBe(404);
});
