export { invitation } from './write-invitation.ts';
export type { Attendee, Invitation, Organiser } from './invitation.ts';
export { londonTime } from './london-time.ts';
export { dueCalendar } from './due-calendar.ts';
