import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService } from '#testing/service-form.ts';

let house: TestHouse;
let worker: Person;
let editor: Person;
let play: string;

const place = { placeName: 'The hub', town: 'Marlowe', postcode: 'ZZ9 4QX' };

beforeAll(async () => {
  house = await openTestHouse();
  [worker, editor] = [await house.as(people.worker), await house.as(people.directoryEditor)];
  play = await addService(editor, { ...place, latitude: '52.31', longitude: '-1.02' });
  await addService(editor, {
    ...{ name: 'Talking Tots', needs: ['early-years', 'speech-and-language'], minAge: '1', covers: 'none' },
    ...{ isOnline: 'yes', state: 'waiting-list', waitWeeks: '6', nameCy: 'Plant yn Siarad' },
  });
  await addService(editor, {
    ...{ name: 'Reading Friends', needs: ['school'], minAge: '6', maxAge: '11', covers: 'areas' },
    ...{
      areas: 'zz8, Hartsbury',
      about: 'A volunteer reads with a child.',
      latitude: '52.51',
      longitude: '-1.02',
    },
  });
  await addService(await house.as('tudur.maesyrafon@gwasanaethau-plant.cwm-arian.example'), {
    name: 'Elsewhere',
  });
});
afterAll(() => house.close());

const namesIn = (html: string) =>
  [...html.matchAll(/<a class="govuk-link" href="\/services\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map(
    ([, name]) => name,
  );

test.each([
  ['', ['Reading Friends', 'Stay and Play', 'Talking Tots']],
  ['need=early-years', ['Stay and Play', 'Talking Tots']],
  ['age=0', ['Stay and Play']],
  ['age=7', ['Reading Friends']],
  ['place=ZZ8+1AB', ['Reading Friends', 'Stay and Play', 'Talking Tots']],
  ['place=ZZ9', ['Stay and Play', 'Talking Tots']],
  ['place=hartsbury&need=school', ['Reading Friends']],
  ['words=volunt', ['Reading Friends']],
  ['words=siarad', ['Talking Tots']],
  ['words=nobody', []],
])('%s finds what fits, open ones first', async (query, names) => {
  const { status, html } = await worker.get(`/services?${query}`);
  expect([status, namesIn(html)]).toEqual([200, names]);
});

test('each says why it fits and what to know first, in both languages', async () => {
  const { html } = await worker.get('/services?need=early-years&age=2&place=ZZ9');
  for (const said of [
    'Helps with: Babies and early years',
    'For ages up to 4',
    'The whole area',
    'About 1 mile from the middle of that area',
    'Waiting list: about 6 weeks',
    'Online, wherever they live',
  ])
    expect(html).toContain(said);
  expect(html).not.toContain('/services/add"');
  const welsh = await (await house.as(people.manager)).get('/services');
  expect(welsh.html).toContain('Plant yn Siarad');
  expect(await auditOf(house.owner, people.worker)).toContainEqual(
    expect.objectContaining({ act: 'services searched', outcome: 'done', childIds: [] }),
  );
});

test('what nobody confirmed for long says so, and stands in the list of what is to be confirmed', async () => {
  expect(namesIn((await editor.get('/services?stale=1')).html)).toEqual([]);
  await house.owner.query(`update directory.service set confirmed_on = '2026-01-01' where service_id = $1`, [
    play,
  ]);
  const { html } = await editor.get('/services?stale=1');
  expect(namesIn(html)).toEqual(['Stay and Play']);
  expect(html).toMatch(/Not confirmed for \d+ days: ask before you send anybody/);
});

test('an age that is none is said and not looked for; of another partnership nothing is found', async () => {
  const { html } = await worker.get('/services?age=seven');
  expect(html).toContain('Enter the age as a number of years, such as 7');
  expect(html).toContain('value="seven"');
  const elsewhere = await house.as('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example');
  expect(namesIn((await elsewhere.get('/services')).html)).toEqual(['Elsewhere']);
  expect((await elsewhere.get(`/services/${play}`)).status).toBe(404);
  expect((await house.nobody().get('/services')).location).toContain('/sign-in');
});
