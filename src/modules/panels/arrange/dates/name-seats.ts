import {
  addAttendance,
  listAttendance,
  removeAttendance,
  type Attendance,
  type Part,
} from '#practice/meetings/index.ts';
import type { Panel } from '../../panel.ts';
import type { Arranger } from '../arranger.ts';
import { listColleagues } from '../people.queries.ts';

interface Seat {
  userId: string;
  part: Part;
  agencyKind: string;
}

/**
 * Names chair, co-ordinator and members of a panel for one of its dates, and nobody else of the panel: gives who was named anew and who was
 * taken off. Presenters stay as they are.
 */
export async function nameSeats(
  arranger: Arranger,
  panel: Panel,
  meetingId: string,
): Promise<{ named: Attendance[]; left: Attendance[] }> {
  const { tx, partnershipId } = arranger;
  const wanted = await wantedSeats(arranger, panel);
  const before = (await listAttendance(tx, meetingId)).filter((seat) => seat.part !== 'presenter');
  const left = before.filter((seat) => !wanted.some((want) => isSame(want, seat)));
  for (const { userId, part } of left) await removeAttendance(tx, { meetingId, userId, part });
  const missing = wanted.filter((want) => !before.some((seat) => isSame(want, seat)));
  for (const seat of missing) await addAttendance(tx, { partnershipId, meetingId, ...seat });
  const now = await listAttendance(tx, meetingId);
  const stillThere = new Set(now.map((seat) => seat.userId));
  return {
    named: now.filter((seat) => missing.some((want) => isSame(want, seat))),
    left: left.filter((seat) => !stillThere.has(seat.userId)),
  };
}

/** One seat a person: who chairs is not a member besides. */
async function wantedSeats({ tx }: Arranger, panel: Panel): Promise<Seat[]> {
  const leads = await listColleagues(tx, [panel.chairUserId, panel.coordinatorUserId]);
  const kindOf = (userId: string) => leads.find((lead) => lead.userId === userId)?.agencyKind ?? '';
  const seats: Seat[] = [
    { userId: panel.chairUserId, part: 'chair', agencyKind: kindOf(panel.chairUserId) },
    { userId: panel.coordinatorUserId, part: 'co-ordinator', agencyKind: kindOf(panel.coordinatorUserId) },
    ...panel.members.map(({ userId, agencyKind }) => ({ userId, part: 'member' as const, agencyKind })),
  ];
  return seats.filter((seat, index) => seats.findIndex((each) => each.userId === seat.userId) === index);
}

function isSame(one: Seat, other: Seat): boolean {
  return one.userId === other.userId && one.part === other.part && one.agencyKind === other.agencyKind;
}
