export {
  addAttendance,
  addMeeting,
  changeMeeting,
  layOutSlots,
  listAttendance,
  moveMeetingOn,
  nextInvitationSequence,
  noteAttendance,
  noteInvited,
  removeAttendance,
  setQuoracy,
} from './meeting.queries.ts';
export type { Attendance, Meeting, NewMeeting, Part } from './meeting.queries.ts';
export { readQuoracy } from './quoracy.ts';
export type { QuoracyReading } from './quoracy.ts';
