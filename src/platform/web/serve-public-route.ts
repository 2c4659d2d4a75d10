import type { FastifyReply, FastifyRequest } from 'fastify';
import { becomeNobodyOf, openVisit } from '../access/sessions.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent, type AuditEvent } from '../audit-trail/record.queries.ts';
import { dayInLondon } from '../clock.ts';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { makeVisit } from './make-visit.ts';
import type { PublicRoute } from './routes.ts';
import { sendAnswer, sendErrorPage } from './send.ts';
import { makeShell, sessionToken } from './shell.ts';
import type { Answer, PublicVisit } from './visit.ts';
import { openFor } from './who-is-looking.ts';

/** Undoes the transaction of a request that turned out to be about nothing. */
class NothingThere extends Error {}

/** Answers an address that needs nobody to be signed in; somebody who is still sees their own header. */
export async function servePublicRoute(
  house: House,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const served = await house.database.app
    .transaction()
    .execute((tx) => serveAnybody(house, route, request, reply, tx))
    .catch((error: unknown) => {
      if (error instanceof NothingThere) return undefined;
      throw error;
    });
  if (served === undefined) return sendErrorPage(house, request, reply, 404);
  return sendAnswer(house, reply, served.answer, served.html);
}

async function serveAnybody(
  house: House,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  tx: Tx,
) {
  const now = house.clock.now();
  const viewer = (await openFor(house, request, tx)) ?? null;
  let detail: Record<string, unknown> = {};
  let concern: Concern | undefined;
  const visit: PublicVisit = {
    ...makeVisit(house, request, tx, viewer, now),
    viewer,
    sessionToken: sessionToken(house, request),
    notes: (more) => (detail = { ...detail, ...more }),
    concerns: (whom, outcome) => (concern = { whom, outcome }),
  };
  const answer = await route.answers(visit);
  if (answer.kind === 'not-found') throw new NothingThere();
  const html = await renderPage(house, request, reply, tx, viewer, answer);
  const { whom, outcome } = await whomItConcerns(tx, answer, now, viewer, concern);
  await recordEvent(tx, {
    partnershipId: whom?.partnershipId ?? null,
    userId: whom?.userId ?? null,
    act: route.records,
    outcome,
    detail,
    requestId: request.id,
    at: now,
  });
  return { answer, html };
}

interface Concern {
  whom: { partnershipId: string; userId: string } | undefined;
  outcome: AuditEvent['outcome'];
}

/** Whose trail this belongs on, with the transaction made one that may write there: of a partnership's own people, or of none. */
async function whomItConcerns(
  tx: Tx,
  answer: Answer,
  now: Date,
  viewer: Viewer | null,
  concern: Concern | undefined,
): Promise<Concern> {
  const signedIn = await signedInBy(tx, answer, now);
  if (signedIn !== undefined) return { whom: signedIn, outcome: 'done' };
  if (concern === undefined) return { whom: viewer ?? undefined, outcome: 'done' };
  await becomeNobodyOf(tx, concern.whom?.partnershipId, now);
  return concern;
}

/** Whom the answer signs in: that they came is on the audit trail of their own partnership. */
async function signedInBy(tx: Tx, answer: Answer, at: Date): Promise<Viewer | undefined> {
  const token = answer.kind === 'redirect' ? answer.cookies?.session : undefined;
  return typeof token === 'string' ? openVisit(tx, token, at) : undefined;
}

/** The page's HTML, made before the transaction ends, so that a page that cannot be made undoes the work; undefined for other answers. */
export async function renderPage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  tx: Tx,
  viewer: Viewer | null,
  answer: Answer,
): Promise<string | undefined> {
  if (answer.kind !== 'page') return undefined;
  const late = viewer === null ? 0 : await house.countLate(tx, viewer, dayInLondon(house.clock.now()));
  return house.render(answer.view, answer.model, makeShell(house, request, reply, viewer, late));
}
