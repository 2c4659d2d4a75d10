import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What makes one way to a provider and back this browser's own. */
export interface Attempt {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/**
 * The secrets of one attempt follow from what only this browser holds: the database has but the hash of the state, and two attempts side
 * by side, in two tabs, do not disturb each other.
 */
export function attemptOf(organisationToken: string, attemptId: string): Attempt {
  const follow = (what: string) =>
    createHmac('sha256', organisationToken).update(`${what} ${attemptId}`).digest('base64url');
  return { state: follow('state'), nonce: follow('nonce'), codeVerifier: follow('code verifier') };
}

export const newOrganisationToken = () => randomBytes(32).toString('base64url');

/** What browsers and providers bring back is never stored, only its hash. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest();
