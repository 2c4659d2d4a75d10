import { randomUUID } from 'node:crypto';
import { changeMeeting, layOutSlots, setQuoracy } from '#practice/meetings/index.ts';
import type { Panel, PanelMeeting } from '../panel.ts';
import { findPanel, findPanelMeeting, listMeetingsFrom } from '../panel.queries.ts';
import { slotTimes } from '../rhythm/slot-times.ts';
import type { Arranger } from './arranger.ts';
import { cancelDate } from './dates/cancel-date.ts';
import { countTaken, keepWhatFollows, lockComingDates } from './dates/date.queries.ts';
import { followDate } from './dates/follow-date.ts';
import { isInRhythm } from './dates/missing-dates.ts';
import { tellEverybody } from './dates/move-date.ts';
import { nameSeats } from './dates/name-seats.ts';
import { planMeetings } from './dates/plan-meetings.ts';
import { writeToPanel } from './invitations/write-to-panel.ts';
import type { PanelSetUp } from './panel-set-up.ts';
import { changePanel } from './panel-set-up.queries.ts';

/**
 * Sets a panel up otherwise, and has its coming dates follow: place, people, quoracy and deadlines everywhere; times, slots and rhythm only
 * where nobody is booked or waits yet. False when somebody else changed the panel since that version.
 */
export async function rearrangePanel(
  arranger: Arranger,
  before: Panel,
  setUp: PanelSetUp,
  version: number,
): Promise<boolean> {
  const { tx, partnershipId, userId: by, now: at, today } = arranger;
  const { panelId } = before;
  if (!(await changePanel(tx, setUp, { partnershipId, panelId, by, at, version }))) return false;
  const panel = await findPanel(tx, panelId);
  if (panel === undefined) return false;
  await lockComingDates(tx, panelId, today);
  const coming = (await listMeetingsFrom(tx, today, panelId)).filter(({ state }) => state === 'planned');
  const ids = coming.map(({ meetingId }) => meetingId);
  const inUse = new Set((await countTaken(tx, ids)).map(({ meetingId }) => meetingId));
  for (const meeting of coming) {
    const isEmpty = !inUse.has(meeting.meetingId);
    if (isEmpty && !isInRhythm(panel, meeting.rhythmDate))
      await cancelDate(arranger, meeting, undefined, 'rhythm');
    else
      await followSetUp(arranger, panel, meeting, {
        isLaidOutAnew: isEmpty && !isLaidOutSame(before, panel),
      });
  }
  await planMeetings(arranger, panel);
  return true;
}

async function followSetUp(
  arranger: Arranger,
  panel: Panel,
  meeting: PanelMeeting,
  { isLaidOutAnew }: { isLaidOutAnew: boolean },
): Promise<void> {
  const { tx, partnershipId } = arranger;
  const { meetingId } = meeting;
  const slots = slotTimes(panel.startsAt, panel.slotMinutes, panel.slotCount);
  const times = { startsAt: panel.startsAt, endsAt: slots.at(-1)?.endsAt ?? panel.startsAt };
  const wanted = { ...meeting, ...(isLaidOutAnew && times), place: panel.place, link: panel.link };
  if (isLaidOutAnew) {
    const laidOut = slots.map((slot) => ({ ...slot, slotId: randomUUID() }));
    await layOutSlots(tx, { partnershipId, meetingId, slots: laidOut });
  }
  await setQuoracy(tx, meetingId, { members: panel.quorateMembers, kinds: panel.quorateKinds });
  await keepWhatFollows(tx, meetingId, followDate(meeting.heldOn, panel));
  const { named, left } = await nameSeats(arranger, panel, meetingId);
  await writeToPanel(arranger, meeting, left, 'left');
  if (isOtherwise(meeting, wanted)) {
    await changeMeeting(tx, wanted);
    await tellEverybody(arranger, meetingId, 'changed');
    return;
  }
  const current = await findPanelMeeting(tx, meetingId);
  if (current !== undefined) await writeToPanel(arranger, current, named, 'planned');
}

function isLaidOutSame(one: Panel, other: Panel): boolean {
  return (['startsAt', 'slotMinutes', 'slotCount'] as const).every((key) => one[key] === other[key]);
}

/** Whether what stands in people's calendars is no longer right. */
function isOtherwise(meeting: PanelMeeting, wanted: PanelMeeting): boolean {
  return (['startsAt', 'endsAt', 'place', 'link'] as const).some((key) => meeting[key] !== wanted[key]);
}
