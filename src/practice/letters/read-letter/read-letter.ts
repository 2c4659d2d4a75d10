import { file, notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findLetter } from '../letter.queries.ts';

export async function show(visit: Visit): Promise<Answer> {
  const letter = await findLetter(visit.tx, visit.params['messageId'] ?? '');
  if (letter === undefined || visit.config.smtpUrl !== undefined) return notFound();
  return page('practice/letters/read-letter/read-letter.njk', { letter });
}

export async function calendar(visit: Visit): Promise<Answer> {
  const letter = await findLetter(visit.tx, visit.params['messageId'] ?? '');
  if (letter?.calendar == null) return notFound();
  return file({
    fileName: 'invitation.ics',
    contentType: 'text/calendar; charset=utf-8',
    body: letter.calendar,
  });
}
