import { randomBytes } from 'node:crypto';
import { openSignIn, type HalfSignedIn } from '../access/own-sessions.queries.ts';
import { ownPath } from '../web/own-path.ts';
import { redirect, type Answer, type PublicVisit, type Redirect } from '../web/visit.ts';
import { knowDevice } from './lock-out/lock-out.queries.ts';
import { signedIn } from './sign-in/sign-in.ts';

/** What somebody half way through signing in does: the transaction is theirs, with the rows that are their own. */
export type HalfWayAct = (visit: PublicVisit, person: HalfSignedIn, then: string) => Promise<Answer>;

/** Answers only somebody whose password was right a moment ago; everybody else begins at the beginning. */
export const halfWay =
  (act: HalfWayAct) =>
  async (visit: PublicVisit): Promise<Answer> => {
    const then = ownPath(visit.body['then'] ?? visit.query['then']);
    const token = visit.viewer === null ? visit.sessionToken : undefined;
    const person = token === undefined ? undefined : await openSignIn(visit.tx, token, visit.now);
    if (person !== undefined) return act(visit, person, then);
    return redirect(visit.viewer === null ? `/sign-in?then=${encodeURIComponent(then)}` : then);
  };

/** The address of a step, with where it all leads. */
export function step(path: string, then: string): Redirect {
  return redirect(`${path}?then=${encodeURIComponent(then)}`);
}

/** Everything was shown: a new session, and a browser that is known from now on. */
export async function finishSignIn(
  visit: PublicVisit,
  person: HalfSignedIn,
  then: string,
  factorAt: Date,
): Promise<Answer> {
  const device = visit.origin.deviceToken ?? randomBytes(32).toString('base64url');
  await knowDevice(visit.tx, person.userId, device, visit.now);
  const answer = await signedIn(visit, person.userId, then, { way: person.way, factorAt });
  return answer.kind === 'redirect' ? { ...answer, cookies: { ...answer.cookies, device } } : answer;
}
