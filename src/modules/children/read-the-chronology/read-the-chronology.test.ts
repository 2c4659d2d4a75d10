import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildEpisode, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'CHRON-1' });
  path = `/children/${child.childId}/chronology`;
  await buildEpisode(house.owner, child, {
    referralDate: '2024-01-02',
    referralSource: '6',
    primaryNeed: 'N4',
  });
  await buildPlan(house.owner, child, { startDate: '2024-02-03' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  await grant(house.owner, child, people.nurse, { basis: 'recommendation-owner' });
  for (const [who, by] of [
    ['social care', people.worker],
    ['police', people.policePanelMember],
    ['health', people.nurse],
  ] as const)
    for (const audience of ['agency', 'team', 'panel'] as const)
      await buildEntry(house.owner, child, {
        by,
        happenedOn: audience === 'agency' ? '2023-05-01' : '2025-05-01',
        what: `${who} for ${audience}`,
        audience,
        theme: by === people.nurse ? 'health' : 'harm',
        significance: audience === 'panel' ? 3 : 1,
      });
});
afterAll(() => house.close());

const entriesIn = (html: string) =>
  [...html.matchAll(/<p class="app-entry__what">([a-z ]+ for [a-z]+)<\/p>/g)]
    .map((found) => found[1])
    .toSorted();

describe('who reads what', () => {
  const panel = ['health for panel', 'police for panel', 'social care for panel'];
  const team = ['health for team', 'police for team', 'social care for team'];
  test.each([
    [people.worker, [...panel, ...team, 'social care for agency']],
    [people.manager, [...panel, ...team, 'social care for agency']],
    [people.policePanelMember, [...panel, 'police for team', 'police for agency']],
    [people.nurse, [...panel, 'health for team', 'health for agency']],
    [people.coordinator, [...panel, ...team, 'social care for agency']],
    [people.quality, [...panel, ...team, 'social care for agency']],
  ])('%s', async (email, readable) => {
    const { status, html } = await (await house.as(email)).get(path);
    expect(status).toBe(200);
    expect(entriesIn(html)).toEqual(readable.toSorted());
  });
});

test.each([people.otherWorker, people.policeOfficer])('it is not there for %s', async (email) => {
  expect((await (await house.as(email)).get(path)).status).toBe(404);
});

test('a role that has nothing to do with children may not', async () => {
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});

test('what the work made happen stands beside the entries, and the look is on the audit trail', async () => {
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html).toContain('Referral from the police: family in acute stress');
  expect(html).toContain('Child in need plan started');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'chronology viewed',
    childIds: [child.childId],
  });
});

test.each([
  ['theme=t4', ['health for panel', 'health for team']],
  ['significance=3', ['health for panel', 'police for panel', 'social care for panel']],
  ['from=2023&to=2023', ['social care for agency']],
  ['agency=return', []],
  ['theme=t4&significance=3', ['health for panel']],
  [
    'theme=nonsense',
    [
      'health for panel',
      'health for team',
      'police for panel',
      'police for team',
      'social care for agency',
      'social care for panel',
      'social care for team',
    ],
  ],
])('the filter %s', async (query, shown) => {
  const { html } = await (await house.as(people.worker)).get(`${path}?${query}`);
  expect(entriesIn(html)).toEqual(shown);
  expect(html).toContain('<svg');
});

