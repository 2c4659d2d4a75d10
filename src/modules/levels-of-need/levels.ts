import type { Words } from '#platform/words/index.ts';

/** A level of need: what it is called in both languages, and a key that stays the same while its name changes. */
export interface Level {
  key: string;
  en: string;
  cy: string;
}

/** The levels as they are in force: the least need first. */
export interface Scheme {
  levels: Level[];
  /** Where it is written, in the partnership's words, and the day 'YYYY-MM-DD' from which it holds; null: as shipped. */
  own: { source: string; effectiveFrom: string } | null;
}

/**
 * As shipped, one journey of four: since April 2026 family help joins targeted early help and the work with children in need (Families First Partnership
 * Programme guide, England). A partnership in Wales, or with other stages, sets its own. The same names stand in `levels.name_of`.
 */
export const levelsAsShipped: Level[] = [
  { key: 'universal', en: 'Universal services', cy: 'Gwasanaethau cyffredinol' },
  { key: 'early-help', en: 'Early help', cy: 'Cymorth cynnar' },
  { key: 'family-help', en: 'Family help', cy: 'Cymorth i deuluoedd' },
  { key: 'child-protection', en: 'Child protection', cy: 'Amddiffyn plant' },
];

/** The level at which a social worker leads, and whose plan only a conference begins or ends. */
export const protection = 'child-protection';

/** One move of a child from a level to another. Days are 'YYYY-MM-DD'. */
export interface Move {
  moveId: string;
  childId: string;
  fromLevel: string | null;
  toLevel: string;
  because: string;
  childsView: string;
  fromUserId: string | null;
  fromName: string | null;
  fromAgency: string | null;
  toUserId: string | null;
  toName: string | null;
  toAgency: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  fromAgreedByName: string | null;
  fromAgreedAt: Date | null;
  toAgreedByName: string | null;
  toAgreedAt: Date | null;
  state: 'proposed' | 'agreed' | 'done' | 'refused' | 'withdrawn';
  endedByName: string | null;
  endedAt: Date | null;
  endedBecause: string | null;
  /** The hand-over meeting, from which the child is at the new level. */
  metOn: string | null;
  metWho: string | null;
  metSaid: string | null;
  isEarlier: boolean;
  ledThen: string | null;
  version: number;
  /** For which side the viewer could still agree. */
  sideLeft: 'from' | 'to' | null;
}

export const sayLevel = (words: Words, named: readonly Level[], key: string | null): string => {
  if (key === null) return words.t('levels.notSaid');
  const level = named.find((one) => one.key === key);
  return level === undefined ? key : level[words.language];
};

/** The scheme in force on a day: the partnership's latest by then; undefined: the one that is shipped. */
export function schemeOn<Dated extends { effectiveFrom: string }>(
  all: readonly Dated[],
  day: string,
): Dated | undefined {
  return all
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
}

/** Whether a move goes to more or less help; 'to' where one of the two is not among the levels of today. */
export function wayOf(levels: readonly Level[], from: string | null, to: string): 'up' | 'down' | 'to' {
  const place = (key: string | null) => levels.findIndex((one) => one.key === key);
  const [before, after] = [place(from), place(to)];
  if (before === -1 || after === -1) return 'to';
  return after > before ? 'up' : 'down';
}

/** The moves that were done, the earliest first: the path. */
export const pathOf = (moves: readonly Move[]): Move[] =>
  moves
    .filter(({ state }) => state === 'done')
    .toSorted(
      (one, other) =>
        (one.metOn ?? '').localeCompare(other.metOn ?? '') ||
        one.proposedAt.getTime() - other.proposedAt.getTime(),
    );
