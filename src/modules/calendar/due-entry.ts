import type { Visit } from '#platform/web/visit.ts';

/** Something that falls due on a day, as the viewer may see it. Days are 'YYYY-MM-DD'. */
export interface DueEntry {
  /** Its own on the page, and the name of its place there. */
  key: string;
  kind: string;
  day: string;
  isLate: boolean;
  /** Calendar days; 0 where it is not late, or late by hours. */
  daysLate: number;
  /** Whom it is about; none where that is nobody the partnership knows yet. */
  childIds: readonly string[];
  /** 'Ffion Prys, 7 years' */
  who: string;
  what: string;
  /** Whose it is to do, or which team holds the child; '' where neither is known. */
  where: string;
  /** '3 days late', 'due tomorrow' */
  how: string;
  /** "Why this date?", a sentence each. */
  why: readonly string[];
  href: string;
}

/** What is asked for: of whom, which kinds, and between which days; what is late is always asked for. */
export interface Scope {
  /** The viewer's work is the whole partnership; others have the children whose worker, manager or team member they are. */
  isWide: boolean;
  teamId: string | null;
  agencyId: string | null;
  kind: string | null;
  from: string;
  until: string;
  /** More than so many of one source are not read. */
  most: number;
}

/** Where entries come from: one or more kinds of clock, read in a fixed number of queries. Undefined: more than `most`. */
export interface DueSource {
  kinds: readonly string[];
  read(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined>;
}

/** The longest late first, then by day; within a day by whom it is about. */
export function inOrder(entries: readonly DueEntry[]): DueEntry[] {
  const orderOf = ({ day, who, key }: DueEntry) => `${day} ${who} ${key}`;
  return entries.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
}
