import { endChildAccess, grantChildAccess } from '#platform/access/index.ts';
import { sourceOf, type Acting } from '../acting.ts';
import type { Escalation } from '../escalation.queries.ts';
import { takingPart } from '../speakers.ts';

/**
 * Who takes part stands next to the child until the disagreement ends; who takes part no longer, and nobody after it has ended. The side of who referred
 * a child they do not see takes part without: they see the disagreement only.
 */
export async function keepAccess({ tx, now, viewer }: Acting, escalation: Escalation): Promise<void> {
  const { childId, escalationId, participants, state } = escalation;
  const source = sourceOf(escalationId);
  if (state !== 'open') return endChildAccess(tx, source, now);
  const { partnershipId, userId: grantedBy } = viewer;
  const open = takingPart(escalation)
    .filter(({ side }) => !(escalation.isByReferrer && side === 'raised'))
    .map(({ userId }) => userId);
  await grantChildAccess(
    tx,
    open.map((userId) => ({
      partnershipId,
      userId,
      childId,
      basis: 'escalation',
      source,
      from: now,
      grantedBy,
    })),
  );
  const left = participants.map(({ userId }) => userId).filter((userId) => !open.includes(userId));
  for (const userId of new Set(left)) await endChildAccess(tx, source, now, userId);
}
