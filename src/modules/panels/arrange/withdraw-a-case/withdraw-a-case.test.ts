import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelCoordinator, type BuiltMeeting } from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let meeting: BuiltMeeting;
let child: BuiltChild;
let caseId: string;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  meeting = await buildMeeting(house.owner, await buildPanel(house.owner), {
    slots: 1,
    papersPublishedAt: '2026-11-20T09:00:00Z',
  });
  child = await buildChild(house.owner, { givenName: 'Brynja' });
  await grant(house.owner, child, people.worker);
  caseId = await buildCase(house.owner, meeting, [child], { presenters: [people.worker, people.nurse] });
  path = `/panels/cases/${caseId}/withdraw`;
  const until = '2026-12-17T00:00:00Z';
  const presenter = { basis: 'panel-presenter', source: `panels.case:${caseId}`, until } as const;
  for (const email of [people.worker, people.nurse]) await grant(house.owner, child, email, presenter);
  const member = { basis: 'panel-member', source: `panels.meeting:${meeting.meetingId}`, until } as const;
  await grant(house.owner, child, people.policePanelMember, member);
});
afterAll(() => house.close());

async function withdraw(fields: Record<string, string> = {}, email: string = people.worker) {
  const person = await house.as(email);
  return person.post(path, { because: 'The plan has ended.', version: '1', ...fields });
}

async function stored() {
  const { rows } = await house.owner.query<Record<string, unknown>>(
    `select c.state, c.slot_id, c.state_because, u.email as by from panels.meeting_case c left join access.user_account u on u.user_id = c.state_by
      where c.case_id = $1`,
    [caseId],
  );
  return rows[0];
}

it('says what will happen, to whoever books', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('The slot is free for another child.');
  expect(html).toContain('Presenters and members lose the access that this booking gave them, at once.');
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
  expect((await withdraw({}, people.otherWorker)).status).toBe(404);
  expect((await withdraw({}, dayPeople.coordinatorElsewhere)).status).toBe(404);
  expect((await (await house.as(people.policePanelMember)).get(path)).status).toBe(403);
  expect((await withdraw({}, people.policePanelMember)).status).toBe(403);
  expect(await stored()).toMatchObject({ state: 'booked' });
});

it('asks for the reason', async () => {
  const { status, html } = await withdraw({ because: '' });
  expect(status).toBe(422);
  expect(html).toContain('Say why the case is withdrawn');
});

it('frees the slot, says who and why, and is on the audit trail', async () => {
  expect((await withdraw()).location).toBe(`/panels/cases/${caseId}`);
  expect(await stored()).toEqual({
    state: 'withdrawn',
    slot_id: null,
    state_because: 'The plan has ended.',
    by: people.worker,
  });
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'panel case withdrawn',
    childIds: [child.childId],
  });
  const worker = await house.as(people.worker);
  const { html } = await worker.get(`/panels/cases/${caseId}`);
  expect(html).toContain('Withdrawn by Jolanta Wierzbówka on 21 November 2026, 10am: The plan has ended.');
  expect((await worker.get(`/panels/${meeting.panelId}`)).html).toContain('1 of 1 free');
  expect((await worker.get(path)).status).toBe(404);
});

it('ends at once what the case gave, and nothing else', async () => {
  const nurse = await house.as(people.nurse);
  expect((await nurse.get(`/children/${child.childId}`)).status).toBe(200);
  await withdraw();
  const at = house.clock.now();
  expect(await accessOf(house.owner, child.childId, `panels.case:${caseId}`, at)).toEqual([]);
  expect(await accessOf(house.owner, child.childId, `panels.meeting:${meeting.meetingId}`, at)).toEqual([]);
  expect(await accessOf(house.owner, child.childId, 'test', at)).toMatchObject([{ email: people.worker }]);
  expect((await nurse.get(`/children/${child.childId}`)).status).toBe(404);
});

it('takes the slot out of the presenters’ calendars, and names no child', async () => {
  await withdraw();
  for (const email of [people.worker, people.nurse]) {
    const letter = (await lettersOf(house.owner, email)).at(-1);
    expect(letter).toMatchObject({
      method: 'CANCEL',
      subject: 'Withdrawn: your slot at Support and challenge panel on 9 December 2026',
    });
    expect(letter && calendarLine(letter, 'UID')).toContain(`panel-case-${caseId}`);
    expect(letter && calendarLine(letter, 'SEQUENCE')).toBe('1');
    expect(JSON.stringify(letter)).not.toMatch(/Brynja|plan has ended/);
  }
});

it('leaves the slot to the case that waits', async () => {
  const other = await buildChild(house.owner);
  const waiting = await buildCase(house.owner, meeting, [other], { state: 'waiting' });
  await withdraw();
  const coordinator = await house.as(panelCoordinator);
  const place = `slot-${meeting.slotIds[0] ?? ''}`;
  expect((await coordinator.post(`/panels/cases/${waiting}/move`, { place, version: '1' })).status).toBe(303);
  expect((await coordinator.get(`/panels/cases/${waiting}`)).html).toContain('9:30am to 10:15am');
});

it('stops the second of two, who keeps their words', async () => {
  await house.owner.query('update panels.meeting_case set version = 2 where case_id = $1', [caseId]);
  const { status, html } = await withdraw();
  expect(status).toBe(409);
  expect(html).toContain('The plan has ended.');
  expect(await stored()).toMatchObject({ state: 'booked' });
});
