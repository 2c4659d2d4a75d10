import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessOf } from '#testing/access-of.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { buildMeeting, buildPanel, panelCoordinator, type BuiltMeeting } from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

// A manager who reads English; she sees only one of the two children.
const manager = 'oluchi.ezemadu@childrens-services.marlowe-vale.example';

let house: TestHouse;
let now: BuiltMeeting;
let later: BuiltMeeting;
let child: BuiltChild;
let brother: BuiltChild;
let caseId: string;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  const panel = await buildPanel(house.owner, { members: { health: people.nurse } });
  now = await buildMeeting(house.owner, panel, { papersPublishedAt: '2026-11-20T09:00:00Z' });
  later = await buildMeeting(house.owner, panel, { heldOn: '2027-01-20', slots: 2 });
  child = await buildChild(house.owner, { givenName: 'Brynja' });
  brother = await buildChild(house.owner, { givenName: 'Unseen-brother' });
  caseId = await buildCase(house.owner, now, [child, brother], { presenters: [people.worker] });
  path = `/panels/cases/${caseId}/move`;
  await grant(house.owner, child, manager, { basis: 'team-manager' });
  for (const each of [child, brother]) {
    const until = '2026-12-17T00:00:00Z';
    await grant(house.owner, each, people.worker, {
      basis: 'panel-presenter',
      source: `panels.case:${caseId}`,
      until,
    });
    await grant(house.owner, each, people.nurse, {
      basis: 'panel-member',
      source: `panels.meeting:${now.meetingId}`,
      until,
    });
  }
});
afterAll(() => house.close());

const to = (meeting: BuiltMeeting, slot: number) => `slot-${meeting.slotIds[slot] ?? ''}`;

async function move(fields: Record<string, string> = {}, email = manager) {
  const person = await house.as(email);
  return person.post(path, { place: to(later, 1), because: 'The nurse is away.', version: '1', ...fields });
}

async function stored() {
  const { rows } = await house.owner.query<Record<string, unknown>>(
    `select state, meeting_id as "meetingId", slot_id as "slotId", moved_to_case_id as "movedTo", state_because as because,
            (select count(*)::integer from panels.meeting_case_child k where k.case_id = c.case_id) as children
       from panels.meeting_case c where case_id = $1 or moved_to_case_id = $1 order by (state = 'moved'), state_at`,
    [caseId],
  );
  return rows;
}

