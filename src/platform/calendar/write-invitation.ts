import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { ICalAttendeeData } from 'ical-generator';
import { checkInvitation } from './check-invitation.ts';
import type { Attendee, Invitation } from './invitation.ts';
import { londonTime } from './london-time.ts';

const roles = {
  chair: ICalAttendeeRole.CHAIR,
  required: ICalAttendeeRole.REQ,
  optional: ICalAttendeeRole.OPT,
} as const;

/**
 * The text of a calendar file that invites to a meeting or cancels it (RFC 5545, RFC 5546), with CRLF ends and folded
 * lines. Times are written in UTC, so that no calendar has to know our summer time. It adds nothing to what it is
 * given: calendars are read by assistants and shown on phones, so the caller keeps names of children out of it.
 * Throws a RangeError for an address, a time or a text that no calendar could read.
 */
export function invitation(meeting: Invitation): string {
  checkInvitation(meeting);
  const calendar = ical({
    prodId: { company: 'Teamaround', product: 'Teamaround', language: meeting.language },
    method: ICalCalendarMethod[meeting.method],
  });
  const event = calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    start: londonTime(meeting.start),
    end: londonTime(meeting.end),
    stamp: meeting.madeAt,
    summary: meeting.summary,
    status: meeting.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: meeting.organiser.name, email: meeting.organiser.email },
    attendees: meeting.attendees.map((attendee) => attendeeLine(attendee, meeting.method)),
  });
  event.description(meeting.description ?? null);
  event.location(meeting.place ?? null);
  event.url(meeting.url ?? null);
  return calendar.toString() + '\r\n';
}

function attendeeLine(
  { name, email, role = 'required' }: Attendee,
  method: Invitation['method'],
): ICalAttendeeData {
  return {
    name,
    email,
    role: roles[role],
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === 'REQUEST',
  };
}
