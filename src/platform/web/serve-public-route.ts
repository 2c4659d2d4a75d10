import type { FastifyReply, FastifyRequest } from 'fastify';
import { becomeNobodyOf, openVisit } from '../access/sessions.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent, type AuditEvent } from '../audit-trail/record.queries.ts';
import { dayInLondon } from '../clock.ts';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { bodyOf, makeVisit } from './make-visit.ts';
import { outcomeOf } from './request-on-trail.ts';
import type { PublicRoute } from './routes.ts';
import { sendAnswer, sendErrorPage } from './send.ts';
import { sentQuery } from './sent-fields.ts';
import { cookieName, languageOf, makeShell, sessionToken } from './shell.ts';
import type { Answer, Asking, PublicVisit } from './visit.ts';
import { openFor } from './who-is-looking.ts';

/** Undoes the transaction of a request that turned out to be about nothing. */
class NothingThere extends Error {}

type Answers = Extract<PublicRoute['answers'], (visit: PublicVisit) => unknown>;

/** Answers an address that needs nobody to be signed in; somebody who is still sees their own header. */
export async function servePublicRoute(
  house: House,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const answers =
    typeof route.answers === 'function'
      ? route.answers
      : await route.answers.asksFirst(askingOf(house, request));
  const served = await house.database.app
    .transaction()
    .execute((tx) => serveAnybody(house, { ...route, answers }, request, reply, tx))
    .catch((error: unknown) => {
      if (error instanceof NothingThere) return undefined;
      throw error;
    });
  if (served === undefined) return sendErrorPage(house, request, reply, 404);
  return sendAnswer(house, reply, served.answer, served.html);
}

function askingOf(house: House, request: FastifyRequest): Asking {
  return {
    params: request.params as Record<string, string>,
    query: sentQuery(request.query),
    body: bodyOf(request),
    now: house.clock.now(),
    config: house.config,
    ...tokensOf(house, request),
    language: languageOf(house, request, null),
    inTransaction: (work) => house.database.app.transaction().execute(work),
  };
}

function tokensOf(house: House, request: FastifyRequest) {
  const organisationToken = request.cookies[cookieName(house, 'organisation')];
  return { sessionToken: sessionToken(house, request), organisationToken };
}

async function serveAnybody(
  house: House,
  route: PublicRoute & { answers: Answers },
  request: FastifyRequest,
  reply: FastifyReply,
  tx: Tx,
) {
  const now = house.clock.now();
  const viewer = route.isFromServer === true ? null : await viewerOrNull(house, request, tx);
  let detail: Record<string, unknown> = {};
  let concern: Concern | undefined;
  const visit: PublicVisit = {
    ...makeVisit(house, request, tx, viewer, now),
    ...tokensOf(house, request),
    viewer,
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
    outcome: outcome === 'done' ? outcomeOf(answer) : outcome,
    detail,
    requestId: request.id,
    at: now,
  });
  return { answer, html };
}

async function viewerOrNull(house: House, request: FastifyRequest, tx: Tx): Promise<Viewer | null> {
  return (await openFor(house, request, tx)) ?? null;
}

interface Concern {
  whom: { partnershipId: string; userId: string | null } | undefined;
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
