import { sql } from 'kysely';
import type { Tx } from '../../db/database.ts';
import type { Owner } from './second-factor.queries.ts';

/** Puts new codes in place of all that the viewer had. */
export async function replaceRecoveryCodes(
  tx: Tx,
  owner: Owner,
  hashes: readonly Buffer[],
  at: Date,
): Promise<void> {
  await sql`delete from access.recovery_code where user_id = ${owner.userId}`.execute(tx);
  await sql`
    insert into access.recovery_code (partnership_id, user_id, code_hash, made_at)
    select ${owner.partnershipId}, ${owner.userId}, code_hash, ${at} from unnest(${[...hashes]}::bytea[]) as code_hash`.execute(
    tx,
  );
}

/** Uses up a code of the viewer; false when there is none like it, or it was used: also by another request at this very moment. */
export async function useRecoveryCode(tx: Tx, hash: Buffer, at: Date): Promise<boolean> {
  const used = await sql`
    update access.recovery_code set used_at = ${at} where code_hash = ${hash} and used_at is null`.execute(
    tx,
  );
  return used.numAffectedRows === 1n;
}

/** How many codes the viewer has left. */
export async function countRecoveryCodes(tx: Tx): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select count(*)::integer as left from access.recovery_code where used_at is null`.execute(tx);
  return rows[0]?.left ?? 0;
}
