import { keepLanguage } from '../access/sessions.queries.ts';
import { ownPath } from '../web/own-path.ts';
import type { Answer, PublicVisit } from '../web/visit.ts';

/** English or Welsh, kept in the browser and, for somebody signed in, with their account. */
export async function chooseLanguage(visit: PublicVisit): Promise<Answer> {
  const language = visit.body['to'] === 'cy' ? 'cy' : 'en';
  if (visit.viewer !== null) await keepLanguage(visit.tx, visit.viewer.userId, language);
  return { kind: 'redirect', to: ownPath(visit.body['returnTo']), cookies: { language } };
}
