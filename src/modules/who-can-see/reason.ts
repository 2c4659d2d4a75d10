/** One reason why one person can, or could, see a child. */
export interface Reason {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  /** Their account works: an ended one sees nothing. */
  isActive: boolean;
  /** A basis of the gate, or the role whose work is the whole partnership. */
  basis: string;
  isWide: boolean;
  /** The child is restricted and the person not named: the reason does not count at present. */
  isAsleep: boolean;
  from: Date;
  until: Date | null;
  /** Who put them there; null where nobody wrote it down. */
  grantedBy: string | null;
  /** A return or a people list did. */
  isBySystem: boolean;
  /** What they wrote, of an emergency access. */
  why: string | null;
  outcome: string | null;
}

/** Closest to the child first. */
const closeness = [
  'allocated-worker',
  'team-manager',
  'team-member',
  'named',
  'panel-presenter',
  'recommendation-owner',
  'conference',
  'escalation',
  'panel-member',
  'emergency',
];

export interface SortedReasons {
  /** Who can see the child now, closest first. */
  now: Reason[];
  /** Who could, were the child not restricted. */
  asleep: Reason[];
  /** Who could before, the latest first. */
  before: Reason[];
  /** Whose work is the whole partnership, by role. */
  groups: { role: string; people: Reason[] }[];
}

/** Lays the reasons out as they are read; each is in one place only. A reason ends at its moment, not after it. */
export function sortReasons(reasons: readonly Reason[], now: Date): SortedReasons {
  const isOpen = ({ until, isActive }: Reason) => isActive && (until === null || until > now);
  const close = reasons.filter(({ isWide }) => !isWide);
  const wide = reasons.filter((reason) => reason.isWide && isOpen(reason) && !reason.isAsleep);
  const byRole = Map.groupBy(wide.toSorted(byName), ({ basis }) => basis);
  return {
    now: close.filter((reason) => isOpen(reason) && !reason.isAsleep).toSorted(byCloseness),
    asleep: close.filter((reason) => isOpen(reason) && reason.isAsleep).toSorted(byCloseness),
    before: close.filter((reason) => !isOpen(reason)).toSorted(byEnd),
    groups: [...byRole]
      .map(([role, people]) => ({ role, people }))
      .toSorted((one, other) => one.role.localeCompare(other.role)),
  };
}

const rank = ({ basis }: Reason) => {
  const place = closeness.indexOf(basis);
  return place === -1 ? closeness.length : place;
};
const byName = (one: Reason, other: Reason) => one.fullName.localeCompare(other.fullName);
const byCloseness = (one: Reason, other: Reason) =>
  rank(one) - rank(other) || byName(one, other) || one.from.getTime() - other.from.getTime();
const byEnd = (one: Reason, other: Reason) =>
  (other.until?.getTime() ?? Infinity) - (one.until?.getTime() ?? Infinity) || byCloseness(one, other);
