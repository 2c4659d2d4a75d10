import type { Permissions } from '#platform/access/index.ts';

/** Everybody with an account may start a route, where the law does not say who; whoever receives one holds 'special-route.receive' and is of the agency it went to. */
export const permissions: Permissions = {
  'special-route.receive': ['front-door', 'team-manager', 'panel-member'],
  /** Sees privately fostered children; about which child is decided by the gate. */
  'private-fostering.view': ['practitioner', 'team-manager', 'front-door', 'quality-assurance'],
  /** Writes visits and ends an arrangement, for those of children's social care. */
  'private-fostering.visit': ['practitioner', 'team-manager', 'front-door'],
  'private-fostering.report': ['quality-assurance', 'front-door'],
  /** Counts of FGM, without any way to a child. */
  'fgm.prevalence': ['quality-assurance'],
};
