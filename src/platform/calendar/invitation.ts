import type { Temporal } from 'temporal-polyfill';

export interface Organiser {
  name: string;
  email: string;
}

export interface Attendee extends Organiser {
  role?: 'chair' | 'required' | 'optional';
}

export interface Invitation {
  /** The same for every change of one meeting, so that calendars move the entry instead of adding a second. */
  uid: string;
  /** 0 at first, and one more at each change and at the cancellation: calendars ignore what is not newer. */
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  /** A moment, or a wall clock time in Europe/London such as `2026-12-09T10:00`. */
  start: Temporal.ZonedDateTime | string;
  end: Temporal.ZonedDateTime | string;
  /** When this text was made; by it calendars order two messages that arrive in the wrong order. */
  madeAt: Date;
  summary: string;
  description?: string;
  place?: string;
  url?: string;
  organiser: Organiser;
  attendees: readonly Attendee[];
  language: 'en' | 'cy';
}
