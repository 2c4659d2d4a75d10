import { z } from 'zod';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { listAttendance, moveMeetingOn, noteAttendance, type Attendance } from '#practice/meetings/index.ts';
import type { PanelMeeting } from '../../panel.ts';
import { findPanelMeeting } from '../../panel.queries.ts';
import { readDay, type Chosen } from './day-of-panel.ts';

const view = 'modules/panels/sitting/sit-the-day/sit-the-day.njk';

async function findDay(visit: Visit): Promise<PanelMeeting | undefined> {
  const meeting = await findPanelMeeting(visit.tx, visit.params['meetingId'] ?? '');
  return meeting?.state === 'cancelled' ? undefined : meeting;
}

const addressOf = ({ meetingId }: PanelMeeting) => `/panels/meetings/${meetingId}/sit`;

export async function show(visit: Visit): Promise<Answer> {
  const meeting = await findDay(visit);
  if (meeting === undefined) return notFound();
  return page(view, { ...(await readDay(visit, meeting)), errors: [] });
}

/** The panel begins; begun already, or held, nothing changes. */
export async function start(visit: Visit): Promise<Answer> {
  const meeting = await findDay(visit);
  if (meeting === undefined) return notFound();
  if (meeting.state === 'planned') await moveMeetingOn(visit.tx, meeting.meetingId, 'under-way');
  return redirect(addressOf(meeting));
}

/** The panel ends, once every case with a slot was heard, moved or withdrawn. */
export async function end(visit: Visit): Promise<Answer> {
  const meeting = await findDay(visit);
  if (meeting === undefined) return notFound();
  const day = await readDay(visit, meeting);
  const wrong = day.isPlanned ? 'not-started' : day.unheard > 0 ? 'unheard' : undefined;
  if (wrong !== undefined) {
    const message = visit.words.t(`panels.sitting.end.${wrong}`, { count: day.unheard });
    return again({ ...day, errors: [{ field: 'end', message }] });
  }
  if (meeting.state === 'under-way') await moveMeetingOn(visit.tx, meeting.meetingId, 'held');
  return redirect(addressOf(meeting));
}

const seatShape = z.object({
  attended: z.enum(['', 'yes', 'no', 'stand-in']).catch(''),
  standInName: z.string().trim().max(200),
});

/** Notes who came, who did not, and who stood in for whom; whoever is left open stays as they were. */
export async function noteWhoCame(visit: Visit): Promise<Answer> {
  const meeting = await findDay(visit);
  if (meeting === undefined) return notFound();
  const seats = await listAttendance(visit.tx, meeting.meetingId);
  const chosen = readSeats(visit, seats);
  const errors =
    meeting.state === 'planned'
      ? [{ field: 'start', message: visit.words.t('panels.sitting.end.not-started') }]
      : seats.flatMap((seat) => checkSeat(visit, seat, chosen));
  if (errors.length > 0) return again({ ...(await readDay(visit, meeting, chosen)), errors });
  for (const { userId } of seats) {
    const { attended, standInName } = chosen.get(userId) ?? { attended: '', standInName: '' };
    if (attended !== 'yes' && attended !== 'no' && attended !== 'stand-in') continue;
    await noteAttendance(visit.tx, {
      meetingId: meeting.meetingId,
      userId,
      attended,
      standInName: attended === 'stand-in' ? standInName : null,
    });
  }
  return redirect(`${addressOf(meeting)}#attendance`);
}

function readSeats({ body }: Visit, seats: readonly Attendance[]): Chosen {
  return new Map(
    seats.map(({ userId }) => {
      const standInName = body[`stand-in-${userId}`];
      const typed = {
        attended: body[`attended-${userId}`] ?? '',
        standInName: typeof standInName === 'string' ? standInName.slice(0, 200) : '',
      };
      return [userId, seatShape.parse(typed)];
    }),
  );
}

function checkSeat({ words }: Visit, seat: Attendance, chosen: Chosen): FieldError[] {
  const { attended, standInName } = chosen.get(seat.userId) ?? {};
  if (attended !== 'stand-in' || standInName !== '') return [];
  const message = words.t('panels.sitting.stand-in.needed', { name: seat.fullName });
  return [{ field: `stand-in-${seat.userId}`, message }];
}

const again = (model: object & { errors: readonly FieldError[] }) => pageWithErrors(view, model);
