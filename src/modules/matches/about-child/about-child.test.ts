import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import type { Person } from '#testing/browserless.ts';
import { buildChild, type BuiltChild } from '#testing/build-child.ts';
import { lineOf, matchList } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { aboutChild } from './about-child.ts';

let house: TestHouse;
let coordinator: Person;
let child: BuiltChild;
let list: string;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  child = await buildChild(house.owner, {
    givenName: 'Ivo',
    familyName: 'Brackenhurst',
    birthDate: '2014-07-09',
  });
  list = await matchList(house, coordinator, [
    { given: 'Ivor', family: 'Brackenhirst', born: '07/09/2014', number: 'MCH-7', postcode: 'ZZ5 5ZZ' },
  ]);
  const answer = { answer: child.childId, because: 'Rang the school nurse', version: '1' };
  await coordinator.post(await lineOf(house, list, 2), answer);
});
afterAll(() => house.close());

test('what a list says of a child, and who decided why, is in everything that is kept about the child', async () => {
  const job = makeJob(house.app.house, new AbortController().signal);
  const [section] = await job.inPartnership(child.partnershipId, (tx) =>
    aboutChild.read(tx, house.app.house.wordsIn('en'), child.childId),
  );
  const told = section?.passages.map(({ text }) => text).join('\n') ?? '';
  expect(told).toContain('ZZ5 5ZZ');
  expect(told).toContain('MCH-7');
  expect(told).toContain('Rang the school nurse');
});

test('a child that is deleted takes the lines about it and what was decided of it along', async () => {
  await house.owner.query('select information_rights.erase_rows($1, $2)', [
    child.partnershipId,
    child.childId,
  ]);
  for (const table of ['list_row', 'candidate', 'decision'])
    expect((await house.owner.query(`select from matches.${table}`)).rows).toEqual([]);
});
