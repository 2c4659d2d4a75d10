import type { Permissions } from '#platform/access/index.ts';

/** Which children anybody sees is decided by the gate, row by row; here only whose work it is to look at children at all. */
export const permissions: Permissions = {
  // The same roles as children.may_add() in db/rules/children-facts.sql.
  'child.add': ['practitioner', 'team-manager', 'front-door'],
  'child.change-details': ['practitioner', 'team-manager'],
  'child.view': [
    'practitioner',
    'team-manager',
    'cp-chair',
    'panel-coordinator',
    'panel-chair',
    'panel-member',
    'quality-assurance',
    'data-analyst',
    'front-door',
  ],
  'child.add-entry': [
    'practitioner',
    'team-manager',
    'cp-chair',
    'panel-coordinator',
    'panel-chair',
    'panel-member',
    'front-door',
  ],
};
