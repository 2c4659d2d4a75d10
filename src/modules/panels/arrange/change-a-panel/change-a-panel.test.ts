import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { panelForm } from '#testing/panel-form.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let filledIn: Record<string, string | string[]>;
let panelId: string;
let path: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  filledIn = { ...(await panelForm(house.owner)), version: '1' };
  const coordinator = await house.as(panelCoordinator);
  const answered = await coordinator.post('/panels', filledIn, '/panels/new');
  panelId = answered.location?.split('/').at(-1) ?? '';
  path = `/panels/${panelId}/edit`;
});
afterAll(() => house.close());

async function change(fields: Record<string, string | string[]>, email = panelCoordinator) {
  const person = await house.as(email);
  return person.post(path, { ...filledIn, ...fields }, path);
}

interface Planned {
  meetingId: string;
  heldOn: string;
  startsAt: string;
  place: string;
  state: string;
  slots: string[];
  papersDueOn: string;
}
async function planned(): Promise<Planned[]> {
  const { rows } = await house.owner.query<Planned>(
    `select m.meeting_id as "meetingId", m.held_on as "heldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt", m.place, m.state,
            array(select to_char(s.starts_at, 'HH24:MI') from meetings.slot s where s.meeting_id = m.meeting_id order by s.number) as slots,
            d.papers_due_on as "papersDueOn"
       from panels.panel_meeting d join meetings.meeting m using (meeting_id) where d.panel_id = $1 order by m.held_on, m.state`,
    [panelId],
  );
  return rows;
}
const daysOf = (rows: Planned[], state = 'planned') =>
  rows.filter((row) => row.state === state).map((row) => row.heldOn);

async function bookFirstDate(): Promise<void> {
  const [first] = await planned();
  const { rows } = await house.owner.query<{ slot_id: string }>(
    'select slot_id from meetings.slot where meeting_id = $1 order by number',
    [first?.meetingId],
  );
  const { partnershipId } = await userOf(house.owner, panelCoordinator);
  const slotIds = rows.map((row) => row.slot_id);
  const meeting = {
    partnershipId,
    panelId,
    meetingId: first?.meetingId ?? '',
    heldOn: '2026-12-09',
    slotIds,
  };
  await buildCase(house.owner, meeting, [await buildChild(house.owner)], { presenters: [people.worker] });
}

describe('changing a panel', () => {
  it('shows it as it is, to those who set panels up', async () => {
    const { html } = await (await house.as(panelChair)).get(path);
    expect(html).toContain('value="Panel for stuck plans"');
    expect(html).toContain('value="09:30"');
    expect(html).toContain('What led here?\nWhat next?');
    expect((await (await house.as(people.worker)).get(path)).status).toBe(403);
    expect((await change({ name: 'Not mine' }, people.manager)).status).toBe(403);
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(path)).status).toBe(404);
    expect((await change({ name: 'Not mine' }, dayPeople.coordinatorElsewhere)).status).toBe(404);
  });

  it('says what is wrong and keeps what was typed', async () => {
    const { status, html } = await change({ name: 'Renamed', slotCount: 'many' });
    expect(status).toBe(422);
    expect(html).toContain('Enter a number of slots from 1 to 20');
    expect(html).toContain('value="Renamed"');
  });

  it('is kept, and on the audit trail', async () => {
    expect((await change({ name: 'Renamed', accessDaysAfter: '0' })).location).toBe(`/panels/${panelId}`);
    const { rows } = await house.owner.query(
      'select name, version, access_days_after from panels.panel where panel_id = $1',
      [panelId],
    );
    expect(rows).toEqual([{ name: 'Renamed', version: 2, access_days_after: 0 }]);
    expect((await auditOf(house.owner, panelCoordinator))[0]).toMatchObject({
      act: 'panel changed',
      outcome: 'done',
    });
  });

  it('shows the second editor both versions, and overwrites nothing', async () => {
    await change({ place: 'Room 9', quorateMembers: '3' });
    const { status, html } = await change({ place: 'Room 7', purpose: 'Another purpose' }, panelChair);
    expect(status).toBe(409);
    expect(html).toContain('Rosamund Tidewellow');
    for (const shown of ['Room 9', 'Room 7', 'Another purpose', 'Thinks with the team.'])
      expect(html).toContain(shown);
    expect(html).not.toContain('Length of a slot');
    const { rows } = await house.owner.query(
      'select place, quorate_members from panels.panel where panel_id = $1',
      [panelId],
    );
    expect(rows).toEqual([{ place: 'Room 9', quorate_members: 3 }]);
  });
});

