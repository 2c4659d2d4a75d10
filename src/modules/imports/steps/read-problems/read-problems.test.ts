import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { uploadCensus } from '#testing/census-upload.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf } from '../../census/samples/write-census.ts';
import { episodeFrom, returnAt } from '../../census/samples/write-return.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('every problem is a row of a table, with child and line, harmless in a spreadsheet', async () => {
  const coordinator = await house.as(people.coordinator);
  const { rows: known } = await house.owner.query<{ local_id: string; child_id: string }>(
    `select local_id, child_id from children.child where gone_since is null and partnership_id = (select partnership_id from access.partnership where la_code = '951') limit 1`,
  );
  const bad = childOf(known[0]?.local_id ?? '', episodeFrom('2025-02-30', ''));
  const odd = childOf('ODD-1').replace('WBRI', '=1+1');
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', bad, odd));
  const answer = await coordinator.get(`${address}/problems.csv`);
  expect(answer.raw.headers['content-type']).toContain('text/csv');
  expect(answer.raw.headers['content-disposition']).toContain('attachment');
  const rows = parse<Record<string, string>>(answer.html, { bom: true, columns: true });
  expect(rows.map((row) => [row['So it is'], row['Child (local identifier)'], row['Rule']])).toContainEqual([
    'Left out',
    known[0]?.local_id,
    'date-unreadable',
  ]);
  expect(rows.find((row) => row['Rule'] === 'ethnicity-code-unknown')).toMatchObject({
    'So it is': 'Taken as it is',
    Line: '6',
    'What is wrong': '“=1+1” is not a census code for ethnicity.',
  });
  const [audited] = await auditOf(house.owner, people.coordinator);
  expect(audited).toMatchObject({ act: 'problems of an import downloaded', childIds: [known[0]?.child_id] });
});

test('who works with single children may not have it', async () => {
  const coordinator = await house.as(people.coordinator);
  const address = await uploadCensus(house, coordinator, returnAt('2026-11-30', childOf('C1')));
  expect((await (await house.as(people.worker)).get(`${address}/problems.csv`)).status).toBe(403);
});
