import { publishedPage, publishedService } from '#testing/open-referral-rules.ts';
import { expect, test } from 'vitest';
import { nothingSaid, type Said } from '../directory.ts';
import { fromOpenReferral } from './from-open-referral.ts';
import { readServices } from './read-services.ts';
import { toOpenReferral, toPage } from './to-open-referral.ts';

const serviceId = '0193f000-0000-4000-8000-00000000000a';
const id = (last: string) => `0193f000-0000-4000-8000-0000000000${last}`;
const full: Said = {
  ...nothingSaid,
  ...{
    name: 'Stay and Play',
    nameCy: 'Aros a Chwarae',
    about: 'Play for babies',
    aboutCy: 'Chwarae i fabanod',
  },
  organisation: { id: id('0b'), name: 'Family Hubs', about: '', website: 'https://hubs.example/' },
  needs: ['early-years', 'parenting'],
  otherTerms: [{ id: id('0c'), term: 'Toy libraries', taxonomy: 'Another list' }],
  ...{ minAge: 0, maxAge: 4, eligibility: 'All parents', coversWhole: false, areas: ['ZZ9', 'Hartsbury'] },
  places: [
    {
      ...{ id: id('0d'), name: 'The hub', address: '3 Mill Row', town: 'Marlowe', postcode: 'ZZ9 4QX' },
      ...{ latitude: 52.31, longitude: -1.02, access: 'Step-free' },
    },
  ],
  ...{
    howTo: 'Come along',
    phone: '01632 960100',
    email: 'hello@hubs.example',
    cost: 'Free',
    languages: ['en', 'cy'],
  },
  ...{ state: 'waiting-list', waitWeeks: 6, source: 'Its website', referrer: 'family' },
};
const written = (said: Said) =>
  toOpenReferral(
    { serviceId, said, confirmedOn: '2026-11-01' },
    (one) => `https://here.example/services/${one}`,
    (need) => need,
  );

test.each([
  ['everything', full],
  [
    'next to nothing',
    { ...nothingSaid, name: 'X', organisation: { id: id('0b'), name: 'Y', about: '', website: '' } },
  ],
])('a service of which %s is said is valid, and comes back as it was', (_, said) => {
  const record = written(said);
  publishedPage.parse(toPage([record]));
  expect(fromOpenReferral(JSON.parse(JSON.stringify(record)), 'Elsewhere')).toEqual({
    ok: true,
    service: {
      serviceId,
      confirmedOn: '2026-11-01',
      said: said.source === '' ? { ...said, source: 'Elsewhere' } : said,
    },
  });
});

test.each([
  { status: 'open' },
  { id: '7' },
  { name: undefined },
  { url: '' },
  { organization: { name: 'X' } },
])('the published rules refuse what is not as they have it (%#)', (wrong) => {
  expect(publishedService.safeParse({ ...written(full), ...wrong }).success).toBe(false);
});

test.each([
  [{ id: '7' }, 'id', 'id'],
  [{ name: null }, 'name', 'needed'],
  [{ status: 'open' }, 'status', 'status'],
  [{ url: 'javascript:alert(1)' }, 'url', 'website'],
  [{ minimum_age: 9, maximum_age: 3 }, 'maximum_age', 'ageOrder'],
  [{ organization: null }, 'organization', 'needed'],
  [{ service_areas: [{ name: 'ZZ9' }, { name: 7 }] }, 'service_areas[2].name', 'text'],
])('a record that is wrong says where and what (%#)', (wrong, where, what) => {
  expect(fromOpenReferral({ ...written(full), ...wrong }, 'Elsewhere')).toMatchObject({
    ok: false,
    wrong: { where, what },
  });
});

test('a file is a page, a list or one service; what is none of them is refused with why', async () => {
  const read = (text: string) => readServices(Buffer.from(text), 'Elsewhere', 2);
  const one = JSON.stringify(written(full));
  for (const text of [one, `[${one}]`, JSON.stringify(toPage([written(full)]))])
    expect(await read(text)).toMatchObject({ records: [{ ok: true }] });
  expect(await read(`[${one},${one}]`)).toMatchObject({
    records: [{ ok: true }, { ok: false, wrong: { what: 'twice' } }],
  });
  expect(await read(`[${one},${one},${one}]`)).toMatchObject({ refused: 'too-many' });
  expect(await read('')).toMatchObject({ refused: 'empty' });
  expect(await read('{\n"contents": [\n')).toMatchObject({ refused: 'not-json', line: 3 });
  expect(await read('{}')).toMatchObject({ refused: 'no-services' });
});
