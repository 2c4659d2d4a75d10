import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCase } from '#testing/build-case.ts';
import { buildChild } from '#testing/build-child.ts';
import { buildMeeting, panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { buildRecommendation } from '#testing/build-recommendation.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let day: PanelDay;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  house.clock.moveTo('2026-12-09T09:40:00Z');
  day = await buildPanelDay(house.owner);
  page = `/panels/meetings/${day.meeting.meetingId}/sit`;
});
afterAll(() => house.close());

async function begin() {
  const chair = await house.as(panelChair);
  await chair.post(`${page}/start`, {}, page);
  return chair;
}

const stateOf = async () =>
  (
    await house.owner.query<{ state: string }>(`select state from meetings.meeting where meeting_id = $1`, [
      day.meeting.meetingId,
    ])
  ).rows[0]?.state;

describe('the day of a panel', () => {
  it('shows the timetable, who is named, whether that is enough, and how we work here', async () => {
    const { html } = await (await house.as(panelCoordinator)).get(page);
    expect(html).toContain('Wednesday 9 December 2026, 9:30am to 11:45am');
    expect(html).toContain('9:30am to 10:15am');
    expect(html).toContain('>Brynja</a>');
    expect(html).toMatch(/app-now[^]*Now<\/strong>/);
    expect(html).toContain('Will be quorate if all come: 3 are named, 2 are needed');
    expect(html).toContain('Ruaridh McAskellan');
    expect(html).toContain('No blame.');
    expect(html).toContain('Nothing is outstanding from earlier panels.');
    expect(html).toContain('Start the panel');
  });

  it('is not there elsewhere or once cancelled, and refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.coordinatorElsewhere)).get(page)).status).toBe(404);
    for (const email of [
      dayPeople.policeMember,
      dayPeople.policeNotOnPanel,
      dayPeople.worker,
      dayPeople.analyst,
    ])
      expect((await (await house.as(email)).get(page)).status, email).toBe(403);
    const cancelled = await buildMeeting(house.owner, day.meeting, {
      heldOn: '2027-01-20',
      state: 'cancelled',
    });
    const chair = await house.as(panelChair);
    expect((await chair.get(`/panels/meetings/${cancelled.meetingId}/sit`)).status).toBe(404);
  });

  it('opens with what an earlier date of this panel recommended and is not done, and nothing else', async () => {
    const earlier = await buildMeeting(house.owner, day.meeting, {
      heldOn: '2026-10-28',
      state: 'held',
      number: 7,
    });
    const child = await buildChild(house.owner, { givenName: 'Osian' });
    const caseId = await buildCase(house.owner, earlier, [child], { state: 'heard' });
    await buildRecommendation(house.owner, caseId, dayPeople.policeMember, {
      what: 'Late one',
      dueOn: '2026-12-01',
      answer: 'accept',
    });
    await buildRecommendation(house.owner, caseId, dayPeople.policeMember, {
      what: 'Done one',
      doneOn: '2026-11-30',
    });
    await buildRecommendation(house.owner, caseId, dayPeople.policeMember, {
      what: 'Refused one',
      answer: 'not-accept',
      answerWords: 'No',
    });
    const other = await buildPanelDay(house.owner, {
      meeting: { heldOn: '2026-10-27', state: 'held' },
      case: { state: 'heard' },
    });
    await buildRecommendation(house.owner, other.caseId, dayPeople.policeMember, { what: 'Another panel’s' });
    const { html } = await (await house.as(panelChair)).get(page);
    expect(html).toContain('1 recommendation of earlier panels not done yet');
    expect(html).toContain('Late one');
    expect(html).toContain('Osian');
    expect(html).toContain('8 days late');
    expect(html).not.toMatch(/Done one|Refused one|Another panel/);
    expect(html.indexOf('Late one')).toBeLessThan(html.indexOf('id="timetable"'));
  });

  it('says what will be there while no case has a slot', async () => {
    const empty = await buildMeeting(house.owner, day.meeting, { heldOn: '2027-01-20' });
    const { html } = await (await house.as(panelChair)).get(`/panels/meetings/${empty.meetingId}/sit`);
    expect(html).toContain('No case has a slot');
    expect(html).toContain('This panel is planned for 20 January 2027.');
  });
});

