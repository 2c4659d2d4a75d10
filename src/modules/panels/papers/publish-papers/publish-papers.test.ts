import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let day: PanelDay;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  house.clock.moveTo('2026-11-21T10:00:00Z');
  day = await buildPanelDay(house.owner);
  page = `/panels/meetings/${day.meeting.meetingId}/papers`;
});
afterAll(() => house.close());

async function publish() {
  const coordinator = await house.as(panelCoordinator);
  const answered = await coordinator.post(page, {}, page);
  expect(answered.html).toBe('');
  expect(answered.location).toBe(page);
}

/** Who has an open row of the gate because of these papers, to which of these children. */
async function given(): Promise<string[]> {
  const { rows } = await house.owner.query<{ who: string }>(
    `select u.email || ' ' || coalesce(c.given_name, '') as who from access.child_access a
       join access.user_account u using (user_id) join children.child c using (child_id)
      where a.source = $1 and a.basis = 'panel-member' and (a.until is null or a.until > $2) order by 1`,
    [`panels.meeting:${day.meeting.meetingId}`, house.clock.now()],
  );
  return rows.map((row) => row.who);
}

async function letters(): Promise<{ to: string; subject: string; body: string }[]> {
  const { rows } = await house.owner.query<{ to: string; subject: string; body: string }>(
    `select to_email as to, subject, body from mail.message where body like $1 order by made_at, to_email`,
    [`%${day.meeting.meetingId}%`],
  );
  return rows;
}

const readers = [panelChair, dayPeople.policeMember, dayPeople.legalMember];
const sees = (name: string) => readers.map((email) => `${email} ${name}`);

describe('the papers of a panel’s date', () => {
  it('are shown by case and member, and what publishing does is said first', async () => {
    await uploadAPaper(await house.as(dayPeople.worker), day.caseId);
    const { html } = await (await house.as(panelCoordinator)).get(page);
    expect(html).toContain('Brynja');
    expect(html).toContain('Ruaridh McAskellan');
    expect(html).toContain('0 of 3');
    expect(html).toContain('3 people (chair and members) can see 1 child');
    expect(html).toContain('Publish papers');
    expect((await (await house.as(panelChair)).get(page)).html).not.toContain('Publish papers</button>');
  });

  it('are not there elsewhere, and refused to who has no permission', async () => {
    const elsewhere = await house.as(dayPeople.coordinatorElsewhere);
    expect((await elsewhere.get(page)).status).toBe(404);
    expect((await elsewhere.post(page)).status).toBe(404);
    for (const email of [dayPeople.worker, dayPeople.policeMember, dayPeople.analyst])
      expect((await (await house.as(email)).get(page)).status, email).toBe(403);
    expect((await (await house.as(panelChair)).post(page, {}, page)).status).toBe(403);
    expect(await given()).toEqual([]);
  });

  it('come back with a message when there is nothing to publish', async () => {
    await house.owner.query(
      `update panels.meeting_case set state = 'withdrawn', slot_id = null where case_id = $1`,
      [day.caseId],
    );
    const coordinator = await house.as(panelCoordinator);
    expect((await coordinator.get(page)).html).toContain('No cases yet');
    const answered = await coordinator.post(page);
    expect(answered.status).toBe(422);
    expect(answered.html).toContain('nothing to publish');
  });

  it.each([
    ['held', 'has been held'],
    ['cancelled', 'was cancelled'],
  ])('are not published once the date is %s', async (state, message) => {
    await house.owner.query(`update meetings.meeting set state = $1 where meeting_id = $2`, [
      state,
      day.meeting.meetingId,
    ]);
    const answered = await (await house.as(panelCoordinator)).post(page);
    expect(answered.status).toBe(422);
    expect(answered.html).toContain(message);
  });
});

