import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import { addCalendarDays, shippedCalendar, workingDaysBetween } from '#practice/clocks/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import type { LetterPaper } from './letters-to-members.ts';
import {
  listMissingPapers,
  noteReminder,
  type MissingPapers,
  type ReminderKind,
} from './reminder.queries.ts';

const workingDaysAhead = 3;
/** Three working days are never further off than this, Christmas and New Year included. */
const calendarDaysAhead = 14;

/**
 * Writes to those who present a case without any paper once the day for papers is three working days off or less, and to the co-ordinator
 * once it has passed: each once a date.
 */
export async function remindOfPapers(
  tx: Tx,
  { today, at }: { today: string; at: Date },
  paper: LetterPaper,
): Promise<void> {
  const ahead = addCalendarDays(today, calendarDaysAhead);
  for (const missing of await listMissingPapers(tx, today, ahead)) {
    if (missing.papersDueOn < today) await remindCoordinator(tx, missing, { today, at }, paper);
    else if (isSoon(today, missing.papersDueOn)) await remindPresenters(tx, missing, { today, at }, paper);
  }
}

function isSoon(today: string, dueOn: string): boolean {
  const between = workingDaysBetween(today, dueOn, shippedCalendar);
  // Where bank holidays are not published yet, too early a letter is better than none.
  return !between.known || between.days <= workingDaysAhead;
}

interface Moment {
  today: string;
  at: Date;
}

async function remindPresenters(
  tx: Tx,
  missing: MissingPapers,
  moment: Moment,
  paper: LetterPaper,
): Promise<void> {
  const people = new Map(
    missing.cases.flatMap(({ presenters }) => presenters.map((one) => [one.userId, one])),
  );
  for (const person of people.values()) {
    const own = missing.cases.filter(({ presenters }) =>
      presenters.some(({ userId }) => userId === person.userId),
    );
    const links = own.map(({ caseId }) => `${paper.config.baseUrl}/panels/cases/${caseId}/papers`);
    await remind(tx, { ...missing, kind: 'due-soon', person, links }, moment, paper);
  }
}

async function remindCoordinator(
  tx: Tx,
  missing: MissingPapers,
  moment: Moment,
  paper: LetterPaper,
): Promise<void> {
  const person = {
    userId: missing.coordinatorUserId,
    fullName: missing.coordinatorName,
    language: missing.coordinatorLanguage,
  };
  const links = [`${paper.config.baseUrl}/panels/meetings/${missing.meetingId}/papers`];
  await remind(tx, { ...missing, kind: 'due-passed', person, links }, moment, paper);
}

interface Reminder extends MissingPapers {
  kind: ReminderKind;
  person: { userId: string; fullName: string; language: string };
  links: readonly string[];
}

async function remind(tx: Tx, reminder: Reminder, { today, at }: Moment, paper: LetterPaper): Promise<void> {
  const { partnershipId, meetingId, kind, person } = reminder;
  if (!(await noteReminder(tx, { partnershipId, meetingId, userId: person.userId, kind, today }))) return;
  const words = paper.wordsIn(person.language);
  const told = {
    name: person.fullName,
    panel: reminder.panelName,
    date: words.date(reminder.heldOn),
    due: words.date(reminder.papersDueOn),
    count: reminder.cases.length,
    links: reminder.links.join('\n'),
  };
  await sendLetter(tx, {
    partnershipId,
    messageId: randomUUID(),
    toUserId: person.userId,
    subject: words.t(`panels.papers.letter.${kind}.subject`, told),
    body: words.t(`panels.papers.letter.${kind}.body`, told),
    madeAt: at,
  });
}
