import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, buildPlan } from '#testing/build-child.ts';
import { buildMeeting, buildPanel } from '#testing/build-panel.ts';
import {
  buildContinuedPlan,
  buildLongPlan,
  buildPlanAgain,
  type BuiltStuckPlan,
} from '#testing/build-stuck-plan.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

const east = 'Safeguarding Team East';
const west = 'Safeguarding Team West';

let house: TestHouse;
let long: BuiltStuckPlan;
let continued: BuiltStuckPlan;
let again: BuiltStuckPlan;

/** Only these plans: the worker and her manager see them, and the next panel has two of three slots left. */
beforeAll(async () => {
  house = await openTestHouse();
  const { owner } = house;
  await owner.query('truncate panels.panel, panels.thinking_request, plans.plan, meetings.meeting cascade');
  const home = { address: '4 Sample Street', postcode: 'ZZ1 1ZZ' };
  long = await buildLongPlan(owner, { givenName: 'Osian', team: east, ...home });
  continued = await buildContinuedPlan(owner, { givenName: 'Ffion', team: east, ...home });
  again = await buildPlanAgain(owner, { givenName: 'Tobi', team: west });
  const panel = await buildPanel(owner);
  const held = await buildMeeting(owner, panel, { heldOn: '2026-10-28', state: 'held' });
  await buildCase(owner, held, [continued], { state: 'heard' });
  const next = await buildMeeting(owner, panel, { heldOn: '2026-12-09', slots: 3 });
  await buildCase(owner, next, [long]);
});
afterAll(() => house.close());

const listedIn = (html: string) =>
  [...html.matchAll(/href="\/children\/[^"]*\/stuck[^"]*">([^<]*)<\/a>\s*<span/g)].map(([, name]) =>
    name?.replace(' Quillhaven', ''),
  );
const list = async (email: string, query = '') => (await house.as(email)).get(`/stuck-plans${query}`);

describe('the list', () => {
  it('says how many meet the criteria, need a view, and fit the next panel, the longest first', async () => {
    const { html, status } = await list(people.worker);
    expect(status).toBe(200);
    expect(html).toContain('3 plans meet the criteria; 2 need a view.');
    expect(html).toContain('Next panel 9 December 2026, 2 slots left.');
    expect(listedIn(html)).toEqual(['Ffion', 'Osian', 'Tobi']);
  });

  it('says of each how long, why, what view is missing, and when a panel last heard it', async () => {
    const { html } = await list(people.worker);
    expect(html).toContain('Child in need plan since 3 March 2025: 1 year and 8 months');
    expect(html).toContain('continued after its third review on 28 April 2026. 3 reviews so far');
    expect(html).toContain('Category then: neglect; now: emotional abuse');
    expect(html).toContain('<title>1 year and 9 months</title>');
    expect(html.match(/Needs a view/g)).toHaveLength(2);
    expect(html).toContain('Last heard 28 Oct 2026');
    expect(html).toContain('Booked for 9 Dec 2026');
    expect(html).toContain(`href="/panels/cases/new/${again.childId}"`);
    expect(html.match(/has 1 brother or sister here/g)).toHaveLength(2);
  });

  it('lets the manager go on to state a view, and nobody else', async () => {
    const asManager = await (await house.as(people.manager)).get('/stuck-plans');
    expect(asManager.html).toContain(`/children/${again.childId}/stuck#views`);
    expect((await list(people.worker)).html).not.toContain('#views');
  });

  it('shows the co-ordinator all of the partnership, another team and the police officer none of it', async () => {
    expect(listedIn((await list(people.coordinator)).html)).toEqual(['Ffion', 'Osian', 'Tobi']);
    const { html } = await list(people.otherWorker);
    expect(listedIn(html)).toEqual([]);
    expect(html).toContain('None of the children you can see has a plan');
  });

  it('is refused to who has no permission', async () => {
    expect((await list(people.policePanelMember)).status).toBe(403);
    expect((await list(people.policePanelMember, '.csv')).status).toBe(403);
  });

  it('is on the audit trail, with every child it showed', async () => {
    await list(people.manager);
    const [event] = await auditOf(house.owner, people.manager);
    expect(event).toMatchObject({ act: 'stuck plans listed', outcome: 'done', detail: { plans: 3 } });
    expect(event?.childIds.toSorted()).toEqual(
      [long, continued, again].map(({ childId }) => childId).toSorted(),
    );
  });

  it('speaks Welsh', async () => {
    const { html } = await list(people.manager);
    expect(html).toContain('Mae 3 chynllun yn bodloni’r meini prawf; mae angen barn ar 2.');
    expect(html).toContain('Cynllun plentyn mewn angen ers 3 Mawrth 2025: 1 flwyddyn ac 8 mis');
  });
});

