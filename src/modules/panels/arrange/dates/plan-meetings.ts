import { randomUUID } from 'node:crypto';
import { addMeeting } from '#practice/meetings/index.ts';
import type { Panel } from '../../panel.ts';
import { findPanelMeeting } from '../../panel.queries.ts';
import type { PanelDate } from '../../rhythm/panel-dates.ts';
import { slotTimes } from '../../rhythm/slot-times.ts';
import type { Arranger } from '../arranger.ts';
import { writeToPanel } from '../invitations/write-to-panel.ts';
import { addPanelDate, listKnownDates, lockPanel } from './date.queries.ts';
import { followDate } from './follow-date.ts';
import { missingDates } from './missing-dates.ts';
import { nameSeats } from './name-seats.ts';

/** How many dates ahead a panel has. */
const datesAhead = 6;

export interface Planning {
  /** 'YYYY-MM-DD'; today when left out. */
  from?: string;
  count?: number;
  /** False leaves the letters out, as for dates of the past. */
  invites?: boolean;
}

/**
 * Plans those of the panel's next dates that are not there yet, six from today when nothing else is said, with slots and the people of the
 * panel, who are invited. Gives the ids of the new meetings, the earliest first.
 */
export async function planMeetings(
  arranger: Arranger,
  panel: Panel,
  { from = arranger.today, count = datesAhead, invites = true }: Planning = {},
): Promise<string[]> {
  await lockPanel(arranger.tx, panel.panelId);
  const known = await listKnownDates(arranger.tx, panel.panelId);
  const planned: string[] = [];
  let number = known.at(-1)?.number ?? 0;
  for (const date of missingDates(panel, known, from, count)) {
    number += 1;
    planned.push(await planOne(arranger, panel, { ...date, number }, invites));
  }
  return planned;
}

async function planOne(arranger: Arranger, panel: Panel, date: PanelDate, invites: boolean): Promise<string> {
  const { tx, partnershipId } = arranger;
  const meetingId = randomUUID();
  const times = slotTimes(panel.startsAt, panel.slotMinutes, panel.slotCount);
  await addMeeting(tx, {
    partnershipId,
    meetingId,
    kind: 'panel',
    heldOn: date.date,
    startsAt: panel.startsAt,
    endsAt: times.at(-1)?.endsAt ?? panel.startsAt,
    place: panel.place,
    link: panel.link,
    quoracy: { members: panel.quorateMembers, kinds: panel.quorateKinds },
    slots: times.map((time) => ({ ...time, slotId: randomUUID() })),
  });
  await addPanelDate(tx, {
    partnershipId,
    meetingId,
    panelId: panel.panelId,
    number: date.number,
    rhythmDate: date.rhythmDate,
    movedBecause: date.movedBecause,
    ...followDate(date.date, panel),
  });
  const { named } = await nameSeats(arranger, panel, meetingId);
  const meeting = await findPanelMeeting(tx, meetingId);
  if (invites && meeting !== undefined) await writeToPanel(arranger, meeting, named, 'planned');
  return meetingId;
}
