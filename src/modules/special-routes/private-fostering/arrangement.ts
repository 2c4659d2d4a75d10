/** How a visit found the child. */
export const seen = ['alone', 'not-alone', 'not-seen'] as const;
export type Seen = (typeof seen)[number];

export interface Visited {
  visitId: string;
  /** 'YYYY-MM-DD', as all days here. */
  visitedOn: string;
  seen: Seen;
  /** Why the child was not seen alone. */
  whyNot: string;
  report: string;
  writtenByName: string;
  writtenAt: Date;
}

export interface Arrangement {
  arrangementId: string;
  referralId: string;
  childId: string;
  awareOn: string;
  beganOn: string;
  carer: string;
  endedOn: string | null;
  endedBecause: string | null;
  endedByName: string | null;
  /** The days of its visits, in order. */
  visitedOn: readonly string[];
}
