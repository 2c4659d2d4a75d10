import type { Permissions, Role } from '#platform/access/index.ts';

const writers: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** About which child is decided by the gate, child by child. */
export const permissions: Permissions = {
  'early-help.view': [...writers, 'quality-assurance', 'data-analyst', 'front-door'],
  'early-help.write': writers,
  // How often teams meet is the whole partnership's.
  'early-help.set-rhythm': ['panel-coordinator', 'quality-assurance'],
};
