import type { Permissions, Role } from '#platform/access/index.ts';

const professionals: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-member',
  'panel-chair',
  'panel-coordinator',
  'quality-assurance',
  'front-door',
];

/**
 * About which child is decided by the gate. The rules of db/rules/conferences.sql ask again: who arranges and decides must besides be of children's social
 * care, and a conference is decided by whoever chairs it.
 */
export const permissions: Permissions = {
  'protection.view': [...professionals, 'data-analyst'],
  'protection.say': professionals,
  'protection.record': professionals,
  'protection.arrange': ['practitioner', 'team-manager', 'front-door', 'cp-chair'],
  'protection.decide': ['team-manager'],
  'protection.chair': ['cp-chair'],
  'protection.set-quoracy': ['quality-assurance', 'panel-coordinator'],
};
