import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import type { PersonToAsk } from '../access/whom-to-ask.queries.ts';
import { typedIn } from './forms.ts';
import type { House } from './house.ts';
import { ownPath } from './own-path.ts';
import { cookieName, isHttps, makeShell } from './shell.ts';
import type { Answer, Body, FileAnswer, Redirect } from './visit.ts';
import { viewerOf } from './who-is-looking.ts';

/** Sends what a handler answered. Every page and file about people stays out of every cache; a redirect never leaves this site. */
export function sendAnswer(
  house: House,
  reply: FastifyReply,
  answer: Answer,
  html: string | undefined,
): FastifyReply {
  void reply.header('cache-control', 'no-store');
  switch (answer.kind) {
    case 'page':
      return reply.status(answer.status).type('text/html; charset=utf-8').send(html);
    case 'redirect':
      setCookies(house, reply, answer.cookies ?? {});
      // A script that sends a file to show how far it has come goes there itself.
      if (reply.request.headers['x-sent-by'] === 'script') return reply.send({ to: ownPath(answer.to) });
      return reply.redirect(ownPath(answer.to), 303);
    case 'file':
      return sendFile(reply, answer);
    case 'json':
      return reply.status(answer.status).send(answer.body);
    case 'not-found':
      reply.callNotFound();
      return reply;
  }
}

function sendFile(reply: FastifyReply, answer: FileAnswer) {
  const how = answer.inline === true ? 'inline' : 'attachment';
  const plain = answer.fileName.replaceAll(/[^\w.-]/g, '_');
  // RFC 8187: what encodeURIComponent leaves as it is, but a header's parameter may not hold.
  const whole = encodeURIComponent(answer.fileName.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .header('content-disposition', `${how}; filename="${plain}"; filename*=UTF-8''${whole}`)
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .type(answer.contentType)
    .send(answer.body);
}

/**
 * The browser remembers the language of whoever reads, so that the pages they come to once their session has ended (what they typed, the
 * sign-in page) speak it too.
 */
export function rememberLanguage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { language }: Viewer,
): void {
  if (request.cookies[cookieName(house, 'language')] !== language) setCookies(house, reply, { language });
}

const YEAR_IN_SECONDS = 31_536_000;

export function setCookies(
  house: House,
  reply: FastifyReply,
  cookies: NonNullable<Redirect['cookies']>,
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(house) } as const;
  const { session, language, device, organisation } = cookies;
  if (session === null) {
    void reply.clearCookie(cookieName(house, 'session'), options);
    // What a script kept or the browser cached goes too; not the cookies, which know the language and the device.
    void reply.header('clear-site-data', '"cache", "storage"');
  } else if (session !== undefined) void reply.setCookie(cookieName(house, 'session'), session, options);
  if (device !== undefined)
    void reply.setCookie(cookieName(house, 'device'), device, { ...options, maxAge: YEAR_IN_SECONDS });
  if (language !== undefined)
    void reply.setCookie(cookieName(house, 'language'), language, { ...options, maxAge: YEAR_IN_SECONDS });
  if (organisation !== undefined)
    void reply.setCookie(cookieName(house, 'organisation'), organisation, options);
}

/**
 * Not signed in, or no longer: to the sign-in page and back again; what was typed in a form is shown to be kept. `endedElsewhere`: their
 * organisation had signed them out, and the page says so.
 */
export function sendSignIn(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  endedElsewhere = false,
): FastifyReply {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendErrorPage(house, request, reply, 401, [], { endedElsewhere });
  const page = endedElsewhere ? '/sign-in/organisation/ended' : '/sign-in';
  const to = `${page}?then=${encodeURIComponent(request.url)}`;
  return sendAnswer(house, reply, { kind: 'redirect', to }, undefined);
}

const views: Record<number, string> = {
  401: 'platform/web/errors/signed-out.njk',
  403: 'platform/web/errors/forbidden.njk',
  404: 'platform/web/errors/not-found.njk',
  409: 'platform/web/errors/conflict.njk',
  413: 'platform/web/errors/too-large.njk',
  429: 'platform/web/errors/too-many.njk',
};

/** How long to wait before the next try, in seconds, where the answer has not said so itself. */
const pauses: Record<number, number> = { 429: 60, 503: 10 };

/**
 * A page that says what is wrong, in the person's language, and keeps what they had typed. `people`: whom to ask, for 403. "Try again"
 * carries the form's own one-use token: if the work was done after all, it leads to where it was done.
 */
export function sendErrorPage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  people: readonly PersonToAsk[] = [],
  more: { endedElsewhere?: boolean } = {},
): FastifyReply {
  const view = views[status] ?? 'platform/web/errors/failed.njk';
  return sendProblem(house, request, reply, { status, view, people, more });
}

/** More people at once than can be served well: what they typed is kept, and they are asked to send it again in a moment. */
export function sendBusyPage(house: House, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(house, request, reply, {
    status: 503,
    view: 'platform/web/errors/busy.njk',
    people: [],
    more: {},
  });
}

/** Somebody has sent as much in files as one person may in a day; nothing was read. They are told from when on, and what to do. */
export function sendEnoughToday(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  seconds: number,
): FastifyReply {
  return sendProblem(house, request, reply.header('retry-after', seconds), {
    status: 429,
    view: 'platform/web/errors/enough-today.njk',
    people: [],
    more: { gigabytes: house.config.uploadsPerDay / 1024 ** 3 },
  });
}

interface Problem {
  status: number;
  view: string;
  people: readonly PersonToAsk[];
  /** What one of the pages says besides. */
  more: object;
}

function sendProblem(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { status, view, people, more }: Problem,
): FastifyReply {
  const pause = pauses[status];
  const seconds = Number(reply.getHeader('retry-after') ?? pause ?? 0);
  if (pause !== undefined) void reply.header('retry-after', seconds);
  const body = (request.body ?? {}) as Body;
  const model = {
    typed: typedToKeep(body),
    action: request.isMultipart() ? '' : ownPath(request.url),
    formToken: typeof body['formToken'] === 'string' ? body['formToken'] : '',
    people,
    seconds,
    ...more,
    megabytes: megabytesTaken(request),
  };
  const shell = makeShell(house, request, reply, viewerOf(request), 0);
  const html = house.render(view, model, shell);
  return reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

/** How large a file this address takes, in whole megabytes; 0 where it takes none. */
function megabytesTaken({ routeOptions }: FastifyRequest): number {
  const { uploadsUpTo } = routeOptions.config as { uploadsUpTo?: number };
  return Math.floor((uploadsUpTo ?? 0) / 1024 ** 2);
}

const MOST_FIELDS_KEPT = 300;

/** What was typed, to show again: never a password, nor anything else that lets somebody in. */
export function typedToKeep(body: Body) {
  return Object.entries(typedIn(body))
    .filter(([name]) => !/password|secret|token|^code$|factor-/i.test(name))
    .slice(0, MOST_FIELDS_KEPT)
    .map(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      return { name, label: name, value: values.join(', '), values };
    });
}
