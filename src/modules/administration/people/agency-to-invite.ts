import type { Visit } from '#platform/web/visit.ts';
import { listAgencyNames } from './person.queries.ts';

/**
 * The agency to invite people into: the viewer's own, or for a system administrator the one that is asked for; undefined when it is neither.
 */
export async function agencyToInvite({ tx, viewer }: Visit, wanted: string | string[] | undefined) {
  const agencies = await listAgencyNames(tx);
  if (viewer.roles.includes('system-administrator')) return agencies.find(({ id }) => id === wanted);
  if (wanted !== undefined && wanted !== viewer.agencyId) return undefined;
  return agencies.find(({ id }) => id === viewer.agencyId);
}
