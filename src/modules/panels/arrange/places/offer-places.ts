import type { Visit } from '#platform/web/visit.ts';
import type { PanelMeeting } from '../../panel.ts';
import { listMeetingsFrom } from '../../panel.queries.ts';
import { countTaken, listSlots, type PanelSlot } from '../dates/date.queries.ts';

/** A slot, or the waiting list of a full date, that somebody can choose. */
export interface Place {
  /** 'slot-<id>' or 'wait-<id of the meeting>'. */
  value: string;
  meeting: PanelMeeting;
  slotId: string | null;
}

/** One date with what can be chosen on it. */
export interface OfferedDate {
  meeting: PanelMeeting;
  places: { place: Place; startsAt: string; endsAt: string }[];
  /** How many wait for this date; null when it has free slots, so that nobody need wait. */
  waiting: { place: Place; count: number } | null;
}

/** How many dates with room each panel offers; full ones before them are offered for waiting. */
const datesWithRoom = 3;

/** The places of the coming dates, of one panel or of every panel: free slots, and the waiting list where there is none. */
export async function offerPlaces({ tx, today }: Visit, panelId?: string): Promise<OfferedDate[]> {
  const coming = (await listMeetingsFrom(tx, today, panelId)).filter(({ state }) => state === 'planned');
  const ids = coming.map(({ meetingId }) => meetingId);
  const slots = (await listSlots(tx, ids)).filter(({ isTaken }) => !isTaken);
  const counts = await countTaken(tx, ids);
  const dates = coming.map((meeting) => {
    const waiting = counts.find((count) => count.meetingId === meeting.meetingId)?.waiting ?? 0;
    return offerDate(meeting, slots, waiting);
  });
  return dates.filter((date) => roomBefore(dates, date) < datesWithRoom);
}

function offerDate(meeting: PanelMeeting, free: readonly PanelSlot[], count: number): OfferedDate {
  const { meetingId } = meeting;
  const places = free
    .filter((slot) => slot.meetingId === meetingId)
    .map(({ slotId, startsAt, endsAt }) => ({
      place: { value: `slot-${slotId}`, meeting, slotId },
      startsAt,
      endsAt,
    }));
  const place = { value: `wait-${meetingId}`, meeting, slotId: null };
  return { meeting, places, waiting: places.length === 0 ? { place, count } : null };
}

/** How many earlier dates of the same panel have room. */
function roomBefore(dates: readonly OfferedDate[], { meeting }: OfferedDate): number {
  return dates.filter(
    (other) =>
      other.meeting.panelId === meeting.panelId &&
      other.meeting.heldOn < meeting.heldOn &&
      other.places.length > 0,
  ).length;
}

/** The place somebody chose; undefined when it is not, or no longer, one of those offered. */
export function placeChosen(offered: readonly OfferedDate[], value: unknown): Place | undefined {
  return offered
    .flatMap(({ places, waiting }) => [
      ...places.map(({ place }) => place),
      ...(waiting === null ? [] : [waiting.place]),
    ])
    .find((place) => place.value === value);
}
