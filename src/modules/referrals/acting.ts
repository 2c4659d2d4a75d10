import type { Tx } from '#platform/db/database.ts';
import type { Nation } from '#practice/clocks/index.ts';
import type { Author } from './referral.queries.ts';

/** Who does something, when, and in which transaction: a visit, or a test or story without one. */
export interface Acting {
  tx: Tx;
  viewer: Author & { nation: Nation };
  now: Date;
}
