import type { Permissions, Role } from '#platform/access/index.ts';

/** The same roles as written_plans.writes (db/rules/written-plans.sql). */
const writers: readonly Role[] = ['practitioner', 'team-manager', 'cp-chair'];

/** About which child is decided by the gate. Who does not write sees what was published and nothing of a draft. */
export const permissions: Permissions = {
  'plan.view': [
    ...writers,
    'panel-coordinator',
    'panel-chair',
    'panel-member',
    'quality-assurance',
    'data-analyst',
    'front-door',
  ],
  'plan.write': writers,
};
