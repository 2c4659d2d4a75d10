import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFindings } from '#modules/panels/stuck-plans/finding.queries.ts';
import { followRecommendationsOfPanel } from '#modules/panels/follow-up/outstanding.ts';
import { listStuckForCommand } from '#modules/panels/index.ts';
import { roles } from '#platform/access/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { TEST_NOW } from '#testing/test-now.ts';
import { demoAnswers } from '../../db/demo/demo-census.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { dismissed, statedViews, timeToThink } from './story/what-was-said.ts';

const today = TEST_NOW.slice(0, 10);
const sergeantNotOnThePanel = 'paula.dunkerswick@vale-police.example';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('demonstration');
}, 180_000);
afterAll(() => house.close());

const rows = async <Row extends object>(query: string) => (await house.owner.query<Row>(query)).rows;
const count = async (query: string) =>
  (await rows<{ n: number }>(`select count(*)::integer as n ${query}`))[0]?.n;
const inMarloweVale = <T>(of: TestHouse, work: (tx: Tx) => Promise<T>) =>
  makeJob(of.app.house, new AbortController().signal).inPartnership(marloweVale.id, work);

/** How often each value comes. */
const tally = (values: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));

describe('the stuck plans of the made-up partnership', () => {
  const offTheList = new Set([
    `${dismissed.child} ${dismissed.criterion}`,
    ...statedViews
      .filter(({ view }) => view === 'on-track')
      .flatMap(({ children, criterion }) => children.map((child) => `${child} ${criterion}`)),
  ]);

  it('are those that the returns were written to hold, less what was dismissed or is on track', async () => {
    const found = await inMarloweVale(house, (tx) => listStuckForCommand(tx, today));
    const told = demoAnswers(today).map(({ localId, criterion }) => `${localId} ${criterion}`);
    const expected = [...told.filter((one) => !offTheList.has(one)), `${timeToThink.child} d`];
    expect(offTheList.size).toBe(2);
    expect(found.map(({ localId, criterion }) => `${localId} ${criterion}`).sort()).toEqual(expected.sort());
    expect(found.filter(({ needsView }) => needsView)).toHaveLength(5);
  });

  it('are stuck since the day that the returns were written to say', async () => {
    const found = await inMarloweVale(house, (tx) => listFindings(tx, today));
    const since = new Map(
      found.map(({ localId, stored }) => [`${localId} ${stored.criterion}`, stored.since]),
    );
    for (const { localId, criterion, since: told } of demoAnswers(today))
      if (!offTheList.has(`${localId} ${criterion}`)) expect(since.get(`${localId} ${criterion}`)).toBe(told);
  });
});

