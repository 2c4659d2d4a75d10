import type { Permissions, Role } from '#platform/access/index.ts';

const members: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** About which child is decided by the gate; who moves a child by `levels.may_move`, child by child. */
export const permissions: Permissions = {
  'levels.view': [...members, 'quality-assurance', 'data-analyst', 'front-door'],
  'levels.move': members,
  // The same roles as the row rule of levels.scheme.
  'levels.set': ['panel-coordinator', 'quality-assurance'],
};
