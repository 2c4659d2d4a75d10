import { randomBytes } from 'node:crypto';
import type { Tx } from '../../db/database.ts';
import { keepPasswordLink } from './password.queries.ts';

/**
 * Makes a link for somebody to set their password with, once; it is good until then, or for the partnership's `link-hours`.
 * @returns the token for `/set-password/<token>`. Only its hash is kept: put it in the letter and nowhere else, least of all in the
 * outbox, which colleagues can read.
 */
export async function startSettingPassword(tx: Tx, userId: string, at: Date, until?: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await keepPasswordLink(tx, userId, token, at, until);
  return token;
}
