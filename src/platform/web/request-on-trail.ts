import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { becomeViewer } from '../access/sessions.queries.ts';
import { listWhomToAsk, type PersonToAsk } from '../access/whom-to-ask.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent, type AuditEvent } from '../audit-trail/record.queries.ts';
import { errorForLog } from '../error-for-log.ts';
import type { House } from './house.ts';
import type { Route } from './routes.ts';

/**
 * What the audit trail says of a request. Of an address that led nowhere only its identifiers are kept: somebody may have typed a name
 * there.
 */
export function eventOf(
  house: House,
  route: Route,
  request: FastifyRequest,
  viewer: Viewer,
  outcome: AuditEvent['outcome'],
): AuditEvent {
  const params = Object.values(request.params as Record<string, string>);
  const kept = outcome === 'done' ? params : params.filter(isIdentifier);
  return {
    partnershipId: viewer.partnershipId,
    userId: viewer.userId,
    act: route.records,
    outcome,
    subject: kept.length > 0 ? kept.join(' ').slice(0, 200) : undefined,
    requestId: request.id,
    at: house.clock.now(),
  };
}

/** Records a request whose own transaction is undone, and gives whom the viewer may ask when it was refused. */
export function recordApart(
  house: House,
  route: Route,
  request: FastifyRequest,
  viewer: Viewer,
  outcome: AuditEvent['outcome'],
): Promise<PersonToAsk[]> {
  const event = eventOf(house, route, request, viewer, outcome);
  return house.database.app.transaction().execute(async (tx) => {
    await becomeViewer(tx, viewer, event.at);
    await recordEvent(tx, event);
    return outcome === 'refused' ? listWhomToAsk(tx, viewer) : [];
  });
}

/** That a request failed is on the audit trail too, unless the database itself is away: then the log holds both. */
export async function recordFailure(
  house: House,
  route: Route,
  request: FastifyRequest,
  viewer: Viewer,
): Promise<void> {
  await recordApart(house, route, request, viewer, 'failed').catch((error: unknown) => {
    request.log.error({ error: errorForLog(error) }, 'a failure could not be put on the audit trail');
  });
}

export function isIdentifier(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
