import type { Permissions, Role } from '#platform/access/index.ts';
import { mayDoOf } from '#platform/permissions/index.ts';

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
 * worker, their manager, who leads it, and the roles of 'team.arrange'. Which seats a plan needs is no child's: who decides it sees none by that.
 */
export const permissions: Permissions = {
  'team.view': [...members, 'quality-assurance', 'data-analyst', 'front-door'],
  'team.see-seats': [...members, 'quality-assurance', 'data-analyst', 'system-administrator'],
  'team.set-seats': ['panel-coordinator', 'system-administrator'],
  'team.write': members,
  'team.arrange': ['cp-chair', 'panel-coordinator'],
};

const mayDo = mayDoOf(permissions);

export const maySetSeats = (viewer: { roles: readonly string[] }): boolean => mayDo(viewer, 'team.set-seats');
