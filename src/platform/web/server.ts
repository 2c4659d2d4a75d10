import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify';
import type { House } from './house.ts';
import { allowUploads, receiveUploads } from './receive-uploads.ts';
import { isPublic, type PublicRoute, type Route } from './routes.ts';
import { sendErrorPage } from './send.ts';
import { servePublicRoute } from './serve-public-route.ts';
import { serveRoute } from './serve-route.ts';
import { userInfoOf } from './shell.ts';

/** The web server with everything that happens to a request, in order. */
export async function createServer(house: House, assetsFolder: string): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: house.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: 1_000_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
  }) as unknown as FastifyInstance;
  await protect(app, house);
  await app.register(formbody);
  await allowUploads(app);
  await app.register(serveStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  answerProblems(app, house);
  app.get('/health', { logLevel: 'silent' }, () => ({ ok: true }));
  app.get('/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await house.database.isReady().catch((error: unknown) => {
      house.logger.warn({ err: error }, 'not ready');
      return false;
    });
    return reply.status(ready ? 200 : 503).send({ ready });
  });
  for (const route of house.routes) addRoute(app, house, route);
  return app;
}

async function protect(app: FastifyInstance, house: House): Promise<void> {
  const isHttps = house.config.baseUrl.startsWith('https:');
  await app.register(cookie, { secret: house.config.sessionSecret });
  await app.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps },
    csrfOpts: { hmacKey: house.config.sessionSecret, userInfo: true },
    getUserInfo: (request) => userInfoOf(house, request),
    getToken: (request) => (request.body as { _csrf?: string } | undefined)?._csrf,
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
    strictTransportSecurity: isHttps,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(rateLimit, { max: 1200, timeWindow: '1 minute' });
}

function addRoute(app: FastifyInstance, house: House, route: Route | PublicRoute): void {
  app.route({
    method: route.method,
    url: route.path,
    preValidation: async (request, reply) => {
      if (route.method !== 'POST') return;
      if (!isPublic(route) && route.uploadsUpTo !== undefined)
        await receiveUploads(house, route, request, reply);
      if (reply.sent) return;
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

function answerProblems(app: FastifyInstance, house: House): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, not the address: no identifier of a person reaches the log.
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
  app.setNotFoundHandler((request, reply) => sendErrorPage(house, request, reply, 404, null));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // A form whose token is not this session's: the session ended or changed while it was open.
    const status = String(error.code).startsWith('FST_CSRF_') ? 401 : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error }, 'failed');
    return sendErrorPage(house, request, reply, status, null);
  });
}
