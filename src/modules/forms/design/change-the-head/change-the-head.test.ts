import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm, designOf, keptIn, said } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const bands = {
  ...{
    'band.0.en': 'Low',
    'band.0.cy': 'Isel',
    'band.0.from': '0',
    'band.0.adviceEn': 'Wait',
    'band.0.adviceCy': 'Aros',
  },
  ...{
    'band.1.en': 'High',
    'band.1.cy': 'Uchel',
    'band.1.from': '5',
    'band.1.adviceEn': 'Act',
    'band.1.adviceCy': 'Gwneud',
  },
};

test('name, purpose, who signs and what the points say are kept; Enter saves', async () => {
  const { person, path, save } = await designAForm(house);
  const saved = await save('/about', {
    ...said('title', 'Ours'),
    ...said('lead', 'For us'),
    signOff: 'manager',
    ...bands,
  });
  expect([saved.status, saved.location]).toEqual([303, path]);
  expect(await keptIn(house, path)).toMatchObject({
    ...{ key: 'return-home', title: { en: 'Ours' }, lead: { en: 'For us' }, signOff: 'manager' },
    bands: [
      { key: 'low', from: 0, label: { en: 'Low', cy: 'Isel' }, advice: { en: 'Wait', cy: 'Aros' } },
      { key: 'high', from: 5 },
    ],
  });
  const { html } = await person.get(`${path}/about`);
  expect(html).toContain('value="Ours"');
  expect(/<button[^>]*>([^<]*)/.exec(html.slice(html.indexOf('name="was"')))?.[1]).toBe('Save');
});

test('a row is moved, or taken out, and the page stays', async () => {
  const { path, save } = await designAForm(house, 'Rows');
  const filled = { ...said('title', 'Rows'), ...bands };
  const moved = await save('/about', { ...filled, then: 'up.band.1' });
  expect(moved.location).toBe(`${path}/about#bands`);
  expect(await keptIn(house, path)).toMatchObject({ bands: [{ key: 'high' }, { key: 'low' }] });
  const keys = { 'band.0.key': 'low', 'band.1.key': 'high' };
  await save('/about', { ...filled, ...keys, then: 'remove.band.0' });
  expect(await keptIn(house, path)).toMatchObject({ bands: [{ key: 'high' }] });
});

test('what cannot be kept comes back with what was typed', async () => {
  const { save } = await designAForm(house, 'Wrong');
  const { status, html } = await save('/about', {
    ...said('title', ''),
    'title.cy': '',
    ...bands,
    'band.1.from': 'many',
  });
  expect(status).toBe(422);
  expect(html).toContain('Write what the form is called');
  expect(html).toContain('Write a whole number from -100,000 to 100,000');
  expect(html).toContain('value="many"');
});

test('two who change it at once are told; who changes something else is not', async () => {
  const mine = await designAForm(house, 'Both');
  const theirs = designOf(await house.as(people.coordinator), mine.path);
  const [, was = ''] =
    /name="was" value="([^"]*)"/.exec((await mine.person.get(`${mine.path}/about`)).html) ?? [];
  await theirs.addSection('Theirs');
  expect((await mine.person.post(`${mine.path}/about`, { was, ...said('title', 'Mine') })).status).toBe(303);
  const { status, html } = await theirs.person.post(`${mine.path}/about`, {
    was,
    ...said('title', 'Theirs'),
  });
  expect(status).toBe(409);
  expect(html).toContain('Name, in English');
  expect(html).toContain('Mine (cy)');
  expect(html).toContain('Theirs (cy)');
  expect(await keptIn(house, mine.path)).toMatchObject({
    title: { en: 'Mine' },
    sections: [{ key: 'theirs' }],
  });
});
