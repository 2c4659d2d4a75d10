import type { FastifyRequest } from 'fastify';
import type { House } from './house.ts';
import { ownPath } from './own-path.ts';
import type { Route } from './routes.ts';
import type { Answer, Visit } from './visit.ts';

/** What to ask somebody before a route that needs a second factor shown just now; undefined: nothing. */
export async function askFirst(
  house: House,
  route: Route,
  request: FastifyRequest,
  visit: Visit,
): Promise<Answer | undefined> {
  if (route.needsFreshFactor !== true) return undefined;
  const cameFrom = ownPath((request.headers.referer ?? '').replace(/^https?:\/\/[^/]+/, ''));
  return house.confirmFirst(visit, { method: route.method, address: ownPath(request.url), cameFrom });
}

/** What a second factor was shown with is for the question, and for no handler behind it. */
export function withoutFactor(route: Route, visit: Visit): Visit {
  if (route.needsFreshFactor !== true) return visit;
  const own = Object.entries(visit.body).filter(([name]) => !name.startsWith('factor-'));
  return { ...visit, body: Object.fromEntries(own) };
}
