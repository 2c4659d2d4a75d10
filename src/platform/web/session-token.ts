import { createHmac } from 'node:crypto';

/** The first half of a token stays when the session is given a new one: forms that are open on other pages are bound to it. */
const STAYS = 22;

/** What forms are bound to: one session, whichever of its tokens the browser holds. */
export function sessionMark(token: string): string {
  return token.slice(0, STAYS);
}

/**
 * The token that follows on another when somebody confirms who they are: 126 bits of it are new, and nobody works them out without the
 * installation's secret. It follows from the one before, so that two answers to one form give the browser the same.
 */
export function tokenAfter(token: string, secret: string): string {
  const fresh = createHmac('sha256', secret).update(`session token after ${token}`).digest('base64url');
  return token.slice(0, STAYS) + fresh.slice(0, token.length - STAYS);
}
