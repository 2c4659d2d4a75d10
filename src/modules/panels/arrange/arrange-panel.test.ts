import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildChild, buildPlan } from '#testing/build-child.ts';
import { panelChair, panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import { arrangePanel, bookCase, findPanel, findPanelMeeting, planMeetings } from '../index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

it('arranges a panel of the past without the web: its dates, its cases, and no letters', async () => {
  const { partnershipId, userId: worker } = await userOf(house.owner, people.worker);
  const chairUserId = (await userOf(house.owner, panelChair)).userId;
  const coordinatorUserId = (await userOf(house.owner, panelCoordinator)).userId;
  const child = await buildChild(house.owner);
  await buildPlan(house.owner, child, { startDate: '2024-11-04' });
  const now = new Date('2026-02-20T09:00:00Z');
  const booked = await inPartnership(house.app.house.database.app, partnershipId, now, async (tx, userId) => {
    const wordsIn = () => house.app.house.wordsIn('en');
    const arranger = {
      tx,
      partnershipId,
      userId,
      now,
      today: '2026-02-20',
      wordsIn,
      baseUrl: 'http://127.0.0.1',
    };
    const panelId = await arrangePanel(arranger, {
      name: 'Panel of the past',
      purpose: 'Past',
      firstDate: '2026-03-04',
      everyWeeks: 6,
      startsAt: '09:30',
      slotMinutes: 45,
      slotCount: 2,
      place: '',
      link: '',
      chairUserId,
      coordinatorUserId,
      members: {},
      quorateMembers: 1,
      quorateKinds: [],
      papersWorkingDays: 5,
      accessDaysAfter: 7,
      prompts: ['What led here?'],
    });
    const panel = await findPanel(tx, panelId);
    const [meetingId = ''] =
      panel === undefined ? [] : await planMeetings(arranger, panel, { count: 2, invites: false });
    const meeting = await findPanelMeeting(tx, meetingId);
    if (meeting === undefined) throw new Error('no date was planned');
    return bookCase(arranger, {
      meeting,
      slotId: null,
      childIds: [child.childId],
      criterion: 'a',
      qualifiedOn: '2025-11-05',
      reason: 'Child in need plan since 4 November 2024',
      dilemma: 'Stuck',
      presenterUserIds: [worker],
      invites: false,
    });
  });
  expect(booked.outcome).toBe('booked');
  const { rows } = await house.owner.query(
    `select m.held_on, c.booked_at, k.plan_on_the_day->>'startDate' as start,
            (select count(*)::integer from mail.message where subject like '%Panel of the past%') as letters
       from panels.panel p join panels.meeting_case c using (panel_id) join panels.meeting_case_child k using (case_id)
       join meetings.meeting m on m.meeting_id = c.meeting_id where p.name = 'Panel of the past'`,
  );
  expect(rows).toEqual([{ held_on: '2026-03-04', booked_at: now, start: '2024-11-04', letters: 0 }]);
});
