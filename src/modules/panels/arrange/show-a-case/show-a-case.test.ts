import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { grant } from '#testing/build-child.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let day: PanelDay;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  day = await buildPanelDay(house.owner, {
    case: {
      dilemma: 'First line\n<i>second</i>',
      bookedAt: '2026-11-20T09:00:00Z',
      reason: 'As it was said then',
    },
  });
  path = `/panels/cases/${day.caseId}`;
});
afterAll(() => house.close());

it('shows everything about a booking, and notes the look', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  for (const shown of [
    'Brynja Quillhaven, 8 years',
    'Wednesday 9 December 2026',
    '9:30am to 10:15am',
    '&lt;i&gt;second&lt;/i&gt;',
    'Jolanta Wierzbówka',
    'due on 2 December 2026',
    `href="${path}/papers"`,
    `href="/children/${day.child.childId}"`,
    `href="${path}/withdraw"`,
  ])
    expect(html).toContain(shown);
  expect(html).not.toContain(`href="${path}/move"`);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'panel case viewed',
    childIds: [day.child.childId],
  });
  expect((await (await house.as(panelCoordinator)).get(path)).html).toContain(`href="${path}/move"`);
});

it('says why it is here in the reader’s language, or as it was kept where the plans say it no longer', async () => {
  await grant(house.owner, day.child, people.manager, { basis: 'team-manager' });
  const manager = await house.as(people.manager);
  expect((await manager.get(path)).html).toContain('Cynllun plentyn mewn angen ers 3 Mawrth 2025');
  await house.owner.query(`update plans.plan set start_date = '2025-01-06' where plan_id = $1`, [day.planId]);
  expect((await manager.get(path)).html).toContain('As it was said then');
});

it.each([
  ['another team', people.otherWorker],
  ['the police, before the papers are published', people.policePanelMember],
  ['the police, on no panel', people.policeOfficer],
  ['another partnership', dayPeople.coordinatorElsewhere],
])('is not there for %s', async (_, email) => {
  expect((await (await house.as(email)).get(path)).status).toBe(404);
});

it('is not for whoever has no part in panels, nor for the owner of a recommendation about the child', async () => {
  expect((await (await house.as(dayPeople.analyst)).get(path)).status).toBe(403);
  await grant(house.owner, day.child, people.nurse, { basis: 'recommendation-owner' });
  expect((await (await house.as(people.nurse)).get(path)).status).toBe(404);
});

it('leads from where a case was to where it is, and tells of its way', async () => {
  const { rows } = await house.owner.query<{ case_id: string }>(
    `insert into panels.meeting_case (partnership_id, case_id, panel_id, meeting_id, state, criterion, qualified_on, reason, dilemma, state_because,
                                      moved_to_case_id, booked_by, booked_at, state_by, state_at)
     select partnership_id, gen_random_uuid(), panel_id, meeting_id, 'moved', criterion, qualified_on, reason, dilemma, 'The worker was ill.', case_id,
            booked_by, booked_at, booked_by, $2 from panels.meeting_case where case_id = $1 returning case_id`,
    [day.caseId, '2026-11-20T12:00:00Z'],
  );
  const former = rows[0]?.case_id ?? '';
  await house.owner.query(
    `insert into panels.meeting_case_child (partnership_id, case_id, child_id) select partnership_id, $2, child_id from panels.meeting_case_child where case_id = $1`,
    [day.caseId, former],
  );
  const worker = await house.as(people.worker);
  expect((await worker.get(`/panels/cases/${former}`)).location).toBe(path);
  const { html } = await worker.get(path);
  expect(html).toContain('until Rosamund Tidewellow moved it on 20 November 2026, midday');
  expect(html).toContain('The worker was ill.');
});
