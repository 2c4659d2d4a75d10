import type { Permissions, Role } from '#platform/access/index.ts';

const members: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** Everybody who is signed in searches and reads the directory. Whose signpostings anybody sees is decided by the gate, child by child. */
export const permissions: Permissions = {
  'directory.edit': ['directory-editor'],
  'directory.signposted': [...members, 'quality-assurance', 'data-analyst'],
  'directory.signpost': members,
  // It counts, and names nobody.
  'directory.report': ['team-manager', 'panel-coordinator', 'quality-assurance', 'data-analyst'],
};
