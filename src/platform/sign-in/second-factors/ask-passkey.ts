import { openSignIn } from '../../access/own-sessions.queries.ts';
import { json, type Answer, type PublicVisit } from '../../web/visit.ts';
import { askForNewPasskey, askForPasskey, hasPasskeys } from './passkeys.ts';
import { keepQuestion, listPasskeys } from './second-factor.queries.ts';

/** What the browser is to ask a passkey, fetched when its button is pressed: by somebody signed in, or half way there. */
export async function askPasskey(visit: PublicVisit): Promise<Answer> {
  const person = await whoAsks(visit);
  if (person === undefined || !hasPasskeys(visit.config)) return json({}, 403);
  const passkeys = await listPasskeys(visit.tx);
  const isNew = visit.body['purpose'] === 'add';
  const question = await (isNew
    ? askForNewPasskey(visit.config, person, passkeys)
    : askForPasskey(visit.config, passkeys));
  await keepQuestion(visit.tx, person.sessionId, question.challenge, visit.now);
  return json(question);
}

async function whoAsks({ viewer, sessionToken, tx, now }: PublicVisit) {
  if (viewer !== null) return { ...viewer, sessionId: viewer.session.sessionId };
  return sessionToken === undefined ? undefined : openSignIn(tx, sessionToken, now);
}
