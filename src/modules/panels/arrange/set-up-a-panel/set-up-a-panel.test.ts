import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { calendarLine, lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { panelForm } from '#testing/panel-form.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let filledIn: Record<string, string | string[]>;
beforeAll(async () => {
  house = await openTestHouse();
  filledIn = await panelForm(house.owner);
});
afterAll(() => house.close());

async function panelsCalled(name: string) {
  const { rows } = await house.owner.query<Record<string, unknown>>(
    'select * from panels.panel where name = $1',
    [name],
  );
  return rows;
}

describe('the form', () => {
  it('starts from a support and challenge panel, in the language of the person', async () => {
    const coordinator = await house.as(panelCoordinator);
    const { status, html } = await coordinator.get('/panels/new');
    expect(status).toBe(200);
    expect(html).toContain('value="Support and challenge panel"');
    expect(html).toContain('What led to where we are now?\nWhat is stopping progress?');
    expect(html.match(/What led to[^<]*/)?.[0].split('\n')).toHaveLength(9);
    expect(html).toContain(
      `value="${(await userOf(house.owner, people.policePanelMember)).userId}" selected`,
    );
    await coordinator.post('/language', { to: 'cy', returnTo: '/panels/new' });
    expect((await coordinator.get('/panels/new')).html).toContain('Beth a arweiniodd at ble’r ydym ni nawr?');
    await coordinator.post('/language', { to: 'en', returnTo: '/panels/new' });
  });

  it('is for co-ordinators and chairs only', async () => {
    for (const email of [people.worker, people.policePanelMember, dayPeople.analyst]) {
      const person = await house.as(email);
      expect((await person.get('/panels/new')).status).toBe(403);
      expect((await person.post('/panels', { ...filledIn, name: 'Not mine' })).status).toBe(403);
    }
    expect((await (await house.as(panelChair)).get('/panels/new')).status).toBe(200);
    expect(await panelsCalled('Not mine')).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, 'Enter the name of the panel'],
    [{ purpose: '' }, 'Say what the panel is for'],
    [{ 'firstDate-month': '13' }, 'Enter the first date as day, month and year'],
    [{ everyWeeks: '0' }, 'Enter a number of weeks from 1 to 52'],
    [{ startsAt: 'half nine' }, 'Enter the start as hours and minutes'],
    [{ slotMinutes: '5' }, 'Enter a length from 10 to 240 minutes'],
    [{ slotCount: '20', startsAt: '20:00' }, 'So many slots would go past midnight'],
    [{ link: 'javascript:alert(1)' }, 'Enter a link that starts with https://'],
    [{ chairUserId: '' }, 'Choose who chairs'],
    [{ quorateMembers: '9' }, 'More must be there than sit on the panel'],
    [{ papersWorkingDays: '31' }, 'Enter a number of working days from 0 to 30'],
    [{ accessDaysAfter: 'a week' }, 'Enter a number of days from 0 to 90'],
    [{ prompts: '\n \n' }, 'Enter at least one prompt'],
  ])('refuses %j and keeps what was typed', async (change, message) => {
    const coordinator = await house.as(panelCoordinator);
    const { status, html } = await coordinator.post('/panels', { ...filledIn, ...change }, '/panels/new');
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain('value="Room 4"');
    expect(await panelsCalled('Panel for stuck plans')).toEqual([]);
  });

  it('lets nobody chair or sit who has not that part', async () => {
    const coordinator = await house.as(panelCoordinator);
    const { userId } = await userOf(house.owner, people.policeOfficer);
    const chairs = await coordinator.post('/panels', { ...filledIn, chairUserId: userId }, '/panels/new');
    expect(chairs.html).toContain('Choose who chairs');
    const sits = await coordinator.post('/panels', { ...filledIn, 'member-police': userId }, '/panels/new');
    expect(sits.html).toContain('Choose somebody from the list, or nobody');
    const elsewhere = await userOf(house.owner, dayPeople.coordinatorElsewhere);
    const other = { ...filledIn, coordinatorUserId: elsewhere.userId };
    expect((await coordinator.post('/panels', other, '/panels/new')).html).toContain(
      'Choose who co-ordinates',
    );
  });
});

