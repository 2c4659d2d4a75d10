import type { Permissions } from '../access/index.ts';
import type { Answer, PublicVisit, Visit } from './visit.ts';

interface RowWords {
  /** A permission of the module, or 'signed-in' for what everybody with an account may do. */
  may: string;
  /** What the audit trail says of it: 'panel.slot booked'. */
  records: string;
}

interface Extras {
  /** The form may carry files, each up to this many bytes. */
  uploadsUpTo?: number;
  /** Told apart from the rest because the page asks for it by itself: a progress bar, a note being typed. */
  isBackground?: boolean;
  /** Tighter than the limit of every address, from one place: requests a minute. */
  mostPerMinute?: number;
}

export interface Route extends RowWords, Extras {
  method: 'GET' | 'POST';
  path: string;
  /** Also for people whose agency has not signed the terms of use yet. */
  isBeforeTerms?: boolean;
  answers: (visit: Visit) => Promise<Answer> | Answer;
}

/** An address for people who are not signed in: `may` is the word 'anyone', written out. */
export interface PublicRoute extends Extras {
  method: 'GET' | 'POST';
  path: string;
  may: 'anyone';
  records: string;
  answers: (visit: PublicVisit) => Promise<Answer> | Answer;
}

type Row = RowWords & Extras & Pick<Route, 'answers' | 'isBeforeTerms'>;
type PublicRow = Extras & Pick<PublicRoute, 'may' | 'records' | 'answers'>;

/** A row of a module's routes: what is seen at an address, by whom, and what the audit trail says of it. */
export const get = (path: string, row: Row): Route => ({ method: 'GET', path, ...row });
/** A row of a module's routes: what a form sent to an address does. */
export const post = (path: string, row: Row): Route => ({ method: 'POST', path, ...row });
export const openGet = (path: string, row: PublicRow): PublicRoute => ({ method: 'GET', path, ...row });
export const openPost = (path: string, row: PublicRow): PublicRoute => ({ method: 'POST', path, ...row });

export function isPublic(route: Route | PublicRoute): route is PublicRoute {
  return route.may === 'anyone';
}

/**
 * Refuses a route table that forgets who may or what is recorded, names a permission nobody defined, or has an address twice.
 * @throws Error naming each wrong row
 */
export function checkRoutes(routes: readonly (Route | PublicRoute)[], permissions: Permissions): void {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const route of routes) {
    const name = `${route.method} ${route.path}`;
    if (!route.may) wrong.push(`${name} does not say who may use it`);
    else if (!['anyone', 'signed-in'].includes(route.may) && !Object.hasOwn(permissions, route.may))
      wrong.push(`${name} needs the permission ${route.may}, which no module defines`);
    if (!route.records) wrong.push(`${name} does not say what the audit trail records`);
    if (seen.has(name)) wrong.push(`${name} is there twice`);
    seen.add(name);
  }
  if (wrong.length > 0) throw new Error(`The route table is wrong:\n${wrong.join('\n')}`);
}
