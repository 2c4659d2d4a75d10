import type { Permissions } from '#platform/access/index.ts';

/** Everybody with an account may start a route, where the law does not say who; whoever receives one holds 'special-route.receive' and is of the agency it went to. */
export const permissions: Permissions = {
  'special-route.receive': ['front-door', 'team-manager', 'panel-member'],
};
