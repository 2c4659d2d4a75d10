import { Temporal } from 'temporal-polyfill';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildPanel, panelChair, panelCoordinator, type BuiltPanel } from '#testing/build-panel.ts';
import { buildReportedPanel } from '#testing/build-reported-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { answerDue } from '../../follow-up/answer-time.ts';
import { recommendationState, type Answer } from '../../follow-up/recommendation.ts';

const today = '2026-11-21';
const independentChair = 'aldous.renwickson@independent.example';

let house: TestHouse;
let panel: BuiltPanel;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  panel = await buildReportedPanel(house.owner, 7);
  await buildReportedPanel(house.owner, 8);
  page = `/panels/${panel.panelId}/report`;
});
afterAll(() => house.close());

/** Table → row → column → value, as the spreadsheet for the subgroup has it. */
async function readCsv(email: string, query: string): Promise<Map<string, string>> {
  const { html } = await (await house.as(email)).get(`${page}/csv${query}`);
  const rows: string[][] = parse(html, { bom: true, record_delimiter: '\r\n' });
  return new Map(
    rows.slice(1).map(([table, row, column, value]) => [`${table} / ${row} / ${column}`, value ?? '']),
  );
}

interface Period {
  from: string;
  to: string;
}

const periods: Period[] = [
  { from: '2025-11-22', to: today },
  { from: '2026-01-07', to: '2026-05-13' },
  { from: '2025-01-01', to: '2026-01-06' },
];

describe('the figures of the report', () => {
  it.each(periods)('are what somebody counts by hand from $from to $to', async ({ from, to }) => {
    const shown = await readCsv(panelCoordinator, `?from=${from}&to=${to}`);
    const counted = await countByHand({ from, to });
    expect(counted.size).toBeGreaterThan(20);
    for (const [name, count] of counted) expect(shown.get(name), name).toBe(String(count));
    const inAll = [...shown].filter(([name, value]) => Number(value) > 0 && !name.includes('Days,'));
    for (const [name] of inAll) expect(counted.has(name), `${name} was counted by hand too`).toBe(true);
  });

  it('are the same for everybody who may read them, restricted children and people without children included', async () => {
    const query = `?from=2025-11-22&to=${today}`;
    const before = await readCsv(panelCoordinator, query);
    await house.owner.query(
      `insert into access.restricted_child (partnership_id, child_id, reason, since)
       select k.partnership_id, k.child_id, 'test', now() from panels.meeting_case_child k
         join panels.meeting_case c on c.case_id = k.case_id where c.panel_id = $1 limit 5`,
      [panel.panelId],
    );
    for (const email of [panelCoordinator, panelChair, people.quality, independentChair])
      expect(await readCsv(email, query), email).toEqual(before);
  });
});

