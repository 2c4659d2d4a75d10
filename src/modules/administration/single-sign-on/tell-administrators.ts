import { randomUUID } from 'node:crypto';
import { sendLetter } from '#practice/letters/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { listWhomToTell } from './sign-on.queries.ts';

/** What was done with the single sign-on of an agency. */
export type Switched = 'on' | 'off' | 'only' | 'passwords';

/**
 * Tells the other administrators of the agency, and the system administrators, by letter: whoever got hold of one administrator's account
 * cannot change how everybody comes in without another one knowing (ASVS 6.3.7). It gives no link: a letter that leads to a sign-in page is
 * what a false one looks like too.
 */
export async function tellAdministrators(visit: Visit, switched: Switched): Promise<void> {
  const { tx, viewer, now } = visit;
  const told = await listWhomToTell(tx);
  for (const { userId, language } of told) {
    const words = visit.wordsIn(language);
    const facts = { agency: viewer.agencyName, name: viewer.fullName, at: words.dateTime(now) };
    await sendLetter(tx, {
      partnershipId: viewer.partnershipId,
      messageId: randomUUID(),
      toUserId: userId,
      subject: words.t(`administration.signOn.letter.${switched}.subject`, facts),
      body: [
        words.t(`administration.signOn.letter.${switched}`, facts),
        words.t('administration.signOn.letter.ifWrong', facts),
      ].join('\n\n'),
      madeAt: now,
    });
  }
  visit.notes({ told: told.length });
}