describe('moving a case', () => {
  it('shows where it is and what else is free', async () => {
    await buildCase(house.owner, later, [await buildChild(house.owner)], { slot: 0 });
    const { status, html } = await (await house.as(manager)).get(path);
    expect(status).toBe(200);
    expect(html).toContain('Now: 9 December 2026, 9:30am to 10:15am.');
    expect(html).toContain(`value="${to(now, 1)}"`);
    expect(html).toContain(`value="${to(later, 1)}"`);
    expect(html).not.toContain(`value="${to(now, 0)}"`);
    expect(html).not.toContain(`value="${to(later, 0)}"`);
    expect(html).not.toContain('Unseen-brother');
  });

  it('is for managers, chairs and co-ordinators who may see the case', async () => {
    await grant(house.owner, child, people.worker);
    expect((await (await house.as(people.worker)).get(path)).status).toBe(403);
    expect((await move({}, people.worker)).status).toBe(403);
    for (const email of [people.manager, dayPeople.coordinatorElsewhere]) {
      expect((await (await house.as(email)).get(path)).status).toBe(404);
      expect((await move({}, email)).status).toBe(404);
    }
    expect(await stored()).toMatchObject([{ slotId: now.slotIds[0] }]);
  });

  it('asks for a slot and a reason, and keeps what was typed', async () => {
    const { status, html } = await (await house.as(manager)).post(path, { because: ' ', version: '1' });
    expect(status).toBe(422);
    expect(html).toContain('Choose a slot');
    expect(html).toContain('Say why the case moves');
    expect((await move({ because: '' })).html).toMatch(new RegExp(`value="${to(later, 1)}" checked`));
  });

  it('keeps one case with all its children, and where it was; on the audit trail', async () => {
    expect((await move()).location).toBe(`/panels/cases/${caseId}`);
    expect(await stored()).toEqual([
      {
        state: 'booked',
        meetingId: later.meetingId,
        slotId: later.slotIds[1],
        movedTo: null,
        because: null,
        children: 2,
      },
      {
        state: 'moved',
        meetingId: now.meetingId,
        slotId: null,
        movedTo: caseId,
        because: 'The nurse is away.',
        children: 2,
      },
    ]);
    expect((await auditOf(house.owner, manager))[0]).toMatchObject({
      act: 'panel case moved',
      childIds: [child.childId],
    });
    const { html } = await (await house.as(manager)).get(`/panels/cases/${caseId}`);
    expect(html).toContain('9 December 2026, until Oluchi Ezemadu moved it on 21 November 2026, 10am');
    expect(html).toContain('The nurse is away.');
  });

  it('takes what the former date’s papers gave from its members, and gives presenters until the new end', async () => {
    await move();
    const at = house.clock.now();
    for (const { childId } of [child, brother]) {
      expect(await accessOf(house.owner, childId, `panels.meeting:${now.meetingId}`, at)).toEqual([]);
      expect(await accessOf(house.owner, childId, `panels.case:${caseId}`, at)).toEqual([
        { email: people.worker, basis: 'panel-presenter', until: '2027-01-28T00:00:00.000Z' },
      ]);
    }
  });

  it('moves the entry in the presenters’ calendars, and names no child', async () => {
    await move();
    const letter = (await lettersOf(house.owner, people.worker)).at(-1);
    expect(letter?.subject).toBe('New slot: Support and challenge panel on 20 January 2027');
    expect(letter && calendarLine(letter, 'UID')).toContain(`panel-case-${caseId}`);
    expect(letter && calendarLine(letter, 'SEQUENCE')).toBe('1');
    expect(letter && calendarLine(letter, 'DTSTART')).toBe('20270120T101500Z');
    expect(JSON.stringify(letter)).not.toMatch(/Brynja|Unseen|nurse is away/);
    await move({ place: to(now, 2), version: '2' });
    const next = (await lettersOf(house.owner, people.worker)).at(-1);
    expect(next && calendarLine(next, 'SEQUENCE')).toBe('2');
  });

  it('tells who is late that the slot is taken, or that the case has moved, and keeps the reason', async () => {
    await buildCase(house.owner, later, [await buildChild(house.owner, { isRestricted: true })], { slot: 1 });
    const taken = await move();
    expect(taken.status).toBe(422);
    expect(taken.html).toContain('Somebody has just taken that slot.');
    expect(taken.html).toContain('The nurse is away.');
    await move({ place: to(later, 0) });
    const late = await move({ place: to(now, 1) }, panelCoordinator);
    expect(late.status).toBe(409);
    expect(late.html).toContain('The nurse is away.');
    expect((await stored())[0]).toMatchObject({ slotId: later.slotIds[0] });
  });
});

describe('a case that waits', () => {
  beforeEach(async () => {
    for (const slot of [0, 1]) await buildCase(house.owner, later, [await buildChild(house.owner)], { slot });
    await move({ place: `wait-${later.meetingId}` });
  });

  it('has left its presenters’ calendars and the seats of the day', async () => {
    expect(await stored()).toMatchObject([
      { state: 'waiting', slotId: null, meetingId: later.meetingId },
      { state: 'moved' },
    ]);
    const letter = (await lettersOf(house.owner, people.worker)).at(-1);
    expect(letter).toMatchObject({
      method: 'CANCEL',
      subject: 'No slot yet: Support and challenge panel, 20 January 2027',
    });
    expect(letter && calendarLine(letter, 'DTSTART')).toBe('20261209T093000Z');
    const { rowCount } = await house.owner.query(
      `select from meetings.attendance where part = 'presenter' and meeting_id = any($1)`,
      [[now.meetingId, later.meetingId]],
    );
    expect(rowCount).toBe(0);
  });

  it('is given a slot that gets free without a reason', async () => {
    const { html } = await (await house.as(manager)).get(path);
    expect(html).toContain('This case waits for 20 January 2027.');
    expect(html).not.toContain(`wait-${later.meetingId}`);
    expect((await move({ place: to(now, 0), because: '', version: '2' })).status).toBe(303);
    expect(await stored()).toMatchObject([
      { state: 'booked', slotId: now.slotIds[0] },
      { state: 'moved' },
      { state: 'moved' },
    ]);
    const letter = (await lettersOf(house.owner, people.worker)).at(-1);
    expect(letter?.method).toBe('REQUEST');
    expect(letter && calendarLine(letter, 'SEQUENCE')).toBe('2');
  });
});