describe('publishing', () => {
  it('puts chair and members next to the children until the access ends, tells them without a name, and is audited', async () => {
    await publish();
    expect(await given()).toEqual(sees('Brynja').toSorted());
    const { rows } = await house.owner.query(
      `select distinct until, from_at from access.child_access where source = $1`,
      [`panels.meeting:${day.meeting.meetingId}`],
    );
    expect(rows).toEqual([{ until: new Date('2026-12-17T00:00:00Z'), from_at: house.clock.now() }]);
    const sent = await letters();
    expect(sent.map(({ to }) => to)).toEqual(readers.toSorted());
    for (const { subject, body } of sent) {
      expect(subject).toBe('Papers for the Support and challenge panel on 9 December 2026');
      expect(`${subject} ${body}`).not.toMatch(/Brynja|Quillhaven/);
    }
    const audit = await house.owner.query(
      `select child_ids from audit_trail.event where act = 'panel.papers published' and subject = $1`,
      [day.meeting.meetingId],
    );
    expect(audit.rows).toEqual([{ child_ids: [day.child.childId] }]);
  });

  it('happens once, however often it is sent', async () => {
    await publish();
    await publish();
    expect(await letters()).toHaveLength(3);
    expect(await given()).toHaveLength(3);
  });

  it('gives a case booked afterwards too, and tells of it', async () => {
    await publish();
    const later = await buildChild(house.owner, { givenName: 'Maelona' });
    await buildCase(house.owner, day.meeting, [later], { slot: 1 });
    await house.runTask('hourly:panel-papers');
    expect(await given()).toEqual([...sees('Brynja'), ...sees('Maelona')].toSorted());
    expect((await letters()).filter(({ subject }) => subject.startsWith('New papers'))).toHaveLength(3);
    await house.runTask('hourly:panel-papers');
    expect(await letters()).toHaveLength(6);
  });

  it('tells every member of a paper added afterwards, in one letter for several', async () => {
    const worker = await house.as(dayPeople.worker);
    await uploadAPaper(worker, day.caseId);
    await publish();
    await house.runQueue();
    expect(await letters()).toHaveLength(3);
    await uploadAPaper(worker, day.caseId, { name: 'Better plan.pdf' });
    await uploadAPaper(worker, day.caseId, { kind: 'chronology', name: 'Chronology.pdf' });
    await house.runQueue();
    expect((await letters()).map(({ subject }) => subject.slice(0, 10)).toSorted()).toEqual([
      ...Array<string>(3).fill('New papers'),
      ...Array<string>(3).fill('Papers for'),
    ]);
  });

  it('takes a case back that left the date, and keeps the others', async () => {
    const other = await buildChild(house.owner, { givenName: 'Maelona' });
    const caseId = await buildCase(house.owner, day.meeting, [other], { slot: 1 });
    await publish();
    await house.owner.query(
      `update panels.meeting_case set state = 'withdrawn', slot_id = null where case_id = $1`,
      [caseId],
    );
    house.clock.moveTo('2026-11-22T10:00:00Z');
    await house.runTask('panel-papers-changed', {
      partnershipId: day.meeting.partnershipId,
      meetingId: day.meeting.meetingId,
    });
    expect(await given()).toEqual(sees('Brynja').toSorted());
    expect(await letters()).toHaveLength(3);
  });

  it('follows a new end of the access, and ends with a cancelled date', async () => {
    await publish();
    await house.owner.query(
      `update panels.panel_meeting set access_until = '2027-01-20T00:00:00Z' where meeting_id = $1`,
      [day.meeting.meetingId],
    );
    await house.runTask('hourly:panel-papers');
    house.clock.moveTo('2027-01-19T10:00:00Z');
    expect(await given()).toHaveLength(3);
    await house.owner.query(`update meetings.meeting set state = 'cancelled' where meeting_id = $1`, [
      day.meeting.meetingId,
    ]);
    await house.runTask('hourly:panel-papers');
    expect(await given()).toEqual([]);
  });
});
