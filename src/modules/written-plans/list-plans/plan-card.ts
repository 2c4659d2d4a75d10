import type { Words } from '#platform/words/index.ts';
import type { WrittenPlan } from '../plan.queries.ts';
import { sayKind, sayMoves, sayOwner } from '../say-plan.ts';

/** How many outcomes stand in short. */
const MOST = 5;

/** A plan in short: whose it is, who leads it, whether it moves, and what it is to reach. */
export function planCard(words: Words, plan: WrittenPlan) {
  const outcomes = plan.content?.outcomes ?? [];
  return {
    title: plan.title,
    kind: sayKind(words, plan.kind),
    agency: plan.agencyName,
    lead: sayOwner({ name: plan.leadName, agency: plan.leadAgency }),
    moves: sayMoves(words, plan),
    outcomes: outcomes.slice(0, MOST).map(({ wanted }) => wanted),
    more: Math.max(0, outcomes.length - MOST),
  };
}
