import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { raiseByForm } from '#testing/raise-by-form.ts';
import { atFrontDoor, decide, sendReferral, strangerForm } from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the referrer follows up, and the front door writes back', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendReferral(school, {
    child: { ...strangerForm, givenName: 'Tal', familyName: 'Rushmere' },
  });
  expect((await school.post(`${path}/messages`, { what: '' })).status).toBe(422);
  expect((await school.post(`${path}/messages`, { what: 'He was not in school today' })).status).toBe(303);
  const door = await house.as(people.frontDoor);
  expect((await door.get(atFrontDoor(path))).html).toContain('He was not in school today');
  house.clock.moveTo('2026-11-21T10:10:00Z');
  expect((await door.post(`${atFrontDoor(path)}/messages`, { what: 'We go there now' })).status).toBe(303);
  expect((await school.get('/')).html).toContain('The front door wrote to you about');
  expect((await school.get(path)).html).toContain('We go there now');
  expect((await door.post(`${path}/messages`, { what: 'As if I were the referrer' })).status).toBe(404);
});

test('a referrer who works with the child disagrees with what was decided, from the referral', async () => {
  const name = { givenName: 'Wren', familyName: 'Tollerdown' };
  const child = await buildChild(house.owner, { ...name, birthDate: '2019-02-04' });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  const path = await sendReferral(school, { child: { ...strangerForm, ...name }, is: 'Wren Tollerdown' });
  const about = { about: 'referral', id: path.split('/').at(-1) ?? '' };
  const form = `/children/${child.childId}/disagreements/new?about=referral&amp;id=${about.id}`;
  expect((await school.get(path)).html).not.toContain(form);
  const childrensServices = "Marlowe Vale Children's Services";
  await expect(raiseByForm(house, school, child, childrensServices, about)).rejects.toThrow('404');
  await decide(await house.as(people.frontDoor), path, 'no-further-action');
  expect((await school.get(path)).html).toContain(form);
  const disagreement = await raiseByForm(house, school, child, childrensServices, about);
  expect((await school.get(disagreement)).html).toContain(`href="${path}"`);
});