test('one’s own agency’s entries can be corrected, others’ not', async () => {
  const { html } = await (await house.as(people.worker)).get(path);
  expect(html.match(/\/correct"/g)).toHaveLength(3);
});

test('a correction stands in the place of the original, which is kept below it', async () => {
  const other = await buildChild(house.owner, { localId: 'CHRON-2' });
  await grant(house.owner, other, people.worker);
  const first = await buildEntry(house.owner, other, {
    by: people.worker,
    happenedOn: '2026-01-05',
    what: 'Seen on Monday',
  });
  await buildEntry(house.owner, other, {
    by: people.worker,
    happenedOn: '2026-01-06',
    what: 'Seen on Tuesday',
    correctsEntryId: first,
    correctionReason: 'wrong day',
  });
  const { html } = await (await house.as(people.worker)).get(`/children/${other.childId}/chronology`);
  expect(html).toContain('1 of 1 on the timeline');
  expect(html).toContain('Why it was corrected: wrong day');
  expect(html).toContain('5 January 2026: Seen on Monday');
});

test('an empty timeline says what will be here', async () => {
  const empty = await buildChild(house.owner, { localId: 'CHRON-3' });
  await grant(house.owner, empty, people.worker);
  const { html } = await (await house.as(people.worker)).get(`/children/${empty.childId}/chronology`);
  expect(html).toContain('Nothing is on this timeline yet');
});

describe('finding in the text', () => {
  const find = async (fields: Record<string, string>) =>
    (await house.as(people.worker)).post(`${path}/find`, fields);

  test('every word, without accents or case, within the filter; nothing of it is in the address', async () => {
    const { status, html, location } = await find({ q: 'HEALTH pânel', theme: 't4' });
    expect([status, location]).toEqual([200, undefined]);
    expect(entriesIn(html)).toEqual(['health for panel']);
    expect(html).toContain('value="HEALTH pânel"');
    expect(html).toMatch(/1 of \d+ on the timeline/);
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      act: 'chronology searched',
      childIds: [child.childId],
      detail: { found: 1 },
    });
  });

  test('finds nothing that its reader may not read', async () => {
    const { html } = await (await house.as(people.nurse)).post(`${path}/find`, { q: 'for team' });
    expect(entriesIn(html)).toEqual(['health for team']);
  });

  test('without words it is an address, and too many are said to be', async () => {
    expect((await find({ q: ' ', theme: 't4', from: '2025' })).location).toBe(`${path}?theme=t4&from=2025`);
    const long = await find({ q: 'x'.repeat(101) });
    expect([long.status, long.html.includes('Enter 100 characters or fewer')]).toEqual([422, true]);
  });

  test('is not there for another team, nor allowed to a role that has nothing to do with children', async () => {
    expect((await (await house.as(people.otherWorker)).post(`${path}/find`, { q: 'x' })).status).toBe(404);
    expect((await (await house.as(people.systemAdministrator)).post(`${path}/find`, { q: 'x' })).status).toBe(
      403,
    );
  });
});

test('a chronology of thousands costs the same few queries, fifty a page', async () => {
  const long = await buildChild(house.owner, { localId: 'CHRON-4' });
  await grant(house.owner, long, people.worker);
  const worker = await house.as(people.worker);
  const address = `/children/${long.childId}/chronology`;
  const pages = async (of: string) => {
    await worker.get(of);
    house.queries();
    const { html } = await worker.get(of);
    return { html, queries: house.queries().length };
  };
  const first = await buildEntry(house.owner, long, {
    by: people.worker,
    happenedOn: '2020-01-01',
    what: 'first for team',
  });
  const few = await pages(address);
  await house.owner.query(
    `insert into children.chronology_entry (partnership_id, entry_id, child_id, happened_on, agency_id, theme, what, significance, audience, entered_by, entered_at)
     select partnership_id, gen_random_uuid(), child_id, date '2020-01-02' + n, agency_id, theme, 'number ' || n, 1, audience, entered_by, entered_at
       from children.chronology_entry, generate_series(1, 1999) n where entry_id = $1`,
    [first],
  );
  const many = await pages(address);
  expect(many.queries).toBe(few.queries);
  expect(many.queries).toBeLessThanOrEqual(12);
  expect(many.html.match(/class="app-timeline__entry /g)).toHaveLength(50);
  expect(many.html).toContain('2,000 of 2,000 on the timeline');
  expect(many.html).toContain('Page 1 of 40');
  expect(many.html.match(/<circle/g)!.length).toBeLessThanOrEqual(201);
  const last = await pages(`${address}?page=40`);
  expect(entriesIn(last.html)).toEqual(['first for team']);
  const found = await worker.post(`${address}/find`, { q: 'number', page: '2' });
  expect(found.html.match(/class="app-timeline__entry /g)).toHaveLength(50);
  expect(found.html).toContain('name="page" value="3"');
});
