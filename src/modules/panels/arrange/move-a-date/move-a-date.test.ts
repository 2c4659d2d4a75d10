import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import {
  buildMeeting,
  buildPanel,
  panelChair,
  panelCoordinator,
  type BuiltMeeting,
} from '#testing/build-panel.ts';
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
  const panel = await buildPanel(house.owner, { members: { health: people.nurse } });
  meeting = await buildMeeting(house.owner, panel);
  await buildMeeting(house.owner, panel, { heldOn: '2027-01-20' });
  child = await buildChild(house.owner, { givenName: 'Brynja', isRestricted: true });
  caseId = await buildCase(house.owner, meeting, [child], { presenters: [people.worker] });
  const source = `panels.case:${caseId}`;
  await grant(house.owner, child, people.worker, {
    basis: 'panel-presenter',
    source,
    until: '2026-12-17T00:00:00Z',
  });
  path = `/panels/meetings/${meeting.meetingId}/move`;
});
afterAll(() => house.close());

const day = (iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { 'heldOn-year': year, 'heldOn-month': month, 'heldOn-day': date };
};
const moved = { ...day('2026-12-16'), because: 'The chair is away.', version: '1' };

async function move(fields: Record<string, string>, email = panelCoordinator) {
  const person = await house.as(email);
  return person.post(path, { ...moved, ...fields }, path);
}

describe('moving a date by hand', () => {
  it('is for those who set panels up', async () => {
    expect((await (await house.as(panelChair)).get(path)).html).toContain(
      'Move the panel of 9 December 2026',
    );
    expect((await (await house.as(people.worker)).get(path)).status).toBe(403);
    expect((await move({}, people.manager)).status).toBe(403);
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
    expect((await move({}, dayPeople.coordinatorElsewhere)).status).toBe(404);
  });

  it.each([
    [{ 'heldOn-day': '' }, 'Enter the new date as day, month and year'],
    [day('2026-11-20'), 'Enter a date that is still to come'],
    [day('2026-12-09'), 'The panel is on that day already'],
    [day('2027-01-20'), 'This panel sits on that day already'],
    [day('2026-12-25'), 'That day is a weekend or a bank holiday'],
    [day('2026-12-19'), 'That day is a weekend or a bank holiday'],
    [{ because: ' ' }, 'Say why the date moves'],
  ])('refuses %j and keeps what was typed', async (fields, message) => {
    const { status, html } = await move(fields);
    expect(status).toBe(422);
    expect(html).toContain(message);
    if (!('because' in fields)) expect(html).toContain('The chair is away.');
    else expect(html).toContain('value="16"');
  });

  it('moves what follows from the day, says why, and is on the audit trail', async () => {
    expect((await move({})).location).toBe(`/panels/${meeting.panelId}`);
    const { rows } = await house.owner.query(
      `select m.held_on, d.rhythm_date, d.papers_due_on, d.access_until, m.version from meetings.meeting m join panels.panel_meeting d using (meeting_id)
        where m.meeting_id = $1`,
      [meeting.meetingId],
    );
    expect(rows).toMatchObject([
      {
        held_on: '2026-12-16',
        rhythm_date: '2026-12-09',
        papers_due_on: '2026-12-09',
        access_until: new Date('2026-12-24T00:00:00Z'),
      },
    ]);
    const { html } = await (await house.as(people.worker)).get(`/panels/${meeting.panelId}`);
    expect(html).toContain('moved from 9 December 2026: The chair is away.');
    expect((await auditOf(house.owner, panelCoordinator))[0]).toMatchObject({
      act: 'panel date moved',
      outcome: 'done',
    });
  });

  it('moves the entries in the calendars of panel and presenters, also of a child the co-ordinator may not see', async () => {
    await move({});
    const [toNurse] = (await lettersOf(house.owner, people.nurse)).slice(-1);
    expect(toNurse?.subject).toBe('Moved: Support and challenge panel is now on 16 December 2026');
    expect(toNurse && calendarLine(toNurse, 'UID')).toContain(`panel-date-${meeting.meetingId}`);
    expect(toNurse && calendarLine(toNurse, 'SEQUENCE')).toBe('1');
    const [toWorker] = (await lettersOf(house.owner, people.worker)).slice(-1);
    expect(toWorker?.subject).toBe('Changed: Support and challenge panel is on 16 December 2026, 9:30am');
    expect(toWorker && calendarLine(toWorker, 'UID')).toContain(`panel-case-${caseId}`);
    expect(toWorker && calendarLine(toWorker, 'SEQUENCE')).toBe('1');
    expect(toWorker && calendarLine(toWorker, 'DTSTART')).toBe('20261216T093000Z');
    expect(JSON.stringify([toNurse, toWorker])).not.toMatch(/Brynja|chair is away/);
    expect(await accessOf(house.owner, child.childId, `panels.case:${caseId}`, house.clock.now())).toEqual([
      { email: people.worker, basis: 'panel-presenter', until: '2026-12-24T00:00:00.000Z' },
    ]);
  });

  it('stops the second of two who move it, and keeps their reason', async () => {
    await move({});
    const { status, html } = await move({ ...day('2026-12-17'), because: 'Another reason' }, panelChair);
    expect(status).toBe(409);
    expect(html).toContain('Another reason');
    const { rows } = await house.owner.query('select held_on from meetings.meeting where meeting_id = $1', [
      meeting.meetingId,
    ]);
    expect(rows).toEqual([{ held_on: '2026-12-16' }]);
  });

  it('is for dates that are still to be', async () => {
    const held = await buildMeeting(house.owner, meeting, { heldOn: '2026-10-28', state: 'held' });
    const coordinator = await house.as(panelCoordinator);
    expect((await coordinator.get(`/panels/meetings/${held.meetingId}/move`)).status).toBe(404);
  });
});
