import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '../db/schema.generated.ts';
import type { Verdict } from './fault.ts';
import { verifyTrail } from './verify-trail.ts';

/** Follows every chain of another database, by its owner's address: rows against seals, without the heads kept for this one. */
export async function verifySealsAt(ownerUrl: string): Promise<Verdict> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const owner = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await verifyTrail(owner, { folders: [], believed: [] });
  } finally {
    await owner.destroy();
  }
}
