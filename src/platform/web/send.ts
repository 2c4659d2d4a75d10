import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import { typedIn } from './forms.ts';
import type { House } from './house.ts';
import { makeShell, sessionCookieName } from './shell.ts';
import type { Answer, Body, FileAnswer } from './visit.ts';

/** Sends what a handler answered. Every page and file about people stays out of every cache. */
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
      return reply.redirect(answer.to, 303);
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
  return reply
    .header(
      'content-disposition',
      `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(answer.contentType)
    .send(answer.body);
}

function setCookies(house: House, reply: FastifyReply, cookies: Record<string, string | null>) {
  const secure = house.config.baseUrl.startsWith('https:');
  for (const [given, value] of Object.entries(cookies)) {
    const name = given === 'session' ? sessionCookieName(house) : given;
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    if (value === null) void reply.clearCookie(name, options);
    else
      void reply.setCookie(name, value, given === 'language' ? { ...options, maxAge: 31_536_000 } : options);
  }
}

/** Not signed in, or no longer: to the sign-in page and back again; what was typed in a form is shown to be kept. */
export function sendSignIn(house: House, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.method === 'GET') {
    return sendAnswer(
      house,
      reply,
      { kind: 'redirect', to: `/sign-in?then=${encodeURIComponent(request.url)}` },
      undefined,
    );
  }
  return sendErrorPage(house, request, reply, 401, null);
}

const views: Record<number, string> = {
  401: 'platform/web/errors/signed-out.njk',
  403: 'platform/web/errors/forbidden.njk',
  404: 'platform/web/errors/not-found.njk',
  409: 'platform/web/errors/conflict.njk',
  413: 'platform/web/errors/too-large.njk',
  429: 'platform/web/errors/too-many.njk',
};

/** A page that says what is wrong, in the person's language, and keeps what they had typed. */
export function sendErrorPage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  viewer: Viewer | null,
): FastifyReply {
  const typed = Object.entries(typedIn((request.body ?? {}) as Body))
    .filter(([name]) => name !== 'password')
    .map(([name, value]) => ({ name, label: name, value: Array.isArray(value) ? value.join(', ') : value }));
  const shell = makeShell(house, request, reply, viewer, 0);
  const html = house.render(
    views[status] ?? 'platform/web/errors/failed.njk',
    { typed, action: request.isMultipart() ? '' : request.url, people: [], seconds: 60 },
    shell,
  );
  return reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}
