import type { Visit } from '../web/visit.ts';

/** What somebody is told of by letter, so that they hear of it when it was not them (OWASP ASVS 5.0 6.3.7). */
export const noticed = [
  'password-changed',
  'factor-added',
  'factor-removed',
  'codes-renewed',
  'factors-taken-away',
] as const;

export type Noticed = (typeof noticed)[number];

/** Writes to the owner of an account that how they sign in has changed. */
export function tellOwner(
  { addJob }: Pick<Visit, 'addJob'>,
  { partnershipId, userId }: { partnershipId: string; userId: string },
  what: Noticed,
): Promise<void> {
  return addJob('sign-in-notice-send', { partnershipId, userId, what });
}
