import { randomUUID } from 'node:crypto';
import { sendLetter, type LetterToSend } from '#practice/letters/index.ts';
import { nextInvitationSequence, noteInvited, type Attendance } from '#practice/meetings/index.ts';
import type { PanelMeeting } from '../../panel.ts';
import type { Arranger } from '../arranger.ts';
import { listColleagues, type Colleague } from '../people.queries.ts';
import { calendarEntry } from './calendar-entry.ts';
import { dateInWords } from './date-in-words.ts';

/** 'changed': the time or the place. 'left': this person no longer sits, the date goes on without them. */
export type ToldOfDate = 'planned' | 'changed' | 'moved' | 'cancelled' | 'left';

/** Writes to these people of the panel about one of its dates, each in their language, with an entry for their calendar. */
export async function writeToPanel(
  arranger: Arranger,
  meeting: PanelMeeting,
  people: readonly Recipient[],
  tells: ToldOfDate,
): Promise<void> {
  const [organiser] = await listColleagues(arranger.tx, [meeting.coordinatorUserId]);
  if (organiser === undefined || people.length === 0) return;
  const sequence = await nextInvitationSequence(arranger.tx, meeting.meetingId);
  for (const person of people) {
    await sendLetter(arranger.tx, letterFor(arranger, meeting, person, { tells, sequence, organiser }));
    await noteInvited(arranger.tx, meeting.meetingId, person.userId, arranger.now);
  }
}

type Recipient = Pick<Attendance, 'userId' | 'fullName' | 'email' | 'language' | 'part'>;

function letterFor(
  arranger: Arranger,
  meeting: PanelMeeting,
  to: Recipient,
  { tells, sequence, organiser }: { tells: ToldOfDate; sequence: number; organiser: Colleague },
): LetterToSend {
  const words = arranger.wordsIn(to.language);
  const link = `${arranger.baseUrl}/panels/${meeting.panelId}`;
  const told = { ...dateInWords(words, meeting), name: to.fullName, organiser: organiser.fullName, link };
  return {
    partnershipId: arranger.partnershipId,
    messageId: randomUUID(),
    toUserId: to.userId,
    subject: words.t(`panels.arrange.letter.date.${tells}.subject`, told),
    body: words.t(`panels.arrange.letter.date.${tells}.body`, told),
    madeAt: arranger.now,
    calendar: calendarEntry(arranger, words, {
      name: `panel-date-${meeting.meetingId}`,
      sequence,
      isCancelled: tells === 'cancelled' || tells === 'left',
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      summary: meeting.panelName,
      place: meeting.place,
      url: link,
      organiser,
      to,
      part: to.part === 'chair' ? 'chair' : 'required',
    }),
  };
}
