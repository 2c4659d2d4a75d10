/** What a person comes for; a permission names the roles that hold it. */
export const roles = [
  'practitioner',
  'team-manager',
  'panel-coordinator',
  'panel-chair',
  'panel-member',
  'cp-chair',
  'quality-assurance',
  'data-analyst',
  'front-door',
  'agency-administrator',
  'system-administrator',
  'data-protection-officer',
  'independent-chair',
  'directory-editor',
] as const;

export type Role = (typeof roles)[number];

/** 'panel.book' → the roles that hold it. A permission that is in no module's list belongs to nobody. */
export type Permissions = Readonly<Record<string, readonly Role[]>>;

export const agencyKinds = [
  'social-care',
  'legal',
  'police',
  'education',
  'health',
  'community-safety',
  'camhs',
  'housing',
  'youth-justice',
  'voluntary',
] as const;

export type AgencyKind = (typeof agencyKinds)[number];

/** Roles whose work is the whole partnership: the scope_access row is made with the role and ends with it. */
export const wideRoles: readonly Role[] = [
  'panel-coordinator',
  'panel-chair',
  'quality-assurance',
  'data-analyst',
  'front-door',
];

/** Roles that only a system administrator gives and takes: an agency's administrator gives the others to people of the agency. */
export const partnershipRoles: readonly Role[] = [
  ...wideRoles,
  'system-administrator',
  'data-protection-officer',
  'independent-chair',
  'directory-editor',
];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
