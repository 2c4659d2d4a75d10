import { Temporal } from 'temporal-polyfill';
import type { Invitation } from './invitation.ts';
import { londonTime } from './london-time.ts';

/** One address, with nothing that could end its line or begin a second address. */
const ADDRESS = /^[^\s\p{C}@<>,;:"\\]+@[^\s\p{C}@<>,;:"\\]+$/u;

/** Control characters that a calendar file may not hold; tab and line ends are allowed in text. */
const UNREADABLE = /(?![\t\r\n])\p{Cc}/u;

/** Throws a RangeError that names the first part of the meeting which could not stand in a calendar file. */
export function checkInvitation(meeting: Invitation): void {
  const { uid, url, sequence, organiser, attendees } = meeting;
  refuse(!/^[!-~]+$/.test(uid), 'uid must be printable and without spaces');
  refuse(!Number.isSafeInteger(sequence) || sequence < 0, 'sequence must be 0 or more');
  refuse(url !== undefined && !/^https?:\/\/[!-~]+$/.test(url), 'url must be a web address without spaces');
  refuse(attendees.length === 0, 'attendees must name somebody');
  refuse(!endsLater(meeting), 'end must be after start');
  for (const person of [organiser, ...attendees]) {
    refuse(!ADDRESS.test(person.email), `"${person.email}" is not one e-mail address`);
    refuse(person.name.trim() === '', 'a person invited must have a name');
    refuse(UNREADABLE.test(person.name), 'name holds a control character');
  }
  for (const field of ['summary', 'description', 'place'] as const) {
    refuse(UNREADABLE.test(meeting[field] ?? ''), `${field} holds a control character`);
  }
}

function endsLater({ start, end }: Invitation): boolean {
  return Temporal.ZonedDateTime.compare(londonTime(start), londonTime(end)) < 0;
}

function refuse(isWrong: boolean, what: string): void {
  if (isWrong) throw new RangeError(`An invitation cannot be written: ${what}.`);
}