describe('attendance', () => {
  it('is not noted before the panel starts', async () => {
    const chair = await house.as(panelChair);
    const sent = await chair.post(`${page}/attendance`, {}, page);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Start the panel first');
  });

  it('is noted with stand-ins, and quoracy follows it', async () => {
    const chair = await begin();
    const police = (await userOf(house.owner, dayPeople.policeMember)).userId;
    const legal = (await userOf(house.owner, dayPeople.legalMember)).userId;
    const chosen = {
      [`attended-${police}`]: 'stand-in',
      [`stand-in-${police}`]: ' Inspector Vale ',
      [`attended-${legal}`]: 'no',
    };
    const sent = await chair.post(`${page}/attendance`, chosen, page);
    expect(sent.location).toBe(`${page}#attendance`);
    const { html } = await chair.get(page);
    expect(html).toContain('Not quorate: 1 of chair and members are here, 2 are needed');
    expect(html).toContain('value="Inspector Vale"');
    const { rows } = await house.owner.query(
      `select attended, stand_in_name from meetings.attendance where meeting_id = $1 and user_id = $2`,
      [day.meeting.meetingId, police],
    );
    expect(rows).toEqual([{ attended: 'stand-in', stand_in_name: 'Inspector Vale' }]);
    const { rows: events } = await house.owner.query(
      `select child_ids from audit_trail.event where act = 'panel.attendance noted' and subject = $1`,
      [day.meeting.meetingId],
    );
    expect(events).toHaveLength(1);
  });

  it('comes back with what was chosen when a stand-in has no name', async () => {
    const chair = await begin();
    const police = (await userOf(house.owner, dayPeople.policeMember)).userId;
    const sent = await chair.post(`${page}/attendance`, { [`attended-${police}`]: 'stand-in' }, page);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Enter the name of the stand-in for Ruaridh McAskellan');
    expect(sent.html).toMatch(new RegExp(`id="attended-${police}-stand-in" value="stand-in" checked`));
  });

  it('says which kind of agency is missing', async () => {
    const strict = await buildPanelDay(house.owner, {
      meeting: { quoracy: { members: 2, kinds: ['police', 'health'] } },
    });
    const { html } = await (
      await house.as(panelChair)
    ).get(`/panels/meetings/${strict.meeting.meetingId}/sit`);
    expect(html).toContain('Will not be quorate');
    expect(html).toContain('Nobody is named for: Health');
  });
});

describe('starting and ending', () => {
  it('moves the panel on, once', async () => {
    await begin();
    expect(await stateOf()).toBe('under-way');
    const chair = await begin();
    await house.owner.query(`update panels.meeting_case set state = 'heard' where case_id = $1`, [
      day.caseId,
    ]);
    expect((await chair.post(`${page}/end`, {}, page)).location).toBe(page);
    expect(await stateOf()).toBe('held');
    await begin();
    expect(await stateOf()).toBe('held');
    expect((await chair.get(page)).html).toContain('This panel has been held.');
  });

  it('does not end while a case was not heard, or before it started', async () => {
    const chair = await house.as(panelChair);
    expect((await chair.post(`${page}/end`, {}, page)).html).toContain('Start the panel first');
    await begin();
    const sent = await chair.post(`${page}/end`, {}, page);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('1 case has not been heard yet');
    expect(await stateOf()).toBe('under-way');
  });

  it('is not for another partnership, nor for who has no permission', async () => {
    for (const act of ['start', 'end', 'attendance']) {
      expect((await (await house.as(dayPeople.coordinatorElsewhere)).post(`${page}/${act}`)).status).toBe(
        404,
      );
      expect((await (await house.as(dayPeople.policeMember)).post(`${page}/${act}`)).status).toBe(403);
    }
    expect(await stateOf()).toBe('planned');
  });
});
