import { randomUUID } from 'node:crypto';
import { grantChildAccess } from '#platform/access/index.ts';
import type { CaseCriterion, PanelCase, PanelMeeting } from '../../panel.ts';
import { listCasesAhead } from '../../panel.queries.ts';
import type { Arranger } from '../arranger.ts';
import { listPresentersOfCase } from '../invitations/presenting.queries.ts';
import { writeToPresenters } from '../invitations/write-to-presenters.ts';
import { papersFollow } from '../papers-follow.ts';
import { addCase, addChild, addPresenter, isSlotFree, listPlansOn, lockChildren } from './case.queries.ts';
import { seatPresenters } from './seat-presenters.ts';

export interface Booking {
  meeting: PanelMeeting;
  /** Null: on the waiting list of that date. */
  slotId: string | null;
  childIds: readonly string[];
  criterion: CaseCriterion;
  qualifiedOn: string;
  /** The sentence that says why the case qualifies, as it is shown. */
  reason: string;
  dilemma: string;
  presenterUserIds: readonly string[];
  /** False leaves the letters out, as for dates of the past. */
  invites?: boolean;
}

export type Booked =
  | { outcome: 'booked'; caseId: string }
  | { outcome: 'slot-taken' }
  /** One of the children has a case ahead already. */
  | { outcome: 'booked-already'; cases: PanelCase[] };

/**
 * Books children into a slot, or on the waiting list, of a date: notes the plan each is on, puts the presenters next to them until the
 * date's access ends, and invites them. Whoever books must be able to see each child. When nothing was booked, nothing is changed.
 */
export async function bookCase(arranger: Arranger, booking: Booking): Promise<Booked> {
  const { tx, partnershipId, today } = arranger;
  const { meeting, slotId, childIds } = booking;
  await lockChildren(tx, childIds);
  const cases = await listCasesAhead(tx, childIds, today);
  if (cases.length > 0) return { outcome: 'booked-already', cases };
  if (slotId !== null && !(await isSlotFree(tx, slotId, meeting.meetingId))) return { outcome: 'slot-taken' };
  const caseId = randomUUID();
  const place = { partnershipId, caseId, panelId: meeting.panelId, meetingId: meeting.meetingId };
  const who = { bookedBy: arranger.userId, bookedAt: arranger.now };
  if (!(await addCase(tx, { ...booking, ...place, ...who }))) return { outcome: 'slot-taken' };
  const plans = await listPlansOn(tx, childIds, today);
  for (const childId of childIds) await addChild(tx, { ...place, childId, plan: plans.get(childId) ?? null });
  await bringPresenters(arranger, booking, caseId);
  await papersFollow(arranger, meeting.meetingId);
  return { outcome: 'booked', caseId };
}

async function bringPresenters(arranger: Arranger, booking: Booking, caseId: string): Promise<void> {
  const { tx, partnershipId, now } = arranger;
  const { meeting, childIds, slotId, invites = true } = booking;
  const userIds = [...new Set(booking.presenterUserIds)];
  for (const userId of userIds) await addPresenter(tx, { partnershipId, caseId, userId });
  if (meeting.accessUntil > now) {
    const grants = userIds.flatMap((userId) => childIds.map((childId) => ({ userId, childId })));
    const basis = 'panel-presenter' as const;
    const source = `panels.case:${caseId}`;
    const term = { from: now, until: meeting.accessUntil, grantedBy: arranger.userId };
    await grantChildAccess(
      tx,
      grants.map((grant) => ({ partnershipId, ...grant, basis, source, ...term })),
    );
  }
  if (slotId !== null) await seatPresenters(arranger, meeting.meetingId, userIds);
  if (!invites) return;
  const presenting = await listPresentersOfCase(tx, caseId);
  await writeToPresenters(arranger, meeting, presenting, slotId === null ? 'waiting' : 'booked');
}
