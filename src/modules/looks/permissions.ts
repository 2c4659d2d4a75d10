import type { Permissions } from '#platform/access/index.ts';

/** Whose looks somebody may know of is decided by the functions in db/rules/looks.sql; here only whose work it is to ask. */
export const permissions: Permissions = {
  'looks.of-child': ['team-manager', 'data-protection-officer', 'agency-administrator'],
  'looks.of-person': ['data-protection-officer', 'agency-administrator'],
  'looks.question': ['team-manager', 'data-protection-officer', 'agency-administrator'],
  'looks.review': ['data-protection-officer'],
};
