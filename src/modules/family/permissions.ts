import type { Permissions, Role } from '#platform/access/index.ts';
import { mayDoOf } from '#platform/permissions/index.ts';

const writers: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** Whose family anybody sees is decided by the gate, child by child. */
export const permissions: Permissions = {
  'family.view': [...writers, 'quality-assurance', 'data-analyst', 'front-door'],
  'family.write': writers,
};

const mayDo = mayDoOf(permissions);

export const mayWrite = (viewer: { roles: readonly string[] }): boolean => mayDo(viewer, 'family.write');
