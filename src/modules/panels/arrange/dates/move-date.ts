import { changeMeeting, listAttendance } from '#practice/meetings/index.ts';
import type { Panel, PanelMeeting } from '../../panel.ts';
import { findPanelMeeting } from '../../panel.queries.ts';
import type { Arranger } from '../arranger.ts';
import { listPresenting, renewInvitations } from '../invitations/presenting.queries.ts';
import { writeToPanel, type ToldOfDate } from '../invitations/write-to-panel.ts';
import { writeToPresenters } from '../invitations/write-to-presenters.ts';
import { papersFollow } from '../papers-follow.ts';
import { keepWhatFollows, noteMoved } from './date.queries.ts';
import { followDate } from './follow-date.ts';

/** Moves a date of a panel to another day, with what follows from it, and tells everybody; false when somebody changed it meanwhile. */
export async function moveDate(
  arranger: Arranger,
  panel: Panel,
  meeting: PanelMeeting,
  to: { heldOn: string; because: string },
): Promise<boolean> {
  const { tx } = arranger;
  if (!(await changeMeeting(tx, { ...meeting, heldOn: to.heldOn }))) return false;
  await noteMoved(tx, meeting.meetingId, to.because);
  await keepWhatFollows(tx, meeting.meetingId, followDate(to.heldOn, panel));
  await tellEverybody(arranger, meeting.meetingId, 'moved');
  await papersFollow(arranger, meeting.meetingId);
  return true;
}

/** Writes to the panel and to the presenters of a date that is not as it was. */
export async function tellEverybody(
  arranger: Arranger,
  meetingId: string,
  tells: Extract<ToldOfDate, 'moved' | 'changed'>,
): Promise<void> {
  const { tx } = arranger;
  const meeting = await findPanelMeeting(tx, meetingId);
  if (meeting === undefined) return;
  const seats = await listAttendance(tx, meetingId);
  const panel = seats.filter((seat) => seat.part !== 'presenter');
  await writeToPanel(arranger, meeting, panel, tells);
  await renewInvitations(tx, meetingId);
  await writeToPresenters(arranger, meeting, await listPresenting(tx, meetingId), 'date-moved');
}
