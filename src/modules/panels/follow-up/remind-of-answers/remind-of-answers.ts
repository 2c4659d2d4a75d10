import { randomUUID } from 'node:crypto';
import type { Config } from '#platform/config.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { sendLetter } from '#practice/letters/index.ts';
import { answerDue } from '../answer-time.ts';
import { listAnswerTimes } from '../recommendation.queries.ts';
import { listRecipients, listUnanswered, noteReminders, type Unanswered } from './reminder.queries.ts';

const daysBetweenLetters = 7;

interface LetterPaper {
  config: Pick<Config, 'baseUrl'>;
  wordsIn(language: string): Words;
}

/**
 * Writes to whoever has not answered a recommendation in time: one letter a person, once a week at most, that says neither what is
 * recommended nor about whom. What is accepted and late is reminded of as every action is.
 */
export async function remindOfAnswers(
  tx: Tx,
  { partnershipId, today, at }: { partnershipId: string; today: string; at: Date },
  paper: LetterPaper,
): Promise<void> {
  const times = await listAnswerTimes(tx);
  const late = (await listUnanswered(tx)).filter((one) => {
    const due = answerDue(one.heldOn, times).date;
    return due !== null && due < today;
  });
  const byOwner = Map.groupBy(late, ({ ownerUserId }) => ownerUserId);
  for (const person of await listRecipients(tx, [...byOwner.keys()])) {
    const own = byOwner.get(person.userId) ?? [];
    if (wasReminded(own, today)) continue;
    const words = paper.wordsIn(person.language);
    const told = {
      name: person.fullName,
      count: own.length,
      links: own
        .map(({ recommendationId }) => `${paper.config.baseUrl}/recommendations/${recommendationId}`)
        .join('\n'),
    };
    await sendLetter(tx, {
      partnershipId,
      messageId: randomUUID(),
      toUserId: person.userId,
      subject: words.t('panels.followUp.letter.unanswered.subject', told),
      body: words.t('panels.followUp.letter.unanswered.body', told),
      madeAt: at,
    });
    await noteReminders(
      tx,
      own.map(({ recommendationId }) => recommendationId),
      today,
    );
  }
}

function wasReminded(own: readonly Unanswered[], today: string): boolean {
  const since = addCalendarDays(today, -daysBetweenLetters);
  return own.some(({ lastRemindedOn }) => lastRemindedOn !== null && lastRemindedOn > since);
}
