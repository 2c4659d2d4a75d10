import { randomUUID } from 'node:crypto';
import { sendLetter, type LetterToSend } from '#practice/letters/index.ts';
import type { PanelMeeting } from '../../panel.ts';
import type { Arranger } from '../arranger.ts';
import { listColleagues, type Colleague } from '../people.queries.ts';
import { calendarEntry } from './calendar-entry.ts';
import { dateInWords } from './date-in-words.ts';
import type { Presenting } from './presenting.queries.ts';

/** 'waiting': the case has no slot yet, or no longer. 'date-moved': the whole date. */
export type ToldOfSlot = 'booked' | 'waiting' | 'moved' | 'date-moved' | 'withdrawn';

/**
 * Writes to presenters about the slot of their case, each in their language, without a child's name. When the slot is gone, `presenting`
 * holds the one that is to be taken out of their calendars; for one that never was there is no calendar file.
 */
export async function writeToPresenters(
  arranger: Arranger,
  meeting: PanelMeeting,
  presenting: readonly Presenting[],
  tells: ToldOfSlot,
): Promise<void> {
  const [organiser] = await listColleagues(arranger.tx, [meeting.coordinatorUserId]);
  if (organiser === undefined) return;
  for (const one of presenting) {
    await sendLetter(arranger.tx, letterFor(arranger, meeting, one, tells, organiser));
  }
}

function letterFor(
  arranger: Arranger,
  meeting: PanelMeeting,
  to: Presenting,
  tells: ToldOfSlot,
  organiser: Colleague,
): LetterToSend {
  const words = arranger.wordsIn(to.language);
  const link = `${arranger.baseUrl}/panels/cases/${to.caseId}`;
  const told = {
    ...dateInWords(words, { ...meeting, ...to.slot, heldOn: meeting.heldOn }),
    name: to.fullName,
    organiser: organiser.fullName,
    link,
  };
  const letter = {
    partnershipId: arranger.partnershipId,
    messageId: randomUUID(),
    toUserId: to.userId,
    subject: words.t(`panels.arrange.letter.slot.${tells}.subject`, told),
    body: words.t(`panels.arrange.letter.slot.${tells}.body`, told),
    madeAt: arranger.now,
  };
  if (to.slot === null) return letter;
  const calendar = calendarEntry(arranger, words, {
    name: `panel-case-${to.caseId}`,
    sequence: to.invitationSequence,
    isCancelled: tells === 'withdrawn' || tells === 'waiting',
    ...to.slot,
    summary: words.t('panels.arrange.letter.slot.summary', told),
    place: meeting.place,
    url: link,
    organiser,
    to,
    part: 'required',
  });
  return { ...letter, calendar };
}
