import { sql } from 'kysely';
import { beginningOf, hashOfRow } from '#platform/audit-trail/chain.ts';
import { readSealedRows } from '#platform/audit-trail/read-chain.queries.ts';
import type { Tx } from '#platform/db/database.ts';

/** What somebody does who knows how sealing works and has the owner's password, but not the key: numbers and hashes are made to fit again. */
export async function sealAgain(tx: Tx, chainId: string): Promise<void> {
  const rows = await readSealedRows(tx, chainId, 0, 100_000);
  let before = beginningOf(chainId);
  for (const [index, { eventId, columns }] of rows.entries()) {
    before = hashOfRow(before, columns ?? []);
    await sql`update audit_trail.seal set number = ${index + 1}, hash = decode(${before}, 'hex') where event_id = ${eventId}`.execute(
      tx,
    );
  }
}

/** Adds rows at the end with seals that fit. */
export async function growForged(tx: Tx, chainId: string, partnershipId: string | null, count: number) {
  for (let added = 0; added < count; added += 1)
    await sql`
      with made as (insert into audit_trail.event (partnership_id, act, xact) values (${partnershipId}, 'made up later', '3') returning event_id)
      insert into audit_trail.seal (partnership_id, chain_id, number, event_id, hash, sealed_at)
      select ${partnershipId}, ${chainId}, coalesce((select max(s.number) from audit_trail.seal s where s.chain_id = ${chainId}), 0) + 1, event_id,
             sha256(''), now() from made`.execute(tx);
  await sealAgain(tx, chainId);
}
