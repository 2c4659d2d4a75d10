import type { FastifyReply, FastifyRequest } from 'fastify';
import { renewSession } from '../access/own-sessions.queries.ts';
import type { Viewer } from '../access/index.ts';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { setCookies } from './send.ts';
import { tokenAfter } from './session-token.ts';
import { sessionToken } from './shell.ts';
import { viewerOf } from './who-is-looking.ts';

const renewed = new WeakSet<FastifyRequest>();

/** Notes that the viewer has just shown who they are; their session goes on under a new token (OWASP ASVS 5.0, 7.2.4). */
export async function confirmAndRenew(
  house: House,
  request: FastifyRequest,
  tx: Tx,
  { session }: Viewer,
): Promise<void> {
  const token = sessionToken(house, request) ?? '';
  await renewSession(tx, session.sessionId, house.clock.now(), tokenAfter(token, house.config.sessionSecret));
  renewed.add(request);
}

/**
 * Gives the browser the token that its session has by now: because this request renewed it and `isDone`, or because another did a moment
 * ago, whose answer the browser may not have waited for.
 */
export function sendRenewedToken(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  isDone: boolean,
): void {
  const isBehind = viewerOf(request)?.session.isEarlier === true || (isDone && renewed.has(request));
  const token = sessionToken(house, request);
  if (isBehind && token !== undefined)
    setCookies(house, reply, { session: tokenAfter(token, house.config.sessionSecret) });
}
