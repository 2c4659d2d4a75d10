import type { PublicVisit, Redirect } from '../../web/visit.ts';
import { signedIn } from '../sign-in/sign-in.ts';

/**
 * Begins the session of somebody whom their organisation vouches for. Where its second factor does not count (undefined), the session opens
 * nothing yet, as after a password, and ours is asked. Where it counts, it is as fresh as the organisation says.
 */
export async function beginSession(
  visit: PublicVisit,
  userId: string,
  then: string,
  secondFactorAt: Date | undefined,
): Promise<{ token: string; answer: Redirect }> {
  const isWhole = secondFactorAt !== undefined;
  const to = isWhole ? then : `/sign-in/second-factor?then=${encodeURIComponent(then)}`;
  const answer = await signedIn(visit, userId, to, {
    way: 'single-sign-on',
    stage: isWhole ? 'whole' : 'password',
    factorAt: secondFactorAt ?? null,
  });
  const token = answer.kind === 'redirect' ? answer.cookies?.session : undefined;
  if (answer.kind !== 'redirect' || typeof token !== 'string') throw new Error('no session was begun');
  visit.notes({ signedIn: isWhole, hasSecondFactor: isWhole });
  return { token, answer };
}
