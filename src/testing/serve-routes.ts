import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import { buildAssets } from '#platform/web/assets.ts';
import type { House } from '#platform/web/house.ts';
import type { PublicRoute, Route } from '#platform/web/routes.ts';
import { createServer } from '#platform/web/server.ts';
import { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

export interface Served {
  server: FastifyInstance;
  as(email: string): Promise<Person>;
  nobody(): Person;
  /** The lines of the log so far, each as JSON. */
  log(): string[];
  close(): Promise<void>;
}

/**
 * A second server over the same house, with addresses of the test's own beside the real ones: for what the platform does around a
 * handler. `changed`: other settings or parts of the house.
 */
export async function serveRoutes(
  house: TestHouse,
  routes: readonly (Route | PublicRoute)[] = [],
  changed: Partial<House> = {},
): Promise<Served> {
  const { logger, log } = keptLog();
  const real = house.app.house;
  const { directory } = await buildAssets();
  const server = await createServer(
    { ...real, logger, ...changed, routes: [...real.routes, ...routes] },
    directory,
  );
  return {
    server,
    as: async (email) => {
      const account = await findAccount(real.database.app, email);
      if (account === undefined) throw new Error(`Nobody has the address ${email}`);
      return new Person(server, await startSession(real.database.app, account.userId, house.clock.now()));
    },
    nobody: () => new Person(server),
    log,
    close: () => server.close(),
  };
}

/** A logger that keeps its lines. */
export function keptLog(): { logger: Logger; log: () => string[] } {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { logger, log: () => lines };
}
