import type { PublicVisit, Redirect } from '../../web/visit.ts';
import { signedIn } from '../sign-in/sign-in.ts';

/**
 * Begins the session of somebody whom their organisation vouches for. Where its second factor does not count (`hasSecondFactor` is false),
 * ours is asked as after a password.
 */
export async function beginSession(
  visit: PublicVisit,
  userId: string,
  then: string,
  hasSecondFactor: boolean,
): Promise<{ token: string; answer: Redirect }> {
  const answer = await signedIn(visit, userId, then);
  const token = answer.kind === 'redirect' ? answer.cookies?.session : undefined;
  if (answer.kind !== 'redirect' || typeof token !== 'string') throw new Error('no session was begun');
  visit.notes({ hasSecondFactor });
  return { token, answer };
}
