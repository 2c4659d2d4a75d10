import { randomUUID } from 'node:crypto';
import { invitation } from '#platform/calendar/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { sendLetter } from '#practice/letters/index.ts';
import {
  listAttendance,
  nextInvitationSequence,
  noteInvited,
  type Attendance,
} from '#practice/meetings/index.ts';
import { conferencePath, type Acting } from '../acting.ts';
import type { Conference } from '../protection.ts';

/** Who arranges, with what a letter needs. */
export type Inviting = Acting & Pick<Visit, 'wordsIn'> & { config: Pick<Visit['config'], 'baseUrl'> };

type Arranged = Pick<
  Conference,
  'conferenceId' | 'childId' | 'kind' | 'meetingId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'
>;

/** Writes to everybody who is invited, each in their language, with an entry for their calendar. Neither names the child. */
export async function invite(inviting: Inviting, conference: Arranged): Promise<void> {
  const { tx, now } = inviting;
  const people = await listAttendance(tx, conference.meetingId);
  const chair = people.find(({ part }) => part === 'chair');
  if (chair === undefined) throw new Error('a conference has no chair');
  const sequence = await nextInvitationSequence(tx, conference.meetingId);
  for (const to of people) {
    await sendLetter(tx, letterTo(inviting, conference, { to, chair, sequence }));
    await noteInvited(tx, conference.meetingId, to.userId, now);
  }
}

function letterTo(
  { viewer, now, wordsIn, config }: Inviting,
  { conferenceId, childId, kind, meetingId, heldOn, startsAt, endsAt, place }: Arranged,
  { to, chair, sequence }: { to: Attendance; chair: Attendance; sequence: number },
) {
  const words = wordsIn(to.language);
  const url = `${config.baseUrl}${conferencePath(childId, conferenceId)}`;
  const summary = words.t(`conferences.kind-of.${kind}`);
  const said = { name: to.fullName, what: summary, chair: chair.fullName, place, link: url };
  const when = { date: words.date(heldOn), from: words.time(startsAt), to: words.time(endsAt) };
  const text = invitation({
    ...{ uid: `conference-${meetingId}@${new URL(config.baseUrl).hostname}`, sequence, method: 'REQUEST' },
    ...{ start: `${heldOn}T${startsAt}`, end: `${heldOn}T${endsAt}`, madeAt: now, summary, url, place },
    organiser: { name: chair.fullName, email: chair.email },
    attendees: [{ name: to.fullName, email: to.email, role: to.part === 'chair' ? 'chair' : 'required' }],
    language: words.language,
  });
  return {
    ...{ partnershipId: viewer.partnershipId, messageId: randomUUID(), toUserId: to.userId, madeAt: now },
    subject: words.t('conferences.letter.subject', { what: summary, date: when.date }),
    body: words.t('conferences.letter.body', { ...said, ...when }),
    calendar: { text, method: 'REQUEST' as const },
  };
}
