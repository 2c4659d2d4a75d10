import type { FastifyRequest } from 'fastify';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { isIdentifier } from './request-on-trail.ts';
import type { Route } from './routes.ts';
import { bodyOf } from './make-visit.ts';
import { typedToKeep } from './send.ts';
import { conflictPage, redirect, type Answer } from './visit.ts';

/**
 * What to answer of a record that stands together with another now: what is asked for leads to the same page of the other; what is sent is
 * shown, as nothing of it is kept. Undefined where it stands by itself, or the other is not the viewer's to see.
 */
export async function answerOfMoved(
  house: House,
  route: Route,
  request: FastifyRequest,
  tx: Tx,
): Promise<Answer | undefined> {
  const { childId } = request.params as Record<string, string | undefined>;
  if (childId === undefined || !isIdentifier(childId)) return undefined;
  const recordId = await house.findRecordOf(tx, childId);
  if (recordId === undefined) return undefined;
  if (route.method === 'GET') return redirect(request.url.replace(childId, recordId));
  return conflictPage('platform/web/errors/moved.njk', {
    typed: typedToKeep(bodyOf(request)),
    currentHref: `/children/${recordId}`,
  });
}
