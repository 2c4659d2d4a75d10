import { findChildren } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { fatherState } from '../family.ts';
import type { Network } from '../network/open-network.ts';

export interface OnPaper {
  network: Network;
  /** How many stand in the family of the one who makes the paper, and not in it. */
  leftOut: number;
}

/**
 * A family as everybody may know it who may know the children a paper is about: without others who are restricted children, as whoever is not
 * named for them does not see that they are there.
 */
export async function forAMeeting(
  tx: Tx,
  network: Network,
  aboutChildIds: readonly string[],
): Promise<OnPaper> {
  const others = network.people.flatMap(({ ownChildId }) =>
    ownChildId === null || aboutChildIds.includes(ownChildId) ? [] : [ownChildId],
  );
  if (others.length === 0) return { network, leftOut: 0 };
  const children = await findChildren(tx, others);
  const isLeftOut = (id: string | null) => id !== null && children.get(id)?.isRestricted === true;
  const people = network.people.filter(({ ownChildId }) => !isLeftOut(ownChildId));
  const held = new Set([...people.map(({ personId }) => personId), network.middle.personId]);
  return {
    leftOut: network.people.length - people.length,
    network: {
      ...network,
      people,
      bonds: network.bonds.filter(
        ({ onePersonId, otherPersonId }) => held.has(onePersonId) && held.has(otherPersonId),
      ),
      fatherState: fatherState(people, network.fatherAnswer),
    },
  };
}
