import type { Permissions } from '#platform/access/index.ts';

/** Who looks after the people of an agency, or of the partnership. Which people those are is decided row by row, and by each function again. */
export const permissions: Permissions = {
  'people.view': ['agency-administrator', 'system-administrator', 'data-protection-officer'],
  'people.change': ['agency-administrator', 'system-administrator'],
  'people.move': ['system-administrator'],
  'people.read-changes': ['data-protection-officer'],
  'settings.view': ['team-manager', 'panel-coordinator', 'quality-assurance', 'data-analyst'],
  'agency.add': ['system-administrator'],
  'agency.sign-on': ['agency-administrator'],
};
