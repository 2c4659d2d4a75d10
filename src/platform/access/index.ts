export { endChildAccess, grantChildAccess } from './gate.queries.ts';
export type { Basis, Grant } from './gate.queries.ts';
export { agencyKinds, isRole, partnershipRoles, roles, wideRoles } from './roles.ts';
export type { AgencyKind, Permissions, Role } from './roles.ts';
export type { Viewer, Way } from './viewer.ts';
