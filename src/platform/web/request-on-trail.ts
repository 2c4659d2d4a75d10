import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { becomeViewer } from '../access/sessions.queries.ts';
import { listWhomToAsk, type PersonToAsk } from '../access/whom-to-ask.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent, whyNotShown, type AuditEvent, type Outcome } from '../audit-trail/record.queries.ts';
import type { Tx } from '../db/database.ts';
import { errorForLog } from '../error-for-log.ts';
import type { House } from './house.ts';
import type { Answer } from './visit.ts';
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
  outcome: Outcome,
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

/** What became of a request that was answered: a form that came back did nothing, and a conflict neither. */
export function outcomeOf(answer: Answer): Outcome {
  const status = 'status' in answer ? answer.status : 200;
  if (status === 409) return 'conflict';
  return status >= 400 ? 'not-accepted' : 'done';
}

/** Records a request whose own transaction is undone, and gives whom the viewer may ask when it was refused. */
export function recordApart(
  house: House,
  route: Route,
  request: FastifyRequest,
  viewer: Viewer,
  outcome: Outcome,
): Promise<PersonToAsk[]> {
  const event = eventOf(house, route, request, viewer, outcome);
  return house.database.app.transaction().execute(async (tx) => {
    await becomeViewer(tx, viewer, event.at);
    await recordEvent(tx, { ...event, ...(await refusalOf(tx, route, request, outcome)) });
    return outcome === 'refused' ? listWhomToAsk(tx, viewer, house.permissions[route.may] ?? []) : [];
  });
}

/** Which child somebody was not shown, and why: the permission they lack, or what the gate says. */
async function refusalOf(
  tx: Tx,
  route: Route,
  request: FastifyRequest,
  outcome: Outcome,
): Promise<Partial<AuditEvent>> {
  if (outcome !== 'refused' && outcome !== 'not-found') return {};
  const childId = (request.params as Record<string, string>)['childId'];
  const isAboutChild = childId !== undefined && isIdentifier(childId);
  const childIds = isAboutChild ? [childId] : [];
  if (outcome === 'refused') return { childIds, detail: { why: 'permission', needs: route.may } };
  return { childIds, detail: { why: isAboutChild ? await whyNotShown(tx, childId) : 'not-there' } };
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
