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
  ['year=2023', ['social care for agency']],
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
