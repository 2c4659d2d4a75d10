import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, signpost } from '#testing/service-form.ts';
import { reportTables } from './report-table.ts';
import type { SignpostingCount } from './report.queries.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who answers for all of it reads counts and nobody’s name; small ones are taken out', async () => {
  const quality = await house.as(people.quality);
  expect((await quality.get('/services/report')).html).toContain('No family was signposted in this year');
  const service = await addService(await house.as(people.directoryEditor));
  const worker = await house.as(people.worker);
  const child = await buildChild(house.owner, { familyName: 'Prysorwen' });
  await grant(house.owner, child, people.worker);
  for (let count = 0; count < 7; count += 1) await signpost(worker, child.childId, [service]);
  const before = await quality.get('/services/report');
  expect(before.html).toMatch(/Babies and early years<\/th>(\s*<td[^>]*>0<\/td>){3}\s*<td[^>]*>7<\/td>/);
  const page = `/children/${child.childId}/services/${await signpost(worker, child.childId, [service])}`;
  await worker.post(page, { 'outcome-1': 'not-taken-up', 'whyNot-1': 'cost', version: '1' });
  const { html } = await quality.get('/services/report?year=2026');
  expect(html).toMatch(/Stay and Play, Marlowe Vale Family Hubs<\/th>(\s*<td[^>]*>0<\/td>){2}\s*<td[^>]*>c</);
  expect(html).toContain('it cost too much');
  expect(html).not.toContain('Prysorwen');
  expect((await quality.get('/services/report?year=2025')).html).toContain('No family was signposted');
  expect(await auditOf(house.owner, people.quality)).toContainEqual(
    expect.objectContaining({ act: 'signpostings reported', outcome: 'done', childIds: [] }),
  );
});

test('a worker may not read it; of another partnership nothing is counted', async () => {
  expect((await (await house.as(people.worker)).get('/services/report')).status).toBe(403);
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.user_role r using (partnership_id, user_id)
      where r.role = 'team-manager' and u.email like '%cwm-arian.example' limit 1`,
  );
  const elsewhere = await (await house.as(rows[0]?.email ?? '')).get('/services/report');
  expect(elsewhere.html).toContain('Ni chyfeiriwyd');
});

const count = (
  part: SignpostingCount['part'],
  key: string,
  outcome: SignpostingCount['outcome'],
  families: number,
) => ({
  ...{ part, key, name: key, outcome, families },
});

test('what is taken out of one table cannot be worked out from the other, nor from why not', () => {
  const tables = reportTables([
    ...[count('need', 'housing', 'not-taken-up', 9), count('need', 'school', 'not-taken-up', 3)],
    ...[count('service', 'one', 'not-taken-up', 12), count('why-not', 'cost', 'not-taken-up', 12)],
  ]);
  const said = JSON.stringify(tables);
  expect(tables.need.rows.map(({ total }) => total)).toEqual(['c', 'c']);
  expect(said).not.toContain(':3');
  const small = reportTables([
    ...[count('need', 'housing', 'not-taken-up', 4), count('service', 'one', 'not-taken-up', 4)],
    ...[count('why-not', 'cost', 'not-taken-up', 2), count('why-not', 'full', 'not-taken-up', 2)],
  ]);
  expect(JSON.stringify(small)).not.toMatch(/[24]/);
});
