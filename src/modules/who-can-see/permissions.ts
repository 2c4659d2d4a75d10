import type { Permissions } from '#platform/access/index.ts';

/** The functions of db/rules/who-can-see*.sql and children-protected-address.sql ask for the same roles again. */
export const permissions: Permissions = {
  // Everybody who looks at children; and two who answer for who sees them without seeing the child themselves.
  'child.see-who': [
    'practitioner',
    'team-manager',
    'cp-chair',
    'panel-coordinator',
    'panel-chair',
    'panel-member',
    'quality-assurance',
    'data-analyst',
    'front-door',
    'data-protection-officer',
    'agency-administrator',
  ],
  // A restriction takes a child away from people who work with it. It is decided by somebody who holds no case: the data protection officer,
  // who answers for who sees what, or quality assurance, who knows practice. A team's manager asks them.
  'child.restrict': ['data-protection-officer', 'quality-assurance'],
  // The front line: those who may have to act on a child they do not know, at night.
  'child.emergency': ['practitioner', 'team-manager', 'cp-chair'],
  'emergency.review': ['data-protection-officer'],
  // Who learns that an address is dangerous to tell is the worker; quality assurance sees to it when nobody did.
  'address.protect': ['practitioner', 'team-manager', 'quality-assurance'],
};
