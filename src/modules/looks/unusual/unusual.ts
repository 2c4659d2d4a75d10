export type UnusualKind = 'many-children' | 'own-name' | 'out-of-hours' | 'restricted' | 'refused';

export const unusualOutcomes = ['part-of-the-work', 'asked', 'concern', 'raised-further'] as const;
export type UnusualOutcome = (typeof unusualOutcomes)[number];

/** Looking of one person on one day that differs from that of others. Which figures there are depends on the kind. */
export interface FoundUnusual {
  userId: string;
  kind: UnusualKind;
  childId: string | null;
  figures: Readonly<Record<string, number | string>>;
}

export interface Unusual extends FoundUnusual {
  unusualId: string;
  /** 'YYYY-MM-DD' in London. */
  day: string;
  fullName: string;
  jobTitle: string;
  agencyName: string;
  localId: string | null;
  outcome: UnusualOutcome | null;
  because: string;
  settledByName: string | null;
  settledAt: Date | null;
  version: number;
}
