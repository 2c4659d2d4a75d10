import type { Words } from '#platform/words/index.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { labelChildren } from '../../papers/case-in-words.ts';
import type { PanelSlot, Seat } from './date.queries.ts';
import { forecast, whyThisDay, type Forecast } from './date-in-short.ts';

export interface SlotCard {
  startsAt: string;
  endsAt: string;
  /** 'taken': by a case the viewer may not see. */
  state: 'free' | 'taken' | 'case';
  caseId: string | null;
  label: string;
}

/** One date as the timetable shows it. */
export interface DateCard {
  meetingId: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  isCancelled: boolean;
  cancelledBecause: string | null;
  isMovable: boolean;
  why: string;
  papersDueOn: string;
  isPublished: boolean;
  slots: SlotCard[];
  free: number;
  forecast: Forecast;
}

export interface OnTheDate {
  slots: readonly PanelSlot[];
  cases: readonly PanelCase[];
  seats: readonly Seat[];
  today: string;
}

export function dateCard(words: Words, meeting: PanelMeeting, on: OnTheDate): DateCard {
  const slots = on.slots
    .filter((slot) => slot.meetingId === meeting.meetingId)
    .map((slot) => slotCard(words, slot, on));
  const seats = on.seats.filter((seat) => seat.meetingId === meeting.meetingId);
  const isPlanned = meeting.state === 'planned';
  return {
    meetingId: meeting.meetingId,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    link: meeting.link,
    isCancelled: meeting.state === 'cancelled',
    cancelledBecause: meeting.cancelledBecause,
    isMovable: isPlanned,
    why: whyThisDay(words, meeting),
    papersDueOn: meeting.papersDueOn,
    isPublished: meeting.papersPublishedAt !== null,
    slots,
    free: isPlanned ? slots.filter(({ state }) => state === 'free').length : 0,
    forecast: forecast(words, meeting, seats),
  };
}

function slotCard(words: Words, slot: PanelSlot, { cases, today }: OnTheDate): SlotCard {
  const { startsAt, endsAt } = slot;
  const booked = cases.find((each) => each.slotId === slot.slotId);
  if (booked === undefined) {
    const state = slot.isTaken ? 'taken' : 'free';
    return { startsAt, endsAt, state, caseId: null, label: words.t(`panels.arrange.slot.${state}`) };
  }
  const label = labelChildren(words, booked.children, today);
  return { startsAt, endsAt, state: 'case', caseId: booked.caseId, label };
}
