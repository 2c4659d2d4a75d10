import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '#testing/browserless.ts';
import { buildChild } from '#testing/build-child.ts';
import { lineOf, matchList, standingsOf } from '#testing/match-a-list.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

/** Children who are easily taken for each other, through the pages. */
let house: TestHouse;
let coordinator: Person;
const home = { address: '9 Coldharbour Terrace', postcode: 'ZZ6 3TT' };
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
  const twin = { ...home, familyName: 'Winterbourne', birthDate: '2015-10-12' };
  await buildChild(house.owner, {
    ...twin,
    givenName: 'Rosalie',
    nhsNumber: '9434765919',
    localId: 'TWIN-A',
  });
  await buildChild(house.owner, {
    ...twin,
    givenName: 'Rosabel',
    nhsNumber: '9434765870',
    localId: 'TWIN-B',
  });
  await buildChild(house.owner, {
    ...home,
    givenName: 'Tobias',
    familyName: 'Winterbourne',
    birthDate: '2012-02-03',
  });
  for (const postcode of ['ZZ2 1AA', 'ZZ8 9ZZ'])
    await buildChild(house.owner, {
      givenName: 'Amira',
      familyName: 'Yewdale',
      birthDate: '2016-05-05',
      postcode,
      address: `1 ${postcode} Road`,
    });
});
afterAll(() => house.close());

const first = async (list: string, line: number) => {
  const { html } = await coordinator.get(await lineOf(house, list, line));
  return /<h2 class="govuk-heading-m"><bdi>([^<]*)<\/bdi>/.exec(html)?.[1] ?? '';
};

test('a twin is matched with itself, and never surely with the other', async () => {
  const line = { ...home, family: 'Winterbourne', born: '2015-10-12' };
  const list = await matchList(house, coordinator, [
    { ...line, given: 'Rosabel', nhs: '9434765870' },
    { ...line, given: 'Rosalind' },
  ]);
  expect(await first(list, 2)).toContain('Rosabel');
  expect((await standingsOf(coordinator, list))[3]).not.toBe('sure');
});

test('a brother at the address who is not known here is not taken for one who is', async () => {
  const list = await matchList(house, coordinator, [
    { ...home, given: 'Barnaby', family: 'Winterbourne', born: '2018-08-28', sex: 'M' },
  ]);
  expect((await standingsOf(coordinator, list))[2]).not.toBe('sure');
});

test('of two children with one name and one birth date neither is sure', async () => {
  const line = { given: 'Amira', family: 'Yewdale', born: '2016-05-05' };
  const list = await matchList(house, coordinator, [
    line,
    { ...line, postcode: 'ZZ2 1AA', address: '1 ZZ2 1AA Road' },
  ]);
  expect((await standingsOf(coordinator, list))[2]).toBe('perhaps');
  expect((await coordinator.get(await lineOf(house, list, 2))).html.match(/It is Amira/g)).toHaveLength(2);
});

test('a number of one child on the line of another, by a slip of the pen, is looked at by a person', async () => {
  const list = await matchList(house, coordinator, [
    {
      given: 'Gethin',
      family: 'Marrowdale',
      born: '2011-01-30',
      nhs: '9434765919',
      postcode: 'ZZ3 3CC',
      sex: 'M',
    },
  ]);
  expect((await standingsOf(coordinator, list))[2]).not.toBe('sure');
});

test('two lines that claim one child are both looked at', async () => {
  const line = { ...home, given: 'Tobias', family: 'Winterbourne', born: '2012-02-03' };
  const list = await matchList(house, coordinator, [
    { ...line, number: 'A1' },
    { ...line, number: 'A2' },
  ]);
  expect(await standingsOf(coordinator, list)).toEqual({ 2: 'perhaps', 3: 'perhaps' });
});
