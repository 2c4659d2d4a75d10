import type { Tx } from '#platform/db/database.ts';
import type { Nation } from '#practice/clocks/index.ts';

/** Who does something, when, and in which transaction: a visit, or a test or story without one. */
export interface Acting {
  tx: Tx;
  viewer: {
    partnershipId: string;
    userId: string;
    agencyId: string;
    agencyKind: string;
    nation: Nation;
  };
  now: Date;
}