describe('the page of the report', () => {
  it('shows the last twelve months, with two findings as charts, tables, and small numbers marked', async () => {
    const { html, status } = await (await house.as(people.quality)).get(page);
    expect(status).toBe(200);
    expect(html).toContain('From 22 November 2025 to 21 November 2026: 7 panels');
    expect(html).toMatch(/app-chart__finding"[^>]*>\d+ of \d+ recommendations are done; \d+ are late</);
    expect(html).toMatch(
      /app-chart__finding"[^>]*>After 6 months, the plan had ended or stepped down for \d+ of \d+ children/,
    );
    expect(html).toContain('* A number from 1 to 5');
    expect(html).toMatch(/--numeric">[1-5]\*<\/td>/);
    expect(html).not.toMatch(/--numeric">[1-5]<\/td>/);
    expect(html).toContain('for=publication');
    const [row] = await auditOf(house.owner, people.quality);
    expect(row).toMatchObject({ act: 'panel.report viewed', outcome: 'done' });
  });

  it('names nobody', async () => {
    const { rows } = await house.owner.query<{ name: string }>(
      `select full_name as name from access.user_account where not is_system and email <> $1`,
      [people.quality],
    );
    const { html } = await (await house.as(people.quality)).get(page);
    const named = rows.filter(({ name }) => html.includes(name));
    expect(named).toEqual([]);
  });

  it.each([
    ['?from=2026-02-31', 'Give the first day as a real date'],
    ['?to=tomorrow', 'Give the last day as a real date'],
    ['?from=2026-06-01&to=2026-05-01', 'The last day must not be before the first'],
  ])('comes back with its message for %s', async (query, message) => {
    const { html, status } = await (await house.as(panelChair)).get(`${page}${query}`);
    expect(status).toBe(422);
    expect(html).toContain(message);
  });

  it('says what will be here while there is nothing', async () => {
    const { html } = await (await house.as(panelChair)).get(`${page}?from=2020-01-01&to=2020-12-31`);
    expect(html).toContain('Nothing in this period yet');
    const fresh = await buildPanel(house.owner, { name: 'A new panel' });
    const { status } = await (await house.as(panelChair)).get(`/panels/${fresh.panelId}/report`);
    expect(status).toBe(200);
  });

  it('is not there for another partnership, and refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(page)).status).toBe(404);
    for (const email of [dayPeople.analyst, dayPeople.worker, dayPeople.policeMember])
      expect((await (await house.as(email)).get(page)).status).toBe(403);
  });

  it('takes a fixed number of queries', async () => {
    const person = await house.as(panelCoordinator);
    house.queries();
    await person.get(page);
    expect(house.queries().length).toBeLessThanOrEqual(12);
  });
});

/** Every figure again, slowly: all rows of the panel, one after the other, by rules written for reading and not for speed. */
async function countByHand({ from, to }: Period): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const add = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by);
  const all = async <Row extends object>(query: string) =>
    (await house.owner.query<Row>(query, [panel.panelId])).rows;
  const isIn = ({ heldOn }: { heldOn: string }) => heldOn >= from && heldOn <= to;

  const cases = await all<{
    caseId: string;
    state: string;
    criterion: string;
    qualifiedOn: string;
    heldOn: string;
    starts: (string | null)[] | null;
  }>(
    `select c.case_id as "caseId", c.state, c.criterion, c.qualified_on as "qualifiedOn", m.held_on as "heldOn",
            (select array_agg(k.plan_on_the_day ->> 'startDate') from panels.meeting_case_child k where k.case_id = c.case_id) as starts
       from panels.meeting_case c join meetings.meeting m on m.meeting_id = c.meeting_id where c.panel_id = $1`,
  );
  const heard = cases.filter((one) => one.state === 'heard' && isIn(one));
  const table = 'Cases by criterion, and how long they waited';
  const labels: Record<string, string> = {
    a: '(a) Child in need plan for over a year',
    b: '(b) Child protection plan after its third review',
    c: '(c) Child protection plan again within two years',
    d: '(d) The network asked for time to think',
  };
  for (const label of [...Object.entries(labels), [undefined, 'All'] as const]) {
    const own = heard.filter(({ criterion }) => label[0] === undefined || criterion === label[0]);
    if (own.length === 0) continue;
    add(`${table} / ${label[1]} / Cases`, own.length);
    const waits = own
      .map(({ qualifiedOn, heldOn }) => Temporal.PlainDate.from(qualifiedOn).until(heldOn).days)
      .toSorted((one, other) => one - other);
    const middle =
      (waits[Math.floor((waits.length - 1) / 2)]! + waits[Math.ceil((waits.length - 1) / 2)]!) / 2;
    add(`${table} / ${label[1]} / Days, median`, middle);
    add(`${table} / ${label[1]} / Days, longest`, waits.at(-1));
  }
  for (const { starts, heldOn } of heard) {
    const [oldest] = (starts ?? []).filter(Boolean).toSorted();
    add(`Cases by age of the plan / ${ageOf(oldest, heldOn)} / Cases`);
    add('Cases by age of the plan / All / Cases');
  }
  await countPeople(all, isIn, add);
  const known = new Map(heard.map((one) => [one.caseId, one]));
  await countRecommendations(all, known, add);
  await countChildren(all, known, add);
  return counts;
}

type All = <Row extends object>(query: string) => Promise<Row[]>;
type Add = (name: string, by?: number) => void;
type Heard = ReadonlyMap<string, { heldOn: string }>;

function ageOf(start: string | null | undefined, heldOn: string): string {
  if (!start) return 'No plan';
  const years = Temporal.PlainDate.from(start).until(heldOn, { largestUnit: 'years' }).years;
  return ['Under 1 year', '1 year, under 2', '2 years, under 3'][years] ?? '3 years or more';
}

const agencyNames: Record<string, string> = {
  police: 'Police',
  legal: 'Legal',
  health: 'Health',
  housing: 'Housing',
  'social-care': 'Social care',
};

