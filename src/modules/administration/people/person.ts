import { partnershipRoles, roles, type Role } from '#platform/access/index.ts';

export type PersonState = 'active' | 'invited' | 'invitation-over' | 'left';

export const personStates: readonly PersonState[] = ['active', 'invited', 'invitation-over', 'left'];

/** Somebody who works in the partnership, as those who look after people see them. */
export interface Person {
  userId: string;
  fullName: string;
  email: string;
  jobTitle: string;
  agencyId: string | null;
  agencyName: string | null;
  teamId: string | null;
  teamName: string | null;
  roles: Role[];
  language: 'en' | 'cy';
  state: PersonState;
  version: number;
  lastSeenAt: Date | null;
  endedAt: Date | null;
  /** Until when the latest invitation can be taken up. */
  invitedUntil: Date | null;
  /** How many children they stand next to by their own work; whoever sees the whole partnership sees more. */
  children: number;
  seesWhole: boolean;
}

interface Administrator {
  userId: string;
  agencyId: string;
  roles: readonly string[];
}

/** The roles this viewer may give and take: the work of the whole partnership is given by a system administrator only. */
export function rolesToGive(viewer: Pick<Administrator, 'roles'>): readonly Role[] {
  if (viewer.roles.includes('system-administrator')) return roles;
  return roles.filter((role) => !partnershipRoles.includes(role));
}

/** The roles after a form: what was ticked of those the viewer may give, and what the person has of the others. */
export function rolesAfter(
  viewer: Pick<Administrator, 'roles'>,
  held: readonly Role[],
  ticked: readonly Role[],
): Role[] {
  const mine = rolesToGive(viewer);
  return roles.filter((role) => (mine.includes(role) ? ticked.includes(role) : held.includes(role)));
}

/** Whether the viewer may change this person at all: never themselves, only of the agency they look after. */
export function mayChange(viewer: Administrator, person: Pick<Person, 'userId' | 'agencyId'>): boolean {
  if (viewer.userId === person.userId) return false;
  if (viewer.roles.includes('system-administrator')) return true;
  return viewer.roles.includes('agency-administrator') && viewer.agencyId === person.agencyId;
}

const endedBySystemAdministrators: readonly Role[] = ['system-administrator', 'data-protection-officer'];

/** Whether the viewer may say that this person has left: those who watch over access are ended by a system administrator. */
export function mayEnd(viewer: Administrator, person: Person): boolean {
  if (!mayChange(viewer, person) || person.state === 'left') return false;
  if (viewer.roles.includes('system-administrator')) return true;
  return !person.roles.some((role) => endedBySystemAdministrators.includes(role));
}
