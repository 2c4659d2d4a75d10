import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { openVisit } from '../access/sessions.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent, type AuditEvent } from '../audit-trail/record.queries.ts';
import type { Tx } from '../db/database.ts';
import { claimFormToken, keepWhereItLed, releaseFormToken } from './form-token.queries.ts';
import { mayUse, type House } from './house.ts';
import type { Route } from './routes.ts';
import { sendAnswer, sendErrorPage, sendSignIn } from './send.ts';
import { bodyOf, makeVisit } from './make-visit.ts';
import { renderPage } from './serve-public-route.ts';
import { sessionToken } from './shell.ts';
import type { Answer, Visit } from './visit.ts';

/** Undoes the transaction of a request that turned out not to be allowed, or to be about nothing. */
class Undone extends Error {
  readonly viewer: Viewer;
  readonly outcome: 'refused' | 'not-found';
  constructor(viewer: Viewer, outcome: 'refused' | 'not-found') {
    super(outcome);
    this.viewer = viewer;
    this.outcome = outcome;
  }
}

interface Served {
  answer: Answer;
  html: string | undefined;
}

/** Answers one address: who are you, may you, one transaction as you, the handler, the page, the audit row, commit, send. */
export async function serveRoute(house: House, route: Route, request: FastifyRequest, reply: FastifyReply) {
  const now = house.clock.now();
  const token = sessionToken(house, request);
  if (token === undefined) return sendSignIn(house, request, reply);
  try {
    const served = await house.database.app.transaction().execute(async (tx) => {
      const viewer = await openVisit(tx, token, now);
      return viewer && serveViewer(house, route, request, reply, tx, viewer, now);
    });
    if (served === undefined) return await sendSignIn(house, request, reply);
    return await sendAnswer(house, reply, served.answer, served.html);
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    const event = auditEvent(route, request, error.viewer, now, error.outcome);
    await house.database.app.transaction().execute(async (tx) => {
      await openVisit(tx, token, now);
      await recordEvent(tx, event);
    });
    return sendErrorPage(house, request, reply, error.outcome === 'refused' ? 403 : 404, error.viewer);
  }
}

async function serveViewer(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  tx: Tx,
  viewer: Viewer,
  now: Date,
): Promise<Served> {
  if (!mayUse(house, viewer, route.may)) throw new Undone(viewer, 'refused');
  if (!paramsAreIdentifiers(request)) throw new Undone(viewer, 'not-found');
  const event = auditEvent(route, request, viewer, now, 'done');
  const formToken = route.method === 'POST' ? tokenOf(request) : undefined;
  if (formToken !== undefined) {
    const ledTo = await claimFormToken(tx, viewer, formToken, now);
    if (ledTo !== undefined) return { answer: { kind: 'redirect', to: ledTo || '/' }, html: undefined };
  }
  const answer = await route.answers(signedInVisit(house, request, tx, viewer, now, event));
  if (answer.kind === 'not-found') throw new Undone(viewer, 'not-found');
  if (formToken !== undefined) await settleFormToken(tx, viewer, formToken, answer);
  const html = await renderPage(house, request, reply, tx, viewer, answer);
  await recordEvent(tx, event);
  return { answer, html };
}

/** A form that did its work leads its second post to the same place; one that was wrong may be sent again. */
async function settleFormToken(tx: Tx, viewer: Viewer, formToken: string, answer: Answer): Promise<void> {
  if (answer.kind === 'redirect') await keepWhereItLed(tx, viewer, formToken, answer.to);
  else await releaseFormToken(tx, viewer, formToken);
}

function signedInVisit(
  house: House,
  request: FastifyRequest,
  tx: Tx,
  viewer: Viewer,
  now: Date,
  event: AuditEvent,
): Visit {
  const children = new Set<string>();
  return {
    ...makeVisit(house, request, tx, viewer, now),
    viewer,
    looksAt: (childIds) => {
      for (const childId of childIds) children.add(childId);
      event.childIds = [...children];
    },
    notes: (detail) => (event.detail = { ...event.detail, ...detail }),
  };
}

function auditEvent(
  route: Route,
  request: FastifyRequest,
  viewer: Viewer,
  at: Date,
  outcome: AuditEvent['outcome'],
): AuditEvent {
  const params = Object.values(request.params as Record<string, string>);
  return {
    partnershipId: viewer.partnershipId,
    userId: viewer.userId,
    act: route.records,
    outcome,
    subject: params.length > 0 ? params.join(' ').slice(0, 200) : undefined,
    requestId: request.id,
    at,
  };
}

function paramsAreIdentifiers(request: FastifyRequest): boolean {
  return Object.entries(request.params as Record<string, string>).every(
    ([name, value]) => !name.endsWith('Id') || z.uuid().safeParse(value).success,
  );
}

function tokenOf(request: FastifyRequest): string | undefined {
  const token = bodyOf(request)['formToken'];
  return typeof token === 'string' && z.uuid().safeParse(token).success ? token : undefined;
}

/** Whether a request may go on to send its files: asked before the first byte is kept. */
export async function mayUpload(house: House, route: Route, request: FastifyRequest): Promise<boolean> {
  const token = sessionToken(house, request);
  if (token === undefined) return false;
  return house.database.app.transaction().execute(async (tx) => {
    const viewer = await openVisit(tx, token, house.clock.now());
    return viewer !== undefined && mayUse(house, viewer, route.may);
  });
}
