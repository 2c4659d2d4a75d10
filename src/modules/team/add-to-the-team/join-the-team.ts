import { randomUUID } from 'node:crypto';
import { grantChildAccess } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { addMember, type Colleague } from '../member.queries.ts';
import type { Seat } from '../team.ts';

/** Who acts, in which transaction, when. */
export type Acting = Pick<Visit, 'tx' | 'now'> & {
  viewer: Pick<Visit['viewer'], 'userId' | 'partnershipId'>;
};

/** What a place in a team gives of the gate, for "who can see this child". */
export const sourceOf = (memberId: string) => `team.member:${memberId}`;

/** Gives a colleague a place in the team of a child, and with it the sight of the child from now on: one without the other never. */
export async function joinTheTeam(
  { tx, now, viewer }: Acting,
  childId: string,
  { userId, agencyId }: Pick<Colleague, 'userId' | 'agencyId'>,
  given: { seat: Seat; part: string; fromOn: string },
): Promise<string> {
  const { partnershipId, userId: addedBy } = viewer;
  const memberId = randomUUID();
  await addMember(tx, {
    ...given,
    ...{ partnershipId, memberId, childId, userId, agencyId, addedBy, addedAt: now },
  });
  await grantChildAccess(tx, [
    {
      ...{ partnershipId, userId, childId, basis: 'team-member', source: sourceOf(memberId) },
      ...{ from: now, grantedBy: addedBy },
    },
  ]);
  return memberId;
}
