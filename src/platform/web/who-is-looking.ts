import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import { openVisit } from '../access/sessions.queries.ts';
import type { Tx } from '../db/database.ts';
import type { House } from './house.ts';
import { sessionToken } from './shell.ts';

const viewers = new WeakMap<FastifyRequest, Viewer>();

/** Who the request's session belongs to, asked of the database now; makes the transaction theirs. Undefined: nobody is signed in. */
export async function openFor(
  house: House,
  request: FastifyRequest,
  tx: Tx,
  isUse = true,
): Promise<Viewer | undefined> {
  const token = sessionToken(house, request);
  if (token === undefined) return undefined;
  const viewer = await openVisit(tx, token, house.clock.now(), isUse);
  if (viewer !== undefined) viewers.set(request, viewer);
  return viewer;
}

/** The same, in a transaction of its own, for what happens before or outside a route. */
export function lookWho(house: House, request: FastifyRequest): Promise<Viewer | undefined> {
  if (sessionToken(house, request) === undefined) return Promise.resolve(undefined);
  return house.database.app.transaction().execute((tx) => openFor(house, request, tx));
}

/** Who was found to ask, for a page that says what went wrong; null when that is not known. */
export function viewerOf(request: FastifyRequest): Viewer | null {
  return viewers.get(request) ?? null;
}
