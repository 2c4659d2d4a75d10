import type { AgencyKind } from '#platform/access/index.ts';
import type { SeatInForce } from './seats/seat-settings.ts';
import type { SeatOfPlan } from './seats/seats-as-shipped.ts';

/** What somebody comes to the team as. */
export const seats = [
  'social-work',
  'family-help',
  'reviewing-officer',
  'health',
  'mental-health',
  'education',
  'police',
  'youth-justice',
  'housing',
  'community-safety',
  'legal',
  'voluntary',
  'other',
] as const;
export type Seat = (typeof seats)[number];

/** How somebody came to the team: given a place here, or told by a return or people list as worker, or as manager of the worker's team. */
export type Came = 'added' | 'allocated-worker' | 'team-manager';

/** Somebody who is in the team today. Days are 'YYYY-MM-DD'. */
export interface Member {
  userId: string;
  /** Null for whom a list tells: their place changes with the list. */
  memberId: string | null;
  version: number | null;
  seat: Seat | 'manager';
  /** What they do for the child; '' for whom a list tells. */
  part: string;
  fromOn: string;
  /** The day it ends by itself; null: until it is ended. */
  untilOn: string | null;
  came: Came;
  addedByName: string | null;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  agencyKind: string;
  teamName: string | null;
  email: string;
  /** Their account works; an ended one sees nothing. */
  isActive: boolean;
  language: string;
}

export interface HandOver {
  handOverId: string;
  version: number;
  fromUserId: string | null;
  fromName: string | null;
  toUserId: string;
  toName: string;
  because: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  fromAgreed: boolean;
  toAgreed: boolean;
}

/** Somebody who leads, or who led before. */
export interface Lead {
  userId: string;
  fullName: string;
  agencyName: string;
  fromAt: Date;
}

const ofKind: Readonly<Partial<Record<string, readonly Seat[]>>> = {
  'social-care': ['social-work', 'family-help', 'reviewing-officer'],
  health: ['health', 'mental-health'],
  camhs: ['mental-health'],
  education: ['education'],
  police: ['police'],
  'youth-justice': ['youth-justice'],
  housing: ['housing'],
  'community-safety': ['community-safety'],
  legal: ['legal'],
  voluntary: ['voluntary', 'family-help'],
} satisfies Record<AgencyKind, readonly Seat[]>;

/** The seats that somebody of such an agency can take, the likeliest first. */
export function seatsFor(agencyKind: string): Seat[] {
  return [...(ofKind[agencyKind] ?? []), 'other'];
}

export interface SeatStanding {
  seat: SeatOfPlan;
  need: 'needed' | 'as-needed';
  /** Who sits there; nobody: it is empty. */
  names: string[];
}

/** How the seats of a plan are taken, in their order; what a plan does not need is left out. */
export function seatStandings(
  inForce: readonly SeatInForce[],
  members: readonly Member[],
  leadUserId: string | null,
): SeatStanding[] {
  return inForce.flatMap(({ seat, need }) => {
    if (need === 'not-needed') return [];
    const sitting = members.filter((member) => isSitting(member, seat, leadUserId));
    return [{ seat, need, names: sitting.map(({ fullName }) => fullName) }];
  });
}

function isSitting({ userId, seat, isActive }: Member, wanted: SeatOfPlan, leadUserId: string | null) {
  return isActive && (wanted === 'lead' ? userId === leadUserId : seat === wanted);
}

/** Seats that are needed and empty. */
export const emptySeats = (standings: readonly SeatStanding[]) =>
  standings.filter(({ need, names }) => need === 'needed' && names.length === 0);

/** A child protection plan is led by a social worker: Working Together (2023), chapter 3; Wales Safeguarding Procedures, section 3. */
export function mayLead({ seat }: Pick<Member, 'seat'>, plan: string | null): boolean {
  return plan !== 'child-protection' || seat === 'social-work';
}

/** By agency, the agency of who leads first, then social care, then by name; within one who leads first, then by name. */
export function byAgency(
  members: readonly Member[],
  leadUserId: string | null,
): { agencyName: string; members: Member[] }[] {
  const rank = (member: Member) =>
    member.userId === leadUserId ? 0 : member.agencyKind === 'social-care' ? 1 : 2;
  const groups = [...Map.groupBy(members, ({ agencyName }) => agencyName)].map(([agencyName, all]) => ({
    agencyName,
    rank: Math.min(...all.map(rank)),
    members: all.toSorted(
      (one, other) => rank(one) - rank(other) || one.fullName.localeCompare(other.fullName),
    ),
  }));
  return groups
    .toSorted((one, other) => one.rank - other.rank || one.agencyName.localeCompare(other.agencyName))
    .map(({ agencyName, members: all }) => ({ agencyName, members: all }));
}
