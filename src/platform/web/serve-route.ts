import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import { recordEvent, type AuditEvent } from '../audit-trail/record.queries.ts';
import type { Tx } from '../db/database.ts';
import { askFirst, withoutFactor } from './ask-first.ts';
import { claimFormToken, keepWhereItLed, releaseFormToken } from './form-token.queries.ts';
import { mayUse, type House } from './house.ts';
import { bodyOf, makeVisit } from './make-visit.ts';
import { confirmAndRenew, sendRenewedToken } from './renew-session.ts';
import { eventOf, isIdentifier, outcomeOf, recordApart, recordFailure } from './request-on-trail.ts';
import { answerOfMoved } from './moved-record.ts';
import type { Route } from './routes.ts';
import { rememberLanguage, sendAnswer, sendErrorPage, sendSignIn } from './send.ts';
import { renderPage } from './serve-public-route.ts';
import type { Answer, Visit } from './visit.ts';
import { openFor, viewerOf, wasEndedElsewhere } from './who-is-looking.ts';

/** Undoes the transaction of a request that turned out not to be allowed, or to be about nothing. */
class Undone extends Error {
  readonly outcome: 'refused' | 'not-found';
  constructor(outcome: 'refused' | 'not-found') {
    super(outcome);
    this.outcome = outcome;
  }
}

interface Served {
  answer: Answer;
  html: string | undefined;
}

/** Answers one address: who are you, may you, one transaction as you, the handler, the page, the audit row, commit, send. */
export async function serveRoute(house: House, route: Route, request: FastifyRequest, reply: FastifyReply) {
  const served = await serveOnce(house, route, request, reply).catch(async (error: unknown) => {
    const viewer = viewerOf(request);
    if (error instanceof Undone) return error;
    if (viewer !== null) await recordFailure(house, route, request, viewer);
    throw error;
  });
  sendRenewedToken(house, request, reply, served !== undefined && !(served instanceof Undone));
  if (served === undefined) return sendSignIn(house, request, reply, await wasEndedElsewhere(house, request));
  if (served instanceof Undone) return sendUndone(house, route, request, reply, served.outcome);
  return sendAnswer(house, reply, served.answer, served.html);
}

/** Says no, or that there is nothing: on the audit trail in a transaction of its own, the request's work being undone. */
export async function sendUndone(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: 'refused' | 'not-found',
): Promise<FastifyReply> {
  const viewer = viewerOf(request);
  const people = viewer === null ? [] : await recordApart(house, route, request, viewer, outcome);
  return sendErrorPage(house, request, reply, outcome === 'refused' ? 403 : 404, people);
}

async function serveOnce(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Served | undefined> {
  let opened: Readable | undefined;
  try {
    return await house.database.app.transaction().execute(async (tx) => {
      const asksByItself = route.isBackground === true && route.method === 'GET';
      const viewer = await openFor(house, request, tx, !asksByItself);
      if (viewer === undefined) return undefined;
      if (viewer.waitsForTerms && route.isBeforeTerms !== true)
        return sendToTerms(house, route, request, tx, viewer);
      const served = await serveViewer(house, route, request, reply, tx, viewer);
      if (served.answer.kind === 'file' && served.answer.body instanceof Readable)
        opened = served.answer.body;
      return served;
    });
  } catch (error) {
    opened?.destroy();
    throw error;
  }
}

async function serveViewer(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  tx: Tx,
  viewer: Viewer,
): Promise<Served> {
  refuseWhatMayNotBe(house, route, request, viewer);
  const event = eventOf(house, route, request, viewer, 'done');
  const visit = signedInVisit(house, request, tx, viewer, event);
  const question = await askFirst(house, route, request, visit);
  if (question !== undefined) {
    const html = await renderPage(house, request, reply, tx, viewer, question);
    await recordEvent(tx, { ...event, act: 'asked to confirm who it is', detail: { before: route.records } });
    return { answer: question, html };
  }
  const formToken = route.method === 'POST' ? formTokenOf(route, request) : undefined;
  if (formToken !== undefined) {
    const ledTo = await claimFormToken(tx, viewer, formToken, event.at);
    if (ledTo !== undefined) {
      await recordEvent(tx, { ...event, outcome: 'repeated' });
      return { answer: { kind: 'redirect', to: ledTo || '/' }, html: undefined };
    }
  }
  const answer = await answerOrMoved(house, route, request, visit);
  if (answer.kind === 'not-found') throw new Undone('not-found');
  if (formToken !== undefined) await settleFormToken(tx, viewer, formToken, answer);
  const html = await renderPage(house, request, reply, tx, viewer, answer);
  if (answer.kind === 'page') rememberLanguage(house, request, reply, viewer);
  await recordEvent(tx, { ...event, outcome: outcomeOf(answer) });
  return { answer, html };
}

/** What is sent is looked at before anything is done with it, so that none of it is kept by half; what is asked for only where it is not there. */
async function answerOrMoved(
  house: House,
  route: Route,
  request: FastifyRequest,
  visit: Visit,
): Promise<Answer> {
  const moved = () => answerOfMoved(house, route, request, visit.tx);
  const before = route.method === 'POST' ? await moved() : undefined;
  const answer = before ?? (await route.answers(withoutFactor(route, visit)));
  return answer.kind === 'not-found' && route.method === 'GET' ? ((await moved()) ?? answer) : answer;
}

function refuseWhatMayNotBe(house: House, route: Route, request: FastifyRequest, viewer: Viewer): void {
  if (!mayUse(house, viewer, route.may)) throw new Undone('refused');
  if (!paramsMakeSense(request)) throw new Undone('not-found');
}

/** Whose agency has not signed the terms of use comes to that page and to no other. */
async function sendToTerms(
  house: House,
  route: Route,
  request: FastifyRequest,
  tx: Tx,
  viewer: Viewer,
): Promise<Served> {
  await recordEvent(tx, eventOf(house, route, request, viewer, 'refused'));
  return { answer: { kind: 'redirect', to: '/terms-of-use' }, html: undefined };
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
  event: AuditEvent,
): Visit {
  const children = new Set<string>();
  return {
    ...makeVisit(house, request, tx, viewer, event.at),
    viewer,
    looksAt: (childIds) => {
      for (const childId of childIds) children.add(childId);
      event.childIds = [...children];
    },
    tabsOf: (thing) => (house.tabs[thing] ?? []).filter(({ may }) => mayUse(house, viewer, may)),
    partsOf: (thing) => (house.parts[thing] ?? []).filter(({ may }) => mayUse(house, viewer, may)),
    notes: (detail) => (event.detail = { ...event.detail, ...detail }),
    confirms: () => confirmAndRenew(house, request, tx, viewer),
  };
}

function paramsMakeSense(request: FastifyRequest): boolean {
  return Object.entries(request.params as Record<string, string>).every(([name, value]) =>
    name.endsWith('Id') ? isIdentifier(value) : !value.includes('\0'),
  );
}

class FormWithoutToken extends Error {
  readonly statusCode = 400;
}

/** No page of ours sends a form without its one-use token; only what a page's script sends by itself may come without. */
function formTokenOf(route: Route, request: FastifyRequest): string | undefined {
  const token = bodyOf(request)['formToken'];
  if (typeof token === 'string' && isIdentifier(token)) return token;
  if (route.isBackground === true) return undefined;
  throw new FormWithoutToken('a form came without its one-use token');
}
