import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { buildMeeting, panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let day: PanelDay;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  day = await buildPanelDay(house.owner);
  page = `/panels/meetings/${day.meeting.meetingId}`;
  const second = await buildChild(house.owner, { givenName: 'Maelona' });
  await buildCase(house.owner, day.meeting, [second], { slot: 1, dilemma: 'Father is not in the plan.' });
});
afterAll(() => house.close());

const seenBy = async (email: string) => (await house.as(email)).get(page);

it('is not there for members before publishing, for the sergeant not on the panel, another team, or elsewhere', async () => {
  const { policeMember, policeNotOnPanel, workerOfAnotherTeam, coordinatorElsewhere } = dayPeople;
  for (const email of [policeMember, policeNotOnPanel, workerOfAnotherTeam, coordinatorElsewhere])
    expect((await seenBy(email)).status, email).toBe(404);
});

it('is refused to who has no permission', async () => {
  expect((await seenBy(dayPeople.analyst)).status).toBe(403);
});

it('shows the team its own case only, and says that it is not published', async () => {
  const { html } = await seenBy(dayPeople.worker);
  expect(html).toContain('Brynja Quillhaven, 8 years');
  expect(html).not.toContain('Maelona');
  expect(html).toContain('These papers are not published');
});

it('shows members every case in the order of the slots, and what they have read, until the access ends', async () => {
  const worker = await house.as(dayPeople.worker);
  const plan = await uploadAPaper(worker, day.caseId);
  await uploadAPaper(worker, day.caseId, { kind: 'chronology', name: 'Timeline.pdf' });
  const publish = `${page}/papers`;
  await (await house.as(panelCoordinator)).post(publish, {}, publish);
  const member = await house.as(dayPeople.policeMember);
  const { html } = await member.get(page);
  expect(html.indexOf('Brynja')).toBeLessThan(html.indexOf('Maelona'));
  expect(html).toContain('Slot 1, 9:30am to 10:15am');
  expect(html).toContain('We have tried everything twice.');
  expect(html).toContain('Child in need plan since 3 March 2025');
  expect(html).toContain('2 papers to read');
  expect(html).toContain('about 4 minutes to read');
  await member.get(plan);
  expect((await member.get(page)).html).toContain('1 paper to read');
  house.clock.moveTo('2026-12-17T00:00:01Z');
  expect((await seenBy(dayPeople.policeMember)).status).toBe(404);
  house.clock.moveTo('2026-11-21T10:00:00Z');
});

it('is on the audit trail with every child it showed', async () => {
  const { rows } = await house.owner.query<{ child_ids: string[] }>(
    `select e.child_ids from audit_trail.event e join access.user_account u using (user_id)
      where u.email = $1 and e.act = 'panel.papers read before' and e.outcome = 'done' limit 1`,
    [dayPeople.policeMember],
  );
  expect(rows[0]?.child_ids).toHaveLength(2);
});

it('says what will be there, to who sees the whole partnership, while there is no case', async () => {
  const empty = await buildMeeting(house.owner, day.meeting, { heldOn: '2027-01-20' });
  const chair = await house.as(panelChair);
  const { html, status } = await chair.get(`/panels/meetings/${empty.meetingId}`);
  expect(status).toBe(200);
  expect(html).toContain('Nothing to read yet');
  expect(html).toContain('Publish, and see who has opened what');
  expect(html).toContain('Open the day of the panel');
  expect(
    (await (await house.as(dayPeople.policeMember)).get(`/panels/meetings/${empty.meetingId}`)).status,
  ).toBe(404);
});

it('costs the same few queries however many cases and papers there are', async () => {
  const chair = await house.as(panelChair);
  const small = await buildPanelDay(house.owner);
  house.queries();
  await chair.get(`/panels/meetings/${small.meeting.meetingId}`);
  const few = house.queries().length;
  await chair.get(page);
  expect(house.queries().length).toBe(few);
  expect(few).toBeLessThanOrEqual(12);
});