describe('a panel set up', () => {
  let panelId: string;
  beforeAll(async () => {
    const coordinator = await house.as(panelCoordinator);
    const answered = await coordinator.post('/panels', filledIn, '/panels/new');
    expect(answered.status).toBe(303);
    panelId = answered.location?.split('/').at(-1) ?? '';
  });

  it('is kept as it was filled in, with its members, and on the audit trail', async () => {
    expect(await panelsCalled('Panel for stuck plans')).toMatchObject([
      {
        panel_id: panelId,
        first_date: '2026-12-09',
        starts_at: '09:30:00',
        slot_count: 3,
        quorate_kinds: ['police', 'housing'],
        prompts: ['What led here?', 'What next?'],
        version: 1,
      },
    ]);
    const { rows } = await house.owner.query(
      'select agency_kind, email from panels.panel_member join access.user_account using (user_id) where panel_id = $1 order by 1',
      [panelId],
    );
    expect(rows).toEqual([
      { agency_kind: 'health', email: people.nurse },
      { agency_kind: 'police', email: people.policePanelMember },
    ]);
    expect((await auditOf(house.owner, panelCoordinator))[0]).toMatchObject({
      act: 'panel set up',
      outcome: 'done',
    });
  });

  it('has its next six dates planned, each with slots, papers day and end of access', async () => {
    const { rows } = await house.owner.query(
      `select m.held_on, d.papers_due_on, d.access_until, m.starts_at, m.ends_at, d.moved_because,
              (select count(*)::integer from meetings.slot s where s.meeting_id = m.meeting_id) as slots,
              (select count(*)::integer from meetings.attendance a where a.meeting_id = m.meeting_id) as named
         from panels.panel_meeting d join meetings.meeting m using (meeting_id) where d.panel_id = $1 order by 1`,
      [panelId],
    );
    expect(rows.map((row: { held_on: string }) => row.held_on)).toEqual([
      '2026-12-09',
      '2027-01-20',
      '2027-03-03',
      '2027-04-14',
      '2027-05-26',
      '2027-07-07',
    ]);
    expect(rows[1]).toEqual({
      held_on: '2027-01-20',
      papers_due_on: '2027-01-13',
      access_until: new Date('2027-01-28T00:00:00Z'),
      starts_at: '09:30:00',
      ends_at: '11:45:00',
      moved_because: null,
      slots: 3,
      named: 4,
    });
    // In summer midnight in London is 11 in the evening before.
    expect(rows.at(-1)).toMatchObject({ access_until: new Date('2027-07-14T23:00:00Z') });
  });

  it('invites who chairs, co-ordinates and sits to each date', async () => {
    const letters = (await lettersOf(house.owner, people.nurse)).filter(({ subject }) =>
      subject.includes('Panel for stuck plans'),
    );
    expect(letters).toHaveLength(6);
    expect(letters[0]).toMatchObject({
      subject: 'Invitation: Panel for stuck plans, 9 December 2026',
      method: 'REQUEST',
    });
    expect(letters[0]?.body).toContain(
      'Wednesday 9 December 2026, 9:30am to 11:45am: Room 4, https://meet.example/panel.',
    );
    const uids = letters.map((letter) => calendarLine(letter, 'UID'));
    expect(new Set(uids).size).toBe(6);
    expect(await lettersOf(house.owner, people.policeOfficer)).toEqual([]);
    expect(
      (await lettersOf(house.owner, panelChair)).some(({ calendar }) => calendar?.includes('ROLE=CHAIR')),
    ).toBe(true);
  });

  it('gets a new date every time one has passed, once', async () => {
    const count = async () =>
      (await house.owner.query('select from panels.panel_meeting where panel_id = $1', [panelId])).rowCount;
    await house.runTask('daily:panel-dates');
    expect(await count()).toBe(6);
    house.clock.moveTo('2026-12-10T06:00:00Z');
    await house.runTask('daily:panel-dates');
    await house.runTask('daily:panel-dates');
    expect(await count()).toBe(7);
    const letter = (await lettersOf(house.owner, people.nurse)).at(-1);
    expect(letter?.subject).toBe('Invitation: Panel for stuck plans, 18 August 2027');
  });
});
