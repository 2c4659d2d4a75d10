import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { compare, middleOf } from '../national/compare.rules.ts';
import { nationalIndicator, nationalIndicators } from '../national/national-indicator.ts';
import { shippedStatistics } from '../national/shipped-statistics.ts';
import { buildStatistics, findArea } from '../national/statistics.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('demonstration');
});
afterAll(() => house.close());

test('an independent reader sees what got better and worse, and every figure beside England and the neighbours', async () => {
  const worker = await house.as(people.worker);
  const { html, status } = await worker.get('/figures');
  expect(status).toBe(200);
  expect(html).toContain('National figures: Kirklees');
  expect(html).toMatch(
    /Initial conferences within 15 working days rose from 63\.3% in 2023 to 78\.7% in 2024/,
  );
  expect(html.indexOf('What got better')).toBeLessThan(html.indexOf('What got worse'));
  expect(html).toContain('Middle of the neighbours');
  expect(html.match(/<th scope="row"/g)).toHaveLength(nationalIndicators.length);
  expect(html).not.toContain('/figures/settings');
  expect(await auditOf(house.owner, people.worker)).toContainEqual(
    expect.objectContaining({ act: 'national figures viewed', outcome: 'done', childIds: [] }),
  );
});

test('another area is shown with its own figures, without our neighbours; one that is not there is said', async () => {
  const worker = await house.as(people.worker);
  const norfolk = await worker.get('/figures?area=norfolk');
  expect(norfolk.html).toContain('National figures: Norfolk');
  expect(norfolk.html).not.toContain('Middle of the neighbours');
  expect((await worker.get('/figures?area=%3Cb%3E')).html).toContain('No area is called “&lt;b&gt;”');
  expect((await worker.get('/figures?area=England')).html).toContain('National figures: England');
});

test('without an authority of the partnership, England is shown, and why', async () => {
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.user_role r using (partnership_id, user_id)
      where r.role = 'team-manager' and u.email like '%cwm-arian.example' limit 1`,
  );
  const { html } = await (await house.as(rows[0]?.email ?? '')).get('/figures');
  expect(html).toContain('Ffigurau cenedlaethol: Lloegr');
  expect(html).toContain('Nid oes neb wedi dweud eto pa awdurdod');
  expect((await (await house.as(people.quality)).get('/figures')).html).toContain('href="/figures/settings"');
});

test('a page costs the same few queries whatever it shows', async () => {
  const worker = await house.as(people.worker);
  await worker.get('/figures');
  house.queries();
  await worker.get('/figures');
  const own = house.queries().length;
  await worker.get('/figures/re-referrals?area=England');
  expect(house.queries()).toHaveLength(own);
  expect(own).toBeLessThan(15);
});

test('the middle of neighbours leaves out what is not known', () => {
  const figure = (value: number | null) => ({ year: 2024, numerator: null, denominator: null, value });
  expect(middleOf([figure(3), undefined, figure(null), figure(1), figure(2.5)])).toEqual({
    value: 2.5,
    known: 3,
  });
  expect(middleOf([figure(1), figure(2)])).toEqual({ value: 1.5, known: 2 });
  expect(middleOf([undefined])).toEqual({ value: null, known: 0 });
});

function wayOf(now?: number | null, before?: number | null): string {
  if (now == null || before == null) return 'unknown';
  if (Math.abs(now - before) < 0.5) return 'still';
  return now > before ? 'up' : 'down';
}

test('a turn is better or worse only where the figure says which way is better, and less than half a unit is none', () => {
  const statistics = buildStatistics(shippedStatistics());
  const said = new Set<string>();
  for (const area of statistics.areas)
    for (const indicator of nationalIndicators) {
      const { turn, newest, before } = compare(statistics, indicator, area, []);
      said.add(
        `${indicator.better ?? 'neither'} ${wayOf(newest?.value, before?.value)}: ${turn ?? 'unknown'}`,
      );
    }
  expect([...said].toSorted()).toEqual(
    [
      ...['higher', 'lower', 'neither'].flatMap((way) => [`${way} unknown: unknown`, `${way} still: same`]),
      ...['higher up: better', 'higher down: worse', 'lower up: worse', 'lower down: better'],
      ...['neither up: higher', 'neither down: lower'],
    ].toSorted(),
  );
  const kirklees = findArea(statistics, 'Kirklees');
  const conferences = nationalIndicator('icpc-within-15-working-days');
  expect(kirklees && conferences && compare(statistics, conferences, kirklees, []).turn).toBe('better');
});
