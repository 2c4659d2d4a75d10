import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { keptIn } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('a form begins with its name, and says what is missing', async () => {
  const quality = await house.as(people.quality);
  expect((await quality.get('/forms/new')).html).toContain('What the form is called');
  const wrong = await quality.post('/forms', { 'title.en': ' ', 'lead.en': 'For a return' });
  expect([wrong.status, wrong.html.includes('Write what the form is called')]).toEqual([422, true]);
  expect(wrong.html).toContain('For a return');
  const { status, location = '' } = await quality.post('/forms', { 'title.en': 'Return home interview' });
  expect(status).toBe(303);
  expect(await keptIn(house, location)).toEqual({
    ...{
      key: 'return-home-interview',
      title: { en: 'Return home interview', cy: '' },
      signOff: 'writer',
      sections: [],
    },
  });
  const { html } = await quality.get(location);
  expect(html).toContain('2 things to put right before it can be published');
  expect(html).toContain('The form, in Welsh: must say something');
  expect(html).toContain('The form, sections: needs at least 1');
  expect((await auditOf(house.owner, people.quality)).map(({ act }) => act)).toContain('form.design begun');
});

test('a second one of the same name has a key of its own; words in Welsh alone are enough to begin', async () => {
  const quality = await house.as(people.quality);
  const { location = '' } = await quality.post('/forms', { 'title.cy': 'Return home interview' });
  expect(await keptIn(house, location)).toMatchObject({ key: 'return-home-interview-2' });
  const tooLong = await quality.post('/forms', { 'title.en': 'x'.repeat(2001) });
  expect([tooLong.status, tooLong.html.includes('Write 2,000 characters or fewer')]).toEqual([422, true]);
});

test('nobody else begins one', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/forms/new')).status).toBe(403);
  expect((await worker.post('/forms', { 'title.en': 'Mine' })).status).toBe(403);
});