describe('choosing', () => {
  it.each([
    ['?criterion=a', ['Osian']],
    ['?criterion=b', ['Ffion']],
    ['?waiting=yes', ['Ffion', 'Tobi']],
    ['?criterion=z&team=somewhere', ['Ffion', 'Osian', 'Tobi']],
    ['?as-at-day=27&as-at-month=4&as-at-year=2026', ['Osian']],
    ['?as-at-day=3&as-at-month=3&as-at-year=2026', []],
  ])('%s shows what it says', async (query, names) => {
    expect(listedIn((await list(people.worker, query)).html)).toEqual(names);
  });

  it('by team shows that team', async () => {
    const { rows } = await house.owner.query<{ team_id: string }>(
      'select team_id from access.team where name = $1',
      [west],
    );
    expect(listedIn((await list(people.worker, `?team=${rows[0]!.team_id}`)).html)).toEqual(['Tobi']);
  });

  it('by a day says which day it is, and goes on with it to the child', async () => {
    const { html } = await list(people.worker, '?as-at-day=4&as-at-month=3&as-at-year=2026');
    expect(html).toContain('On 4 March 2026 1 plan met the criteria; none needed a view.');
    expect(html).toContain(`${long.childId}/stuck?as-at-day=04&amp;as-at-month=03&amp;as-at-year=2026`);
  });

  it('a day that is none comes back with its message, and with what was typed', async () => {
    const { html, status } = await list(people.worker, '?as-at-day=31&as-at-month=2&as-at-year=2026');
    expect(status).toBe(422);
    expect(html).toContain('Enter a real date');
    expect(html).toMatch(/name="as-at-day"[^>]*value="31"/);
  });

  it('what nothing matches says so, and how to see all again', async () => {
    const { html } = await list(people.worker, '?criterion=d');
    expect(html).toContain('No plan matches what you chose');
    expect(html).toContain('Show all as they are today');
  });
});

describe('the file', () => {
  it('holds a line for each reason, in the reader’s language, and is on the audit trail', async () => {
    const { html, raw, status } = await list(people.worker, '.csv?criterion=b');
    expect(status).toBe(200);
    expect(raw.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [heading, line, end] = html.replace('\uFEFF', '').split('\r\n');
    expect(heading).toMatch(/^Local id,Child,Age,Team,Worker,Plan,/);
    expect(line).toContain(`${continued.localId},Ffion Quillhaven,8 years,${east},`);
    expect(line).toContain(',"Meets the dates, needs a view",');
    expect(end).toBe('');
    const [event] = await auditOf(house.owner, people.worker);
    expect(event).toMatchObject({ act: 'stuck plans downloaded', childIds: [continued.childId] });
  });
});

describe('an empty list', () => {
  it('is good news where there are plans, and asks for the return where there are none', async () => {
    const other = await openTestHouse();
    const { owner } = other;
    await owner.query('truncate plans.plan, panels.thinking_request cascade');
    const coordinator = await other.as(people.coordinator);
    expect((await coordinator.get('/stuck-plans')).html).toContain('No return has been loaded yet');
    await buildPlan(owner, await buildChild(owner), { startDate: '2026-10-05' });
    const { html } = await coordinator.get('/stuck-plans');
    expect(html).toContain('No plan meets the criteria on 21 November 2026');
    expect(html).toContain('How plans are found');
    await other.close();
  });
});

describe('a long list', () => {
  it('comes in pages of fifty, by the same number of queries, also when a later page than the last is asked for', async () => {
    const queriesOf = async (query = '') => {
      const coordinator = await house.as(people.coordinator);
      house.queries();
      const { html } = await coordinator.get(`/stuck-plans${query}`);
      return { html, queries: house.queries().length };
    };
    const few = await queriesOf();
    await house.owner.query(
      `with made as (
         insert into children.child (partnership_id, child_id, local_id, birth_date)
         select $1, gen_random_uuid(), 'MANY' || n, '2015-01-01' from generate_series(1, 60) n returning partnership_id, child_id)
       insert into plans.plan (partnership_id, plan_id, child_id, kind, start_date, referral_date)
       select partnership_id, gen_random_uuid(), child_id, 'child-in-need', '2025-06-02', '2025-06-02' from made`,
      [long.partnershipId],
    );
    const many = await queriesOf();
    expect(listedIn(many.html)).toHaveLength(50);
    expect(many.html).toContain('Page 1 of 2');
    expect(listedIn((await queriesOf('?page=2')).html)).toHaveLength(13);
    expect((await queriesOf('?page=99')).html).toContain('Page 2 of 2');
    expect(many.queries).toBe(few.queries);
    expect(many.queries).toBeLessThanOrEqual(14);
  });
});

describe('a team whose name is hidden', () => {
  it('is not told of by the choices, when only its child is of it', async () => {
    const choice = `>${west}</option>`;
    expect((await list(people.worker)).html).toContain(choice);
    await house.owner.query(
      `update children.child set hides_team = true, address_contact = 'the duty desk' where child_id = $1`,
      [again.childId],
    );
    expect((await list(people.worker)).html).not.toContain(choice);
  });
});
