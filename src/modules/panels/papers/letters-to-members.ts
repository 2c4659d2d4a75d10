import { randomUUID } from 'node:crypto';
import type { Config } from '#platform/config.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import type { Attendance } from '#practice/meetings/index.ts';
import type { PanelMeeting } from '../panel.ts';

/** What a letter needs besides its words: a visit and a job each have it. */
export interface LetterPaper {
  config: Pick<Config, 'baseUrl'>;
  wordsIn: (language: string) => Words;
}

export interface LetterToMembers {
  partnershipId: string;
  meeting: PanelMeeting;
  /** 'published': the papers are out. 'changed': something was added afterwards. */
  tells: 'published' | 'changed';
  at: Date;
}

/** Tells these people, each in their language, that there is something to read. No letter names a child. */
export async function writeToMembers(
  tx: Tx,
  people: readonly Pick<Attendance, 'userId' | 'language' | 'fullName'>[],
  { partnershipId, meeting, tells, at }: LetterToMembers,
  { config, wordsIn }: LetterPaper,
): Promise<void> {
  for (const person of people) {
    const words = wordsIn(person.language);
    const told = {
      name: person.fullName,
      panel: meeting.panelName,
      date: words.date(meeting.heldOn),
      time: words.time(meeting.startsAt),
      until: words.dateTime(meeting.accessUntil),
      link: `${config.baseUrl}/panels/meetings/${meeting.meetingId}`,
    };
    await sendLetter(tx, {
      partnershipId,
      messageId: randomUUID(),
      toUserId: person.userId,
      subject: words.t(`panels.papers.letter.${tells}.subject`, told),
      body: words.t(`panels.papers.letter.${tells}.body`, told),
      madeAt: at,
    });
  }
}
