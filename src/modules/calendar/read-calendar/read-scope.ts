import { wideRoles } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import type { Scope } from '../due-entry.ts';
import { kinds } from '../sources.ts';

/** Of one source more is not read: a page of it could not be looked through. */
const MOST = 1000;

/** Of whom and of which kind, as the address says; identifiers only. */
export function readScope({ viewer, query }: Visit, { from, until }: { from: string; until: string }): Scope {
  const identifierIn = (name: string) => z.uuid().safeParse(query[name]).data ?? null;
  return {
    isWide: wideRoles.some((role) => viewer.roles.includes(role)),
    teamId: identifierIn('team'),
    agencyId: identifierIn('agency'),
    kind: kinds.find((kind) => kind === query['kind']) ?? null,
    from,
    until,
    most: MOST,
  };
}

/** The address of a month, or of another page, with the same choices. */
export function hrefOf(
  path: string,
  { teamId, agencyId, kind }: Scope,
  also: Record<string, string> = {},
): string {
  const chosen = { team: teamId, agency: agencyId, kind, ...also };
  const given = Object.entries(chosen).filter((pair): pair is [string, string] => pair[1] !== null);
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}
