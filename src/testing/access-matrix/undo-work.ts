import { sql } from 'kysely';
import { isPublic, type PublicRoute, type Route } from '#platform/web/routes.ts';

/**
 * Undoes what a handler did for somebody who walks, once it has answered, so that all of them come to the same house: who may, and what is
 * answered, is decided as ever.
 */
export function undoWork(routes: readonly (Route | PublicRoute)[], walks: (email: string) => boolean): void {
  for (const route of routes) {
    if (isPublic(route) || route.method === 'GET') continue;
    const { answers } = route;
    route.answers = async (visit) => {
      if (!walks(visit.viewer.email)) return answers(visit);
      await sql`savepoint before_the_work`.execute(visit.tx);
      const answer = await answers(visit);
      await sql`rollback to savepoint before_the_work`.execute(visit.tx);
      return answer;
    };
  }
}
