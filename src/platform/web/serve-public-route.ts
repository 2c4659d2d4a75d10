import type { FastifyReply, FastifyRequest } from 'fastify';
import { openVisit } from '../access/sessions.queries.ts';
import { recordEvent } from '../audit-trail/record.queries.ts';
import { dayInLondon } from '../clock.ts';
import { addJob } from '../jobs/index.ts';
import type { House } from './house.ts';
import type { PublicRoute } from './routes.ts';
import { sendAnswer, sendErrorPage } from './send.ts';
import { languageOf, makeShell, sessionToken } from './shell.ts';
import type { Body, PublicVisit } from './visit.ts';

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
    const visit: PublicVisit = {
      viewer,
      sessionToken: token,
      tx,
      params: request.params as Record<string, string>,
      query: request.query as Record<string, string | undefined>,
      body: (request.body ?? {}) as Body,
      uploads: [],
      words: house.wordsIn(languageOf(request, viewer)),
      wordsIn: (language) => house.wordsIn(language === 'cy' ? 'cy' : 'en'),
      now,
      today: dayInLondon(now),
      config: house.config,
      files: house.files,
      requestId: request.id,
      notes: (more) => (detail = { ...detail, ...more }),
      addJob: (task, payload, options) => addJob(tx, task, payload, options),
    };
    const answer = await route.answers(visit);
    if (answer.kind === 'not-found') return undefined;
    const late = viewer && answer.kind === 'page' ? await house.countLate(tx, viewer, visit.today) : 0;
    const html =
      answer.kind === 'page'
        ? house.render(answer.view, answer.model, await makeShell(house, request, reply, viewer, late))
        : undefined;
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
