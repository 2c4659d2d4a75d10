import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { errorForLog } from '../error-for-log.ts';
import { openAdmission, type Admission } from './admission.ts';
import { answerProblems } from './answer-problems.ts';
import { endConnectionsOnClosing } from './end-connections.ts';
import type { House } from './house.ts';
import { readableAddress } from './readable-address.ts';
import { allowUploads, receiveUploads } from './receive-uploads.ts';
import { isPublic, type PublicRoute, type Route } from './routes.ts';
import { sentFields } from './sent-fields.ts';
import { servePublicRoute } from './serve-public-route.ts';
import { serveRoute } from './serve-route.ts';
import { cookieName, isHttps, userInfoOf } from './shell.ts';

const MINUTE = 60_000;

/** The web server with everything that happens to a request, in order. */
export async function createServer(house: House, assetsFolder: string): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: house.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: 1_000_000,
    forceCloseConnections: 'idle',
    // A line on which nothing moves, and a request that takes longer to arrive than any return on a slow line.
    connectionTimeout: 2 * MINUTE,
    requestTimeout: 15 * MINUTE,
    // We speak http only: over https there is a proxy of the same machine or network in front, which says who asks.
    trustProxy: isHttps(house) ? ['loopback', 'linklocal', 'uniquelocal'] : false,
    routerOptions: { maxParamLength: 500 },
    rewriteUrl: (request) => readableAddress(request.url ?? ''),
  }) as unknown as FastifyInstance;
  await protect(app, house);
  // Forms only: what comes as JSON or plain text is no form of ours.
  app.removeAllContentTypeParsers();
  await app.register(formbody);
  await allowUploads(app);
  await app.register(serveStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const admission = openAdmission(house);
  answerProblems(app, house, admission);
  endConnectionsOnClosing(app);
  answerMachines(app, house);
  for (const route of house.routes) addRoute(app, house, route, admission);
  return app;
}

async function protect(app: FastifyInstance, house: House): Promise<void> {
  await app.register(cookie, { secret: house.config.sessionSecret });
  await app.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: cookieName(house, 'forms'),
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(house) },
    csrfOpts: { hmacKey: house.config.sessionSecret, userInfo: true },
    getUserInfo: (request) => userInfoOf(house, request),
    getToken: (request) => (request.body as { _csrf?: string } | undefined)?._csrf,
    logLevel: 'info',
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps(house),
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(rateLimit, {
    max: 1200,
    timeWindow: MINUTE,
    allowList: (request) => request.url.startsWith('/assets/'),
  });
}

/** For whoever watches the installation: is the process alive, and can it work? */
function answerMachines(app: FastifyInstance, house: House): void {
  app.get('/health', { logLevel: 'silent' }, () => ({ ok: true }));
  app.get('/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await house.database.isReady().catch((error: unknown) => {
      house.logger.warn({ error: errorForLog(error) }, 'not ready');
      return false;
    });
    return reply.status(ready ? 200 : 503).send({ ready });
  });
}

function addRoute(
  app: FastifyInstance,
  house: House,
  route: Route | PublicRoute,
  admission: Admission,
): void {
  const limit = route.mostPerMinute;
  app.route({
    method: route.method,
    url: route.path,
    config: {
      ...(limit === undefined ? {} : { rateLimit: { max: limit, timeWindow: MINUTE } }),
      uploadsUpTo: route.uploadsUpTo,
    },
    // Below that the libraries write down whole headers, cookies and all.
    ...(house.logger.isLevelEnabled('debug') && { logLevel: 'info' as const }),
    preValidation: async (request, reply) => {
      if (!admission.admit(request, reply)) return;
      if (route.method !== 'POST') return;
      if (!isPublic(route) && route.uploadsUpTo !== undefined)
        await receiveUploads(house, route, request, reply);
      if (reply.sent) return;
      request.body = sentFields(request.body);
      if (isPublic(route) && route.isFromServer === true) return;
      await new Promise<void>((resolve, reject) => {
        app.csrfProtection.call(app, request, reply, (error?: Error) => (error ? reject(error) : resolve()));
        if (reply.sent) resolve();
      });
    },
    handler: (request, reply) =>
      isPublic(route)
        ? servePublicRoute(house, route, request, reply)
        : serveRoute(house, route, request, reply),
  });
}