describe('the panel', () => {
  it('has sat twice, did not once, and has six dates to come', async () => {
    const dates = await rows<{ heldOn: string; state: string; isPublished: boolean; cases: number }>(
      `select m.held_on as "heldOn", m.state, d.papers_published_at is not null as "isPublished",
              (select count(*)::integer from panels.meeting_case c where c.meeting_id = m.meeting_id) as cases
         from panels.panel_meeting d join meetings.meeting m using (meeting_id) order by m.held_on`,
    );
    expect(dates.map(({ heldOn, state, cases }) => [heldOn, state, cases])).toEqual([
      ['2026-07-31', 'held', 4],
      ['2026-09-11', 'cancelled', 0],
      ['2026-10-23', 'held', 3],
      ['2026-12-04', 'planned', 2],
      ...['2027-01-15', '2027-02-26', '2027-04-09', '2027-05-21', '2027-07-02'].map((day) => [
        day,
        'planned',
        0,
      ]),
    ]);
    expect(dates.map(({ isPublished }) => isPublished).slice(0, 4)).toEqual([true, false, true, false]);
  });

  it('was attended by nearly everybody, and read before by some', async () => {
    const came = await rows<{ attended: string }>(
      `select a.attended from meetings.attendance a join meetings.meeting m using (meeting_id)
        where m.state = 'held' and a.part = 'member' and m.kind <> 'early-help' and m.kind not like '%-conference'`,
    );
    expect(tally(came.map(({ attended }) => attended))).toEqual({ yes: 18, no: 1, 'stand-in': 1 });
    expect(await count('from panels.paper')).toBe(15);
    const readers = await count(`from (select distinct user_id from panels.paper_opening) r`);
    expect(readers).toBeGreaterThan(8);
    expect(await count('from panels.paper_opening')).toBeLessThan(14 * 11);
  });

  it('noted what was said of every case, in the child’s voice too, with themes', async () => {
    const noted = await rows<{ notes: number; voices: number; themes: number }>(
      `select (select count(*) from panels.case_note n where n.case_id = c.case_id and n.item <> 'voice')::integer as notes,
              (select count(*) from panels.case_note n where n.case_id = c.case_id and n.item = 'voice')::integer as voices,
              (select count(*) from panels.case_theme t where t.case_id = c.case_id)::integer as themes
         from panels.meeting_case c where c.state = 'heard'`,
    );
    expect(noted).toHaveLength(7);
    for (const one of noted) expect(one).toMatchObject({ notes: 9, voices: 1 });
    expect(Math.min(...noted.map(({ themes }) => themes))).toBeGreaterThan(2);
  });

  it('recommended to people of many agencies, and each has done with it what happens', async () => {
    const [panel] = await rows<{ id: string }>('select panel_id as id from panels.panel');
    const followed = await inMarloweVale(house, (tx) =>
      followRecommendationsOfPanel(tx, panel?.id ?? '', today),
    );
    expect(tally(followed.map(({ state }) => state))).toEqual({
      'done-in-time': 12,
      'done-late': 1,
      late: 2,
      'not-accepted': 1,
      'unanswered-late': 1,
      open: 3,
    });
    expect(tally(followed.map(({ answer }) => answer ?? 'none'))).toMatchObject({
      'accept-changed': 1,
      'not-accept': 1,
      none: 1,
    });
    expect(new Set(followed.map(({ agencyId }) => agencyId)).size).toBe(10);
  });

  it('has had the plans of its first date compared after three months, by the latest return', async () => {
    const looks = await rows<{ movement: string | null; seenIn: string | null }>(
      `select movement, seen_in as "seenIn" from panels.outcome_check where due_on <= date '${today}'`,
    );
    expect(tally(looks.map(({ movement }) => movement ?? 'not known'))).toEqual({ 'same-plan': 4, ended: 2 });
    expect(new Set(looks.map(({ seenIn }) => seenIn))).toEqual(new Set(['return']));
  });

  it('invites to its next date, and keeps no letter about the past', async () => {
    const letters = await rows<{ calendar: string; subject: string }>(
      `select calendar, subject from mail.message
        where calendar is not null and subject <> 'You are asked about something you opened'`,
    );
    expect(letters).toHaveLength(12 + 4 + 3);
    for (const { calendar } of letters) expect(calendar).toContain('DTSTART:20261204T');
  });
});

describe('the record of the made-up children', () => {
  it('has names, homes, teams and workers for everybody in the returns', async () => {
    expect(
      await count(
        `from children.child join access.partnership using (partnership_id)
          where la_code = '951' and local_id like 'MV%' and (given_name is null or (address is null and address_contact is null) or team_id is null)`,
      ),
    ).toBe(0);
    expect(
      await count(`from children.child c join plans.plan p using (partnership_id, child_id)
                    where p.end_date is null and p.gone_since is null and c.worker_user_id is null`),
    ).toBe(0);
  });

  it('has a chronology by many agencies, written by whoever could see the child then', async () => {
    const entries = await rows<{ child: string; kind: string; audience: string; view: string; days: number }>(
      `select e.child_id as child, a.kind, e.audience, e.child_view as view, (date '${today}' - e.happened_on) as days
         from children.chronology_entry e join access.agency a using (agency_id)`,
    );
    expect(entries.length).toBeGreaterThan(2000);
    expect(new Set(entries.map(({ child }) => child)).size).toBeGreaterThan(150);
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual([
      'camhs',
      'education',
      'health',
      'housing',
      'police',
      'social-care',
      'voluntary',
      'youth-justice',
    ]);
    expect(new Set(entries.map(({ audience }) => audience)).size).toBe(3);
    expect(entries.filter(({ view }) => view !== '').length).toBeGreaterThan(15);
    expect(Math.max(...entries.map(({ days }) => days))).toBeGreaterThan(2 * 365);
    expect(Math.min(...entries.map(({ days }) => days))).toBeGreaterThan(0);
    expect(
      await count(`from children.chronology_entry e where not exists (
        select from access.child_access g where g.child_id = e.child_id and g.user_id = e.entered_by
           and g.from_at <= e.entered_at and (g.until is null or g.until > e.entered_at))`),
    ).toBe(0);
  });
});

it('has what most of the children said, and what was done about some of it', async () => {
  const heard = await rows<{ voices: number; children: number; answered: number }>(
    `select count(*)::int as voices, count(distinct v.child_id)::int as children,
            count(distinct a.voice_id)::int as answered
       from children.voice v left join children.voice_answer a using (voice_id)`,
  );
  expect(heard[0]?.children).toBeGreaterThan(120);
  expect(heard[0]?.answered).toBeGreaterThan(50);
});

