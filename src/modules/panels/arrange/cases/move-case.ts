import { randomUUID } from 'node:crypto';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import type { Arranger } from '../arranger.ts';
import { listPresentersOfCase, type Presenting } from '../invitations/presenting.queries.ts';
import { writeToPresenters } from '../invitations/write-to-presenters.ts';
import { papersFollow } from '../papers-follow.ts';
import {
  endAccessOfCase,
  isSlotFree,
  keepFormerPlace,
  lockCase,
  placeCase,
  renewPresentersAccess,
} from './case.queries.ts';
import { seatPresenters, unseatPresenters } from './seat-presenters.ts';

export interface NewPlace {
  meeting: PanelMeeting;
  /** Null: on the waiting list of that date. */
  slotId: string | null;
  because: string;
}

/**
 * Moves a case to another slot, another date, or from or to a waiting list. It stays the same case, with its papers; where it was is kept
 * as a case in the state 'moved'. Members lose what the papers of the former date gave them.
 */
export async function moveCase(
  arranger: Arranger,
  moving: PanelCase,
  from: PanelMeeting,
  to: NewPlace,
): Promise<'moved' | 'slot-taken' | 'changed-meanwhile'> {
  const { tx } = arranger;
  const { meetingId, panelId } = to.meeting;
  if (!(await lockCase(tx, moving.caseId, moving.version))) return 'changed-meanwhile';
  if (to.slotId !== null && !(await isSlotFree(tx, to.slotId, meetingId))) return 'slot-taken';
  const before = await listPresentersOfCase(tx, moving.caseId);
  await endAccessOfCase(tx, moving.caseId, 'panel');
  await keepFormerPlace(tx, moving.caseId, randomUUID(), to.because);
  await placeCase(tx, moving.caseId, { panelId, meetingId, slotId: to.slotId });
  await unseatPresenters(arranger, from.meetingId);
  await renewPresentersAccess(tx, meetingId);
  await tellPresenters(arranger, moving.caseId, to, before);
  for (const each of new Set([from.meetingId, meetingId])) await papersFollow(arranger, each);
  return 'moved';
}

/** To a slot: the entry in their calendars moves. To a waiting list: it is taken out. */
async function tellPresenters(
  arranger: Arranger,
  caseId: string,
  { meeting, slotId }: NewPlace,
  before: readonly Presenting[],
): Promise<void> {
  const now = await listPresentersOfCase(arranger.tx, caseId);
  if (slotId !== null) {
    const userIds = now.map(({ userId }) => userId);
    await seatPresenters(arranger, meeting.meetingId, userIds);
    await writeToPresenters(arranger, meeting, now, 'moved');
    return;
  }
  const gone = before.map((each) => ({ ...each, invitationSequence: each.invitationSequence + 1 }));
  await writeToPresenters(arranger, meeting, gone, 'waiting');
}