async function countPeople(all: All, isIn: (one: { heldOn: string }) => boolean, add: Add): Promise<void> {
  const seats = await all<{ kind: string; part: string; attended: string | null; heldOn: string }>(
    `select a.agency_kind as kind, a.part, a.attended, m.held_on as "heldOn" from meetings.attendance a
       join meetings.meeting m on m.meeting_id = a.meeting_id join panels.panel_meeting d on d.meeting_id = m.meeting_id where d.panel_id = $1`,
  );
  const said: Record<string, string> = {
    yes: 'Came',
    'stand-in': 'Stand-in',
    no: 'Did not come',
    null: 'Not noted',
  };
  for (const seat of seats.filter((one) => isIn(one) && one.part !== 'co-ordinator')) {
    for (const row of [agencyNames[seat.kind], 'All'])
      for (const column of [said[String(seat.attended)], 'All']) add(`Who came / ${row} / ${column}`);
  }
}

async function countRecommendations(all: All, heard: Heard, add: Add): Promise<void> {
  const made = await all<{
    caseId: string;
    kind: string | null;
    answer: Answer | null;
    dueOn: string;
    doneOn: string | null;
    endedOn: string | null;
  }>(
    `select r.case_id as "caseId", g.kind, r.answer, a.due_on as "dueOn", a.done_on as "doneOn", a.ended_on as "endedOn"
       from panels.recommendation r join panels.meeting_case c on c.case_id = r.case_id join actions.action a on a.action_id = r.action_id
       join access.user_account u on u.user_id = r.owner_user_id left join access.agency g on g.agency_id = u.agency_id where c.panel_id = $1`,
  );
  const columns: Record<string, string> = {
    'done-in-time': 'Done in time',
    'done-late': 'Done late',
    open: 'In hand',
    late: 'Accepted, late',
    unanswered: 'Not yet answered',
    'unanswered-late': 'Not yet answered, late',
    'not-accepted': 'Not accepted',
  };
  for (const one of made) {
    const heldOn = heard.get(one.caseId)?.heldOn;
    if (heldOn === undefined) continue;
    const state = recommendationState({ ...one, answerDueOn: answerDue(heldOn, []).date }, today);
    if (state === 'withdrawn') continue;
    const isLateNow = state === 'late' || state === 'unanswered-late';
    for (const row of [agencyNames[one.kind ?? ''] ?? 'Independent', 'All']) {
      add(`What became of the recommendations / ${row} / ${columns[state]}`);
      add(`What became of the recommendations / ${row} / All`);
      add(`Answered, done, late / ${row} / All`);
      add(`Answered, done, late / ${row} / Answered`, Number(one.answer !== null));
      add(`Answered, done, late / ${row} / Done`, Number(one.doneOn !== null));
      add(`Answered, done, late / ${row} / Late now`, Number(isLateNow));
    }
  }
}

async function countChildren(all: All, heard: Heard, add: Add): Promise<void> {
  const themes = await all<{ caseId: string; theme: string }>(
    `select t.case_id as "caseId", t.theme from panels.case_theme t join panels.meeting_case c on c.case_id = t.case_id where c.panel_id = $1`,
  );
  const words = house.app.house.wordsIn('en');
  for (const { caseId, theme } of themes)
    if (heard.has(caseId)) add(`Themes / ${words.t(`panels.sitting.theme.${theme}`)} / Cases`);
  const looks = await all<{ caseId: string; months: number; movement: string | null; hasPlan: boolean }>(
    `select k.case_id as "caseId", n.months, o.movement, k.plan_on_the_day is not null as "hasPlan"
       from panels.meeting_case_child k join panels.meeting_case c on c.case_id = k.case_id cross join (values (3), (6)) n (months)
       left join panels.outcome_check o on o.case_id = k.case_id and o.child_id = k.child_id and o.months = n.months where c.panel_id = $1`,
  );
  for (const { caseId, months, movement, hasPlan } of looks) {
    const heldOn = heard.get(caseId)?.heldOn;
    if (heldOn === undefined) continue;
    const isOver = Temporal.PlainDate.from(heldOn).add({ months }).toString() <= today;
    const known =
      movement === null
        ? isOver
          ? 'Not yet known'
          : 'Not over yet'
        : words.t(`panels.outcome.movement.${movement}`);
    for (const row of [hasPlan ? known : 'No plan on the day', 'All'])
      add(`How plans moved / ${row} / After ${months} months`);
  }
}