describe('the people of the made-up partnership', () => {
  it.each(roles)('who come as %s have something on My work', async (role) => {
    const ofRole = marloweVale.people.filter((person) => person.roles.includes(role));
    expect(ofRole).not.toEqual([]);
    const pages = await Promise.all(
      ofRole.map(async ({ email }) => (await (await house.as(email)).get('/')).html),
    );
    expect(
      pages.some((html) =>
        /href="\/(?:(?:actions|children|panels\/meetings|referrals\/requests)\/[0-9a-f-]{36}|services\?stale=mine)/.test(
          html,
        ),
      ),
    ).toBe(true);
  });

  it('see first, of all their children, those with something new', async () => {
    const manager = await house.as('bethan.crugwenlli@childrens-services.marlowe-vale.example');
    const { html } = await manager.get('/');
    for (const name of ['Zara Qureshabad', 'Daisy Lowdermoor', 'Scarlett Brackenholt'])
      expect(html).toContain(name);
  });

  it('see no case when they are a sergeant who does not sit on the panel', async () => {
    const sergeant = await house.as(sergeantNotOnThePanel);
    const [cases, children, papers, recommendations] = await Promise.all([
      rows<{ id: string }>('select case_id as id from panels.meeting_case'),
      rows<{ id: string }>('select distinct child_id as id from panels.meeting_case_child'),
      rows<{ id: string }>('select paper_id as id from panels.paper'),
      rows<{ id: string }>('select recommendation_id as id from panels.recommendation'),
    ]);
    const addresses = [
      ...cases.map(({ id }) => `/panels/cases/${id}`),
      ...children.map(({ id }) => `/children/${id}`),
      ...papers.map(({ id }) => `/panels/papers/${id}`),
      ...recommendations.map(({ id }) => `/recommendations/${id}`),
    ];
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses)
      expect([address, (await sergeant.get(address)).status]).toEqual([address, 404]);
    const { html } = await sergeant.get('/');
    expect(html).not.toMatch(/href="\/children\/[0-9a-f]/);
  });

  it('no longer read the papers of a panel whose access has ended', async () => {
    const member = await house.as('ruaridh.mcaskellan@vale-police.example');
    const [paper] = await rows<{ id: string }>(
      'select paper_id as id from panels.paper order by added_at limit 1',
    );
    expect((await member.get(`/panels/papers/${paper?.id ?? ''}`)).status).toBe(404);
  });
});

describe('those who look after people', () => {
  it('have an agency that waits to sign, somebody invited who has not come, and a review under way', async () => {
    const system = await house.as('samira.thackleigh@childrens-services.marlowe-vale.example');
    const agencies = await system.get('/people/agencies');
    expect(agencies.html).toContain('1 agency has not signed the terms of use yet');
    expect(agencies.html).not.toContain('it was here before the terms');
    const administrator = await house.as('keith.umbersley@childrens-services.marlowe-vale.example');
    expect((await administrator.get('/people?state=invited')).html).toContain('Nerys Talbanydd');
    expect((await administrator.get('/people/reviews')).html).toContain('5 of 33 people answered for');
    const waiting = await house.as('oonagh.fairweather-blunt@quaymarsh.example');
    expect((await waiting.get('/')).location).toBe('/terms-of-use');
  });
});

describe('loading it', () => {
  const tables = [
    'children.child',
    'plans.plan',
    'panels.meeting_case',
    'panels.recommendation',
    'mail.message',
    'imports.import',
  ];
  const sizes = async () => Promise.all(tables.map((table) => count(`from ${table}`)));

  it('again changes nothing', async () => {
    const before = await sizes();
    expect(await loadDemonstration(house.app, { asAt: today })).toBe(false);
    expect(await sizes()).toEqual(before);
  });

  it('on another day moves the story with it, also where a panel falls on Christmas Day', async () => {
    const other = await openTestHouse('empty');
    other.clock.moveTo('2027-01-23T10:00:00Z');
    expect(await loadDemonstration(other.app, { asAt: '2027-01-23' })).toBe(true);
    const { rows: held } = await other.owner.query<{ on: string; because: string | null }>(
      `select m.held_on as on, d.moved_because as because from panels.panel_meeting d join meetings.meeting m using (meeting_id)
        where m.state = 'held' order by 1`,
    );
    expect(held).toEqual([
      { on: '2026-10-02', because: null },
      { on: '2026-12-29', because: 'bank-holiday' },
    ]);
    const found = await inMarloweVale(other, (tx) => listStuckForCommand(tx, '2027-01-23'));
    const here = await inMarloweVale(house, (tx) => listStuckForCommand(tx, today));
    expect(found.map(({ localId, criterion }) => localId + criterion)).toEqual(
      here.map(({ localId, criterion }) => localId + criterion),
    );
    await other.close();
  }, 120_000);
});
