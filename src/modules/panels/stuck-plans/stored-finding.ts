import type { Finding } from '../stuck/finding.ts';

/** One row of the view panels.stuck_plan, with people's names; days are 'YYYY-MM-DD'. What its criterion does not have is null in the row. */
export type StoredFinding = StoredLongChildInNeed | StoredContinued | StoredPlanAgain | StoredTimeToThink;

interface Stored {
  childId: string;
  since: string;
  needsView: boolean;
  dismissedUntil: string | null;
}

interface StoredLongChildInNeed extends Stored {
  criterion: 'a';
  planId: string;
  plans: number;
  breakDays: number;
}

interface StoredContinued extends Stored {
  criterion: 'b';
  planId: string;
  view: 'escalating' | 'on-track' | 'neither' | null;
  statedOn: string;
  statedBy: string;
  planStart: string;
  reviewNumber: number;
  reviewsHeld: number;
}

interface StoredPlanAgain extends Stored {
  criterion: 'c';
  planId: string;
  view: 'similar-concerns' | 'different-concerns' | 'escalating' | null;
  statedOn: string;
  statedBy: string;
  previousEnd: string | null;
  categoryThen: string | null;
  categoryNow: string | null;
  gapYears: number;
}

interface StoredTimeToThink extends Stored {
  criterion: 'd';
  planId: null;
  requestId: string;
  askedBy: string;
  why: string;
  others: number;
}

/** A row of the view as the pure rules say the same. */
export function findingOf(stored: StoredFinding): Finding {
  const { since, planId, needsView, dismissedUntil } = stored;
  const told = { since, planId, needsView, dismissedUntil };
  switch (stored.criterion) {
    case 'a':
      return { ...told, criterion: 'a', view: null, facts: pick(stored, 'plans', 'breakDays') };
    case 'b':
      return {
        ...told,
        criterion: 'b',
        view: stored.view && { view: stored.view, ...pick(stored, 'statedOn', 'statedBy') },
        facts: pick(stored, 'planStart', 'reviewNumber', 'reviewsHeld'),
      };
    case 'c':
      return {
        ...told,
        criterion: 'c',
        view: stored.view && { view: stored.view, ...pick(stored, 'statedOn', 'statedBy') },
        facts: pick(stored, 'previousEnd', 'categoryThen', 'categoryNow', 'gapYears'),
      };
    case 'd':
      return {
        ...told,
        criterion: 'd',
        view: null,
        facts: pick(stored, 'requestId', 'askedBy', 'why', 'others'),
      };
  }
}

function pick<Row extends object, Key extends keyof Row>(row: Row, ...keys: Key[]): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}
