/** What an entry is about. The order is that of the form; the place in it is the code an address carries, which says nothing by itself. */
export const themes = [
  'plans-and-meetings',
  'harm',
  'family-and-home',
  'health',
  'learning',
  'behaviour',
  'police-and-crime',
  'missing-and-exploitation',
  'housing-and-money',
  'visits-and-contact',
  'strengths',
  'other',
] as const;
export type Theme = (typeof themes)[number];

/** Who may read an entry besides its own agency: nobody, the team around the child, or a panel too. Each holds the one before it. */
export const audiences = ['agency', 'team', 'panel'] as const;
export type Audience = (typeof audiences)[number];

export const significances = [1, 2, 3] as const;
export type Significance = (typeof significances)[number];

/** One entry as it was written; days are 'YYYY-MM-DD'. */
export interface Entry {
  entryId: string;
  childId: string;
  happenedOn: string;
  until: string | null;
  agencyId: string;
  agencyName: string;
  theme: Theme;
  what: string;
  significance: Significance;
  childView: string;
  audience: Audience;
  enteredByName: string;
  enteredAt: Date;
  correctsEntryId: string | null;
  correctionReason: string | null;
}

/** An entry as it reads now, with what it said before, the latest first. */
export interface StandingEntry extends Entry {
  earlier: Entry[];
}

/** Puts corrections in the place of what they correct; the order of the given entries is kept. */
export function standingEntries(entries: readonly Entry[]): StandingEntry[] {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
  const corrected = new Set(entries.map((entry) => entry.correctsEntryId));
  const before = (entry: Entry): Entry[] => {
    const original = byId.get(entry.correctsEntryId ?? '');
    return original === undefined ? [] : [original, ...before(original)];
  };
  return entries
    .filter((entry) => !corrected.has(entry.entryId))
    .map((entry) => ({ ...entry, earlier: before(entry) }));
}

/** The audiences a correction may have: never a narrower one, so that whoever read the original reads what is right. */
export function audiencesFrom(audience: Audience): Audience[] {
  return audiences.slice(audiences.indexOf(audience));
}