describe('the coming dates', () => {
  it('take on place, deadlines and people; calendars change under the same entry', async () => {
    const before = (await lettersOf(house.owner, people.policePanelMember)).filter(({ body }) =>
      body.includes(panelId),
    );
    const legal = (await userOf(house.owner, dayPeople.legalMember)).userId;
    await change({ place: 'Room 9', papersWorkingDays: '10', 'member-health': '', 'member-legal': legal });
    expect((await planned()).every(({ place }) => place === 'Room 9')).toBe(true);
    expect((await planned())[0]?.papersDueOn).toBe('2026-11-25');
    const ofPanel = async (email: string) =>
      (await lettersOf(house.owner, email)).filter(({ calendar }) => calendar?.includes(panelId));
    const police = (await ofPanel(people.policePanelMember)).slice(before.length);
    expect(police).toHaveLength(6);
    expect(police[0]?.subject).toBe('New time or place: Panel for stuck plans, 9 December 2026');
    const sequence = (letter: (typeof police)[number] | undefined) =>
      Number(letter && calendarLine(letter, 'SEQUENCE'));
    expect(police[0] && calendarLine(police[0], 'UID')).toBe(before[0] && calendarLine(before[0], 'UID'));
    expect(sequence(police[0])).toBeGreaterThan(sequence(before[0]));
    const nurse = (await lettersOf(house.owner, people.nurse)).slice(-6);
    expect(nurse.map(({ method }) => method)).toEqual(Array.from({ length: 6 }, () => 'CANCEL'));
    expect(await ofPanel(dayPeople.legalMember)).toHaveLength(6);
  });

  it('take on times and slots where nobody is booked, and stay where somebody is', async () => {
    await bookFirstDate();
    await change({ startsAt: '13:00', slotCount: '2', slotMinutes: '60' });
    const [first, second] = await planned();
    expect(first).toMatchObject({ startsAt: '09:30', slots: ['09:30', '10:15', '11:00'] });
    expect(second).toMatchObject({ startsAt: '13:00', slots: ['13:00', '14:00'] });
  });

  it('follow a new rhythm where nobody is booked; what no longer fits is cancelled quietly on the page', async () => {
    await bookFirstDate();
    await change({ everyWeeks: '12' });
    const rows = await planned();
    expect(daysOf(rows, 'cancelled')).toEqual(['2027-01-20', '2027-04-14', '2027-07-07']);
    expect(daysOf(rows)).toEqual([
      '2026-12-09',
      '2027-03-03',
      '2027-05-26',
      '2027-08-18',
      '2027-11-10',
      '2028-02-02',
    ]);
    const { html } = await (await house.as(panelCoordinator)).get(`/panels/${panelId}`);
    expect(html).not.toContain('20 January 2027');
    await change({ everyWeeks: '6', version: '2' });
    expect(daysOf(await planned()).slice(0, 3)).toEqual(['2026-12-09', '2027-01-20', '2027-03-03']);
  });

  it('tell nobody anything when nothing they see has changed', async () => {
    const count = async () => (await house.owner.query('select from mail.message')).rowCount;
    const before = await count();
    await change({ purpose: 'Said better.', prompts: 'One' });
    expect(await count()).toBe(before);
  });
});
