import type { TimeToThinkRequest } from './child-plans.ts';
import type { TimeToThink } from './finding.ts';

/**
 * Criterion (d) on a day: somebody has asked for time to think, that very day included, and the request was neither
 * withdrawn nor heard by a panel on or before the day. Of several, the oldest; of equals, the lowest request id.
 */
export function findTimeToThink(requests: readonly TimeToThinkRequest[], asAt: string): TimeToThink | null {
  const order = (request: TimeToThinkRequest) => `${request.askedOn} ${request.requestId}`;
  const waiting = requests
    .filter((request) => request.askedOn <= asAt)
    .filter((request) => !isBy(request.withdrawnOn, asAt) && !isBy(request.heardOn, asAt))
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  const oldest = waiting[0];
  if (!oldest) return null;
  return {
    criterion: 'd',
    since: oldest.askedOn,
    planId: null,
    needsView: false,
    view: null,
    dismissedUntil: null,
    facts: {
      requestId: oldest.requestId,
      askedBy: oldest.askedBy,
      why: oldest.why,
      others: waiting.length - 1,
    },
  };
}

function isBy(day: string | null, asAt: string): boolean {
  return day !== null && day <= asAt;
}
