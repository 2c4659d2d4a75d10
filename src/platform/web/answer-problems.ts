import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorForLog } from '../error-for-log.ts';
import type { Admission } from './admission.ts';
import type { House } from './house.ts';
import { sendErrorPage } from './send.ts';
import { lookWho } from './who-is-looking.ts';

/** What is said and written down when a request leads nowhere or fails, and one line of log for each request. */
export function answerProblems(app: FastifyInstance, house: House, admission: Admission): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, not the address: no identifier of a person reaches the log.
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (!admission.admit(request, reply)) return reply;
    await lookWho(house, request);
    return sendErrorPage(house, request, reply, 404);
  });
  app.setErrorHandler(async (error, request, reply) => {
    // Whoever asked has gone, with a file half sent: nobody's fault, and nobody to tell.
    const isGone = request.raw.destroyed && !request.raw.complete;
    const status = isGone ? 400 : statusOf(error);
    if (status >= 500) request.log.error({ error: errorForLog(error) }, 'failed');
    if (status === 404 || status === 401) await lookWho(house, request);
    return tellOfFailure(house, request, reply, status);
  });
}

/** The page that says so; should that fail too, the bare reference. */
function tellOfFailure(house: House, request: FastifyRequest, reply: FastifyReply, status: number) {
  try {
    return sendErrorPage(house, request, reply, status);
  } catch (error) {
    request.log.error({ error: errorForLog(error) }, 'the page of an error failed');
    return reply.status(500).type('text/plain; charset=utf-8').send(`Teamaround: ${request.id}`);
  }
}

function statusOf(error: unknown): number {
  if (isAway(error)) return 503;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  // A form whose token is not this session's: the session ended or changed while it was open.
  if (typeof code === 'string' && code.startsWith('FST_CSRF_')) return 401;
  // Our own refusals are no errors; a folder that may not be listed is not there.
  if (statusCode === 403) return 404;
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
}

/** Connection refused, cut or timed out; server shutting down, starting up, or full: it passes. Class 08 and 57P, 53300 of PostgreSQL's codes. */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-3]|53300)$/;
const poolIsFull = 'timeout exceeded when trying to connect';

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && awayCodes.test(code)) return true;
  return error.message.includes(poolIsFull) || error.message.startsWith('Connection terminated');
}
