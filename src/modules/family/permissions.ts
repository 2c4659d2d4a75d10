import type { Permissions, Role } from '#platform/access/index.ts';

const writers: readonly Role[] = [
  'practitioner',
  'team-manager',
  'cp-chair',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
];

/** Whose family anybody sees is decided by the gate, child by child. */
export const permissions: Permissions = {
  'family.view': [...writers, 'quality-assurance', 'data-analyst', 'front-door'],
  'family.write': writers,
};

export function mayWrite({ roles }: { roles: readonly string[] }): boolean {
  return permissions['family.write']?.some((role) => roles.includes(role)) ?? false;
}
