import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import {
  askAgency,
  atFrontDoor,
  decide,
  requestOf,
  sendReferral,
  setBand,
  strangerForm,
} from '#testing/referral-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('each agency gives its part for whom it says: the question, who the children are, and what others gave to everybody', async () => {
  const school = await house.as(people.schoolLead);
  const path = await sendReferral(school, {
    child: { ...strangerForm, givenName: 'Ned', familyName: 'Harkaway' },
  });
  const door = await house.as(people.frontDoor);
  const tooEarly = await door.post(`${atFrontDoor(path)}/requests`, {
    agencies: [],
    question: 'What do you know?',
  });
  expect([tooEarly.status, tooEarly.html.includes('Set a band first')]).toEqual([422, true]);
  await setBand(door, path, 'red');
  await askAgency(house, door, path, ['Vale and Staithes Constabulary', 'Marlowe Community Health']);
  const [police, nurse] = [await house.as(people.policePanelMember), await house.as(people.nurse)];
  expect((await nurse.get('/')).html).toContain('The front door asks what your agency knows');
  const [ofPolice, ofHealth] = [await requestOf(police, 'Ned'), await requestOf(nurse, 'Ned')];
  const asked = await nurse.get(ofHealth);
  expect(asked.html).toContain('Ned Harkaway, 7 years');
  expect(asked.html).toContain('4 working hours');
  expect(asked.html).not.toContain('hungry most Mondays');
  expect((await nurse.get(path)).status).toBe(404);
  expect((await nurse.get(ofPolice)).status).toBe(404);
  expect((await (await house.as(people.policeOfficer)).get(ofPolice)).status).toBe(403);
  expect((await nurse.post(ofHealth, { knows: 'something', version: '1' })).html).toContain(
    'Choose who may read your part',
  );
  const secret = {
    knows: 'something',
    answer: 'Known to us since May',
    audience: 'front-door',
    version: '1',
  };
  expect((await police.post(ofPolice, secret)).status).toBe(303);
  expect((await nurse.get(ofHealth)).html).not.toContain('Known to us since May');
  expect((await police.post(ofPolice, { ...secret, audience: 'decision', version: '2' })).status).toBe(303);
  expect((await nurse.get(ofHealth)).html).toContain('Known to us since May');
  expect((await police.post(ofPolice, { ...secret, version: '2' })).status).toBe(409);
  expect((await nurse.post(ofHealth, { knows: 'nothing', audience: 'decision', version: '1' })).status).toBe(
    303,
  );
  const weighed = (await door.get(atFrontDoor(path))).html;
  expect(weighed).toContain('Known to us since May');
  expect(weighed).toContain('Nothing is known.');
  expect((await school.get(path)).html).not.toContain('Known to us since May');
  await decide(door, path);
  expect(
    (await nurse.post(ofHealth, { knows: 'nothing', audience: 'decision', version: '2' })).html,
  ).toContain('It was decided meanwhile');
  expect(
    (await auditOf(house.owner, people.nurse)).some(
      ({ act }) => act === 'request of the front door answered',
    ),
  ).toBe(true);
});
