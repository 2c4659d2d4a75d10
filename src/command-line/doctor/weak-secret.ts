import type { Seen } from './seen.ts';

/** `openssl rand -base64 48` gives 64 characters, some 40 of them different; typed ones repeat a few. */
const FEWEST_DIFFERENT = 16;
const SHORTEST = 32;
const guessed = /secret|password|change.?me|teamaround|example|qwerty|12345|abcdef/i;

export function weakSecret({ sessionSecret }: Seen): string | undefined {
  const isWeak =
    sessionSecret.length < SHORTEST ||
    new Set(sessionSecret).size < FEWEST_DIFFERENT ||
    guessed.test(sessionSecret);
  if (!isWeak) return undefined;
  return 'SESSION_SECRET can be guessed. Make a new one with “openssl rand -base64 48”; everybody signs in once more.';
}
