import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let quality: Person;
beforeAll(async () => {
  house = await openTestHouse();
  quality = await house.as(people.quality);
});
afterAll(() => house.close());

const page = '/figures/files';
const send = (content: string, who = quality) =>
  who.upload(page, {}, { field: 'file', name: 'newer.csv', type: 'text/csv', content }, page);
const lines = readFileSync(
  new URL(
    '../../../../data/national-statistics/d6_cpps_reviewed_within_timescales_2013_to_2024.csv',
    import.meta.url,
  ),
  'utf8',
).split(/\r?\n/);
const ofKirklees = lines.find((line) => line.startsWith('2024') && line.includes('Kirklees')) ?? '';
const newer = [lines[0], ofKirklees.replace('2024', '202425').replace(/[\d.]+(\s*)$/, '77.7$1')].join('\n');
const reviews = '/figures/reviews-within-timescales/json?area=Kirklees';

test('a newer file adds its years for this partnership, once, and set aside it counts no more', async () => {
  expect((await send(newer)).location).toBe(page);
  expect((await send(newer)).location).toBe(page);
  const { html } = await quality.get(page);
  expect(html.match(/newer\.csv/g)).toHaveLength(2);
  expect(html).toContain('2025 to 2025');
  const years = async () =>
    JSON.parse((await quality.get(reviews)).html) as { year: number; value: number }[];
  expect((await years()).at(-1)).toMatchObject({ year: 2025, value: 77.7 });
  expect((await years()).at(-2)).toMatchObject({ year: 2024, value: 88.1 });
  const elsewhere = await house.owner.query<{ email: string }>(
    `select email from access.user_account where email like '%cwm-arian.example' and is_active limit 1`,
  );
  const other = await (await house.as(elsewhere.rows[0]?.email ?? '')).get(reviews);
  expect(other.html).not.toContain('77.7');
  const [, aside = ''] = /action="([^"]*set-aside)"/.exec(html) ?? [];
  expect((await quality.post(aside)).location).toBe(page);
  expect((await years()).at(-1)).toMatchObject({ year: 2024 });
  expect((await quality.get(page)).html).toContain('it counts no more');
  const acts = (await auditOf(house.owner, people.quality)).map(({ act }) => act);
  expect(acts).toContain('national statistics loaded');
  expect(acts).toContain('national statistics set aside');
});

test.each([
  ['a heading alone', lines[0] ?? '', 'headings and nothing below them'],
  ['another list', 'name,age\nA,3', 'The file has no column “time_period”'],
  ['a changed figure', `${newer}x`, 'Line 2: “Reviewed_within_timescales_percent: 77.7x” cannot be read'],
  [
    'a list without columns that are known',
    newer.replace('CPP_At31_3Months', 'Other'),
    'of none of the lists',
  ],
  ['a PDF', '%PDF-1.7\n%', 'PDF'],
])('%s is refused with what to do', async (_how, content, said) => {
  const answer = await send(content);
  expect(answer.status).toBe(422);
  expect(answer.html).toContain(said);
});

test('no file is asked for; who does not keep the figures may not', async () => {
  expect((await quality.post(page)).html).toContain('Choose the file');
  expect((await (await house.as(people.worker)).get(page)).status).toBe(403);
});
