import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import {
  buildMeeting,
  buildPanel,
  panelChair,
  panelCoordinator,
  type BuiltMeeting,
  type BuiltPanel,
} from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let panel: BuiltPanel;
let meeting: BuiltMeeting;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  panel = await buildPanel(house.owner, { members: { health: people.nurse } });
  meeting = await buildMeeting(house.owner, panel);
  path = `/panels/meetings/${meeting.meetingId}/cancel`;
});
afterAll(() => house.close());

async function cancel(fields: Record<string, string> = {}, email = panelCoordinator) {
  const person = await house.as(email);
  return person.post(path, { because: 'Snow.', version: '1', ...fields });
}

async function stateOf(meetingId: string) {
  const { rows } = await house.owner.query<{ state: string; because: string | null }>(
    `select m.state, d.cancelled_because as because from meetings.meeting m join panels.panel_meeting d using (meeting_id) where m.meeting_id = $1`,
    [meetingId],
  );
  return rows[0];
}

describe('cancelling a date', () => {
  it('is for those who set panels up', async () => {
    expect((await (await house.as(panelChair)).get(path)).html).toContain('Nothing is booked on it.');
    expect((await (await house.as(people.worker)).get(path)).status).toBe(403);
    expect((await cancel({}, people.worker)).status).toBe(403);
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
    expect((await cancel({}, dayPeople.coordinatorElsewhere)).status).toBe(404);
    expect(await stateOf(meeting.meetingId)).toMatchObject({ state: 'planned' });
  });

  it('asks for the reason', async () => {
    const { status, html } = await cancel({ because: ' ' });
    expect(status).toBe(422);
    expect(html).toContain('Say why the date is cancelled');
  });

  it('takes the date out of every calendar, says why on the panel’s page, and is on the audit trail', async () => {
    expect((await cancel()).location).toBe(`/panels/${panel.panelId}`);
    expect(await stateOf(meeting.meetingId)).toEqual({ state: 'cancelled', because: 'Snow.' });
    const letter = (await lettersOf(house.owner, people.nurse)).at(-1);
    expect(letter).toMatchObject({
      method: 'CANCEL',
      subject: 'Cancelled: Support and challenge panel, 9 December 2026',
    });
    expect(letter && calendarLine(letter, 'STATUS')).toBe('CANCELLED');
    const { html } = await (await house.as(people.worker)).get(`/panels/${panel.panelId}`);
    expect(html).toContain('Cancelled: Snow.');
    expect((await auditOf(house.owner, panelCoordinator))[0]).toMatchObject({
      act: 'panel date cancelled',
      outcome: 'done',
    });
    expect((await (await house.as(panelCoordinator)).get(path)).status).toBe(404);
  });

  it('moves its cases to the next date: into free slots in their order, then on the waiting list', async () => {
    const next = await buildMeeting(house.owner, panel, { heldOn: '2027-01-20', slots: 2 });
    await buildCase(house.owner, next, [await buildChild(house.owner)], { slot: 0 });
    const book = async (given: Parameters<typeof buildCase>[3]) =>
      buildCase(house.owner, meeting, [await buildChild(house.owner, { givenName: 'Brynja' })], {
        presenters: [people.worker],
        ...given,
      });
    const [second, first] = [await book({ slot: 1 }), await book({ slot: 0 })];
    const waiting = await book({ state: 'waiting' });
    const { html } = await (await house.as(panelCoordinator)).get(path);
    expect(html).toContain('3 cases go on to 20 January 2027');
    await cancel();
    const { rows } = await house.owner.query<Record<string, string | null>>(
      `select case_id, state, meeting_id, slot_id from panels.meeting_case where case_id = any($1) order by state`,
      [[first, second, waiting]],
    );
    expect(rows).toContainEqual({
      case_id: first,
      state: 'booked',
      meeting_id: next.meetingId,
      slot_id: next.slotIds[1],
    });
    for (const caseId of [second, waiting])
      expect(rows).toContainEqual({
        case_id: caseId,
        state: 'waiting',
        meeting_id: next.meetingId,
        slot_id: null,
      });
    const letters = (await lettersOf(house.owner, people.worker)).slice(-3);
    expect(letters.map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL', null]);
  });

  it('waits until there is a next date for its cases', async () => {
    await buildCase(house.owner, meeting, [await buildChild(house.owner)]);
    expect((await (await house.as(panelCoordinator)).get(path)).html).toContain(
      'There is no later date for its cases.',
    );
    const { status, html } = await cancel();
    expect(status).toBe(422);
    expect(html).toContain('There is no later date for its cases.');
    expect(await stateOf(meeting.meetingId)).toMatchObject({ state: 'planned' });
  });

  it('waits while there is a case that the viewer may not see', async () => {
    await buildMeeting(house.owner, panel, { heldOn: '2027-01-20' });
    const child = await buildChild(house.owner, { givenName: 'Hidden', isRestricted: true });
    await buildCase(house.owner, meeting, [child]);
    const { html } = await (await house.as(panelCoordinator)).get(path);
    expect(html).toContain('There is a case on this date that you cannot see.');
    expect(html).not.toContain('Hidden');
    expect((await cancel()).status).toBe(422);
    expect(await stateOf(meeting.meetingId)).toMatchObject({ state: 'planned' });
  });

  it('stops the second of two', async () => {
    await house.owner.query('update meetings.meeting set version = 2 where meeting_id = $1', [
      meeting.meetingId,
    ]);
    const { status, html } = await cancel();
    expect(status).toBe(409);
    expect(html).toContain('Snow.');
  });
});
