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

interface FreshFactor {
  /**
   * Only for somebody who has shown a second factor within the last minutes; others are asked for it first, and lose nothing of what they
   * typed. For what takes many records out of the house, and what changes who may do what.
   */
  needsFreshFactor?: boolean;
}

export interface Route extends RowWords, Extras, FreshFactor {
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

type Row = RowWords & Extras & FreshFactor & Pick<Route, 'answers' | 'isBeforeTerms'>;
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
  const wrong = routes.flatMap((route) => faultsOf(route, permissions));
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
    wrong.push(`${name} is there twice`);
  if (wrong.length > 0) throw new Error(`The route table is wrong:\n${wrong.join('\n')}`);
}

function faultsOf(route: Route | PublicRoute, permissions: Permissions): string[] {
  const name = `${route.method} ${route.path}`;
  const faults: string[] = [];
  if (!route.may) faults.push(`${name} does not say who may use it`);
  else if (!['anyone', 'signed-in'].includes(route.may) && !Object.hasOwn(permissions, route.may))
    faults.push(`${name} needs the permission ${route.may}, which no module defines`);
  if (!route.records) faults.push(`${name} does not say what the audit trail records`);
  if (!isPublic(route) && route.needsFreshFactor === true && route.uploadsUpTo !== undefined)
    faults.push(`${name} takes files, which could not be kept while somebody confirms who they are`);
  return faults;
}
