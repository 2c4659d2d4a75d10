import type { FastifyReply, FastifyRequest } from 'fastify';
import { openVisit } from '../access/sessions.queries.ts';
import type { Viewer } from '../access/index.ts';
import { recordEvent } from '../audit-trail/record.queries.ts';
import { dayInLondon } from '../clock.ts';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { makeVisit } from './make-visit.ts';
import type { PublicRoute } from './routes.ts';
import { sendAnswer, sendErrorPage } from './send.ts';
import { makeShell, sessionToken } from './shell.ts';
import type { Answer } from './visit.ts';

/** Answers an address that needs nobody to be signed in; somebody who is still sees their own header. */
export async function servePublicRoute(
  house: House,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const now = house.clock.now();
  const token = sessionToken(house, request);
  const served = await house.database.app.transaction().execute(async (tx) => {
    const viewer = (token === undefined ? undefined : await openVisit(tx, token, now)) ?? null;
    let detail: Record<string, unknown> = {};
    const notes = (more: Record<string, unknown>) => (detail = { ...detail, ...more });
    const visit = { ...makeVisit(house, request, tx, viewer, now), viewer, sessionToken: token, notes };
    const answer = await route.answers(visit);
    if (answer.kind === 'not-found') return undefined;
    const html = await renderPage(house, request, reply, tx, viewer, answer);
    await recordEvent(tx, {
      partnershipId: viewer?.partnershipId ?? null,
      userId: viewer?.userId ?? null,
      act: route.records,
      outcome: 'done',
      detail,
      requestId: request.id,
      at: now,
    });
    return { answer, html };
  });
  if (served === undefined) return sendErrorPage(house, request, reply, 404, null);
  return sendAnswer(house, reply, served.answer, served.html);
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
