/** What somebody did that is on the audit trail: the same thing on one day once, with how often. */
export interface Did {
  /** 'YYYY-MM-DD' in London. */
  day: string;
  act: string;
  outcome: string;
  /** Why it was refused or not shown; null where it was not. */
  why: string | null;
  times: number;
  lastAt: Date;
  /** The last of them. */
  eventId: string;
}

export interface LookAtChild extends Did {
  userId: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  /** The child was one of many on a page. */
  isList: boolean;
}

export interface LookOfPerson extends Did {
  childId: string | null;
  /** Null: about no child, about one of another partnership, or a list of many. */
  localId: string | null;
  /** How many children the page held. */
  children: number;
}

/** The reach of a page: `days` up to and with a day. `earlier` and `later` are the last days of the neighbouring pages. */
export interface Reach {
  since: string;
  until: string;
  earlier: string;
  later: string | null;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** `asked` is what an address says: anything but a day of the past is today. */
export function reachOf(asked: string | undefined, today: string, days: number): Reach {
  const isDay = asked !== undefined && isoDay.test(asked) && !Number.isNaN(Date.parse(asked));
  const until = isDay && asked < today ? asked : today;
  const later = until === today ? null : dayAfter(until, days);
  return {
    since: dayAfter(until, 1 - days),
    until,
    earlier: dayAfter(until, -days),
    later: later === null || later > today ? later && today : later,
  };
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days that there is something of, in their order. */
export function byDay<Row extends { day: string }>(rows: readonly Row[]): { day: string; rows: Row[] }[] {
  return [...Map.groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => ({ day, rows: ofDay }));
}
