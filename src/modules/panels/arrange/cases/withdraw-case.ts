import type { PanelCase, PanelMeeting } from '../../panel.ts';
import type { Arranger } from '../arranger.ts';
import { listPresentersOfCase } from '../invitations/presenting.queries.ts';
import { writeToPresenters } from '../invitations/write-to-presenters.ts';
import { papersFollow } from '../papers-follow.ts';
import { endAccessOfCase, lockCase, takeOff } from './case.queries.ts';
import { unseatPresenters } from './seat-presenters.ts';

/**
 * Takes a case off its panel with a reason: the slot is free again, and what the case gave presenters and members ends at once. False when
 * somebody moved, withdrew or heard it meanwhile.
 */
export async function withdrawCase(
  arranger: Arranger,
  leaving: PanelCase,
  meeting: PanelMeeting,
  because: string,
): Promise<boolean> {
  const { tx, userId: by, now: at } = arranger;
  if (!(await lockCase(tx, leaving.caseId, leaving.version))) return false;
  const before = await listPresentersOfCase(tx, leaving.caseId);
  await endAccessOfCase(tx, leaving.caseId, 'everybody');
  await takeOff(tx, leaving.caseId, { because, by, at });
  await unseatPresenters(arranger, meeting.meetingId);
  const gone = before.map((each) => ({ ...each, invitationSequence: each.invitationSequence + 1 }));
  await writeToPresenters(arranger, meeting, gone, 'withdrawn');
  await papersFollow(arranger, meeting.meetingId);
  return true;
}
