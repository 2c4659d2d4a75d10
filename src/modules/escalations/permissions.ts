import type { Permissions, Role } from '#platform/access/index.ts';

/** The roles that stand anywhere in escalations.rank_of (db/rules/escalations.sql). */
const professionals: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
  'quality-assurance',
];

/** About which child is decided by the gate, and who speaks in which disagreement by the disagreement itself. */
export const permissions: Permissions = {
  'escalation.view': [...professionals, 'data-analyst', 'independent-chair'],
  'escalation.raise': professionals,
  'escalation.take-part': [...professionals, 'independent-chair'],
  // The same roles as escalations.keeps_register.
  'escalation.register': ['panel-coordinator', 'quality-assurance', 'panel-chair'],
  'escalation.set-procedure': ['panel-coordinator', 'quality-assurance'],
};
