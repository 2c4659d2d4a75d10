import { londonTime } from '#platform/calendar/index.ts';

export interface SlotClock {
  /** How the slot stands at a moment: a panel may also be sat on another day than planned. */
  state: 'before' | 'now' | 'soon-over' | 'over' | 'another-day';
  /** Whole minutes left, or, once it is over, since then; 0 before it and on another day. */
  minutes: number;
  /** Start and end as moments ('…Z'), for the clock in the browser. */
  from: string;
  to: string;
}

const minutesToWarn = 5;

/** How a slot of a panel's day ('YYYY-MM-DD', 'HH:MM' in London) stands now. */
export function readSlotClock(
  slot: { heldOn: string; startsAt: string; endsAt: string },
  now: Date,
  today: string,
): SlotClock {
  const start = londonTime(`${slot.heldOn}T${slot.startsAt}`).epochMilliseconds;
  const end = londonTime(`${slot.heldOn}T${slot.endsAt}`).epochMilliseconds;
  const moments = { from: new Date(start).toISOString(), to: new Date(end).toISOString() };
  const at = now.getTime();
  if (today !== slot.heldOn) return { state: 'another-day', minutes: 0, ...moments };
  if (at < start) return { state: 'before', minutes: 0, ...moments };
  if (at >= end) return { state: 'over', minutes: Math.floor((at - end) / 60_000), ...moments };
  const minutes = Math.ceil((end - at) / 60_000);
  return { state: minutes <= minutesToWarn ? 'soon-over' : 'now', minutes, ...moments };
}
