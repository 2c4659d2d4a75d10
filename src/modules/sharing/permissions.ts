import type { Permissions, Role } from '#platform/access/index.ts';

const writers: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
  'front-door',
];

/** About which child is decided by the gate. The report counts and names nobody, so it is also for an officer who sees no child. */
export const permissions: Permissions = {
  'sharing.view': [...writers, 'quality-assurance', 'data-analyst'],
  'sharing.record': writers,
  'sharing.report': ['quality-assurance', 'data-protection-officer'],
  'sharing.law': [...writers, 'quality-assurance', 'data-analyst', 'data-protection-officer'],
  'sharing.set-law': ['data-protection-officer'],
};
