import { partnershipRoles, roles, wideRoles } from '#platform/access/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';

/** What each role may do, from the permissions of every module: what the app asks is what is written here. */
export function show({ permissions, words }: Visit): Answer {
  return page('modules/administration/roles/read-roles/read-roles.njk', {
    roles: roles.map((role) => ({
      role,
      name: words.t(`administration.role.${role}`),
      purpose: words.t(`administration.role.for.${role}`),
      may: Object.entries(permissions)
        .filter(([, holders]) => holders.includes(role))
        .map(([permission]) => words.t(`administration.may.${permission}`)),
      isWide: wideRoles.includes(role),
      givenBy: partnershipRoles.includes(role) ? 'system-administrator' : 'agency-administrator',
    })),
  });
}
