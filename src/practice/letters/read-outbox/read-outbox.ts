import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listLetters } from '../letter.queries.ts';

/** In a demonstration without a mail server: what would have been sent. Elsewhere there is no such page. */
export async function show(visit: Visit): Promise<Answer> {
  if (!visit.viewer.isDemonstration || visit.config.smtpUrl !== undefined) return notFound();
  return page('practice/letters/read-outbox/read-outbox.njk', { letters: await listLetters(visit.tx, 100) });
}
