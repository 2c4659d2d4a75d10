import type { Permissions, Role } from '#platform/access/index.ts';

const members: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/**
 * Whose team anybody sees is decided by the gate, child by child. Who changes one is decided child by child too, by `team.may_arrange`: its
 * worker, their manager, who leads it, and the roles of 'team.arrange'.
 */
export const permissions: Permissions = {
  'team.view': [...members, 'quality-assurance', 'data-analyst'],
  'team.write': members,
  'team.arrange': ['cp-chair', 'panel-coordinator'],
};
