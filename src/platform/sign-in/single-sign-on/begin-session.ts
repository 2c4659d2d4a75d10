import type { PublicVisit, Redirect } from '../../web/visit.ts';
import { signedIn } from '../sign-in/sign-in.ts';
import type { ReadClaims } from './read-claims.rules.ts';

/**
 * Begins the session of somebody whom their organisation vouches for. Where its second factor does not count, the session opens nothing
 * yet, as after a password, and ours is asked. Where it counts, it is as fresh as the provider says it is; one that does not say when is
 * not taken for fresh, so that what needs a fresh one asks for ours.
 */
export async function beginSession(
  visit: PublicVisit,
  userId: string,
  then: string,
  { hasSecondFactor, shownAt }: Pick<ReadClaims, 'hasSecondFactor' | 'shownAt'>,
): Promise<{ token: string; answer: Redirect }> {
  const to = hasSecondFactor ? then : `/sign-in/second-factor?then=${encodeURIComponent(then)}`;
  const answer = await signedIn(visit, userId, to, {
    way: 'single-sign-on',
    stage: hasSecondFactor ? 'whole' : 'password',
    factorAt: hasSecondFactor ? notAfter(visit.now, shownAt) : null,
  });
  const token = answer.kind === 'redirect' ? answer.cookies?.session : undefined;
  if (answer.kind !== 'redirect' || typeof token !== 'string') throw new Error('no session was begun');
  visit.notes({ signedIn: hasSecondFactor });
  return { token, answer };
}

/** A clock a little ahead of ours makes nothing fresher than now. */
function notAfter(now: Date, shownAt: Date | undefined): Date | null {
  if (shownAt === undefined) return null;
  return shownAt > now ? now : shownAt;
}
