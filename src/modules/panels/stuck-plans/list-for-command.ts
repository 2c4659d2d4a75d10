import type { Tx } from '#platform/db/database.ts';
import { buildWords } from '#platform/words/index.ts';
import type { Criterion } from '../stuck/child-plans.ts';
import { reasonFor } from '../stuck/reason.ts';
import { cy } from '../stuck/words.cy.ts';
import { en } from '../stuck/words.en.ts';
import { listFindings } from './finding.queries.ts';
import { findingOf } from './stored-finding.ts';

export interface StuckLine {
  /** The authority's own id of the child. */
  localId: string;
  criterion: Criterion;
  /** In English. */
  reason: string;
  needsView: boolean;
}

/**
 * One line for each child and criterion met as at a day ('YYYY-MM-DD'), of the partnership whose viewer the transaction is, sorted by
 * local id and criterion. What is dismissed on that day is left out, as on the page.
 */
export async function listStuckForCommand(tx: Tx, asAt: string): Promise<StuckLine[]> {
  const english = buildWords([{ en, cy }])('en');
  const found = await listFindings(tx, asAt);
  return found
    .filter(({ stored }) => stored.dismissedUntil === null)
    .map(({ localId, stored }) => ({
      localId,
      criterion: stored.criterion,
      reason: reasonFor(english, findingOf(stored), asAt),
      needsView: stored.needsView,
    }));
}
