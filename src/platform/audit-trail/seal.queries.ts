import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';

type Executor = Kysely<DB> | Transaction<DB>;

/** Seals what is final, at most so many rows; gives how many. As many as asked: there may be more. 0 while another process seals. */
export async function sealRows(db: Executor, most: number, at: Date): Promise<number> {
  const { rows } = await sql<{
    sealed: number;
  }>`select audit_trail.seal_rows(${most}, ${at}) as sealed`.execute(db);
  return rows[0]?.sealed ?? 0;
}

/** Takes the right to write heads for this transaction; false while another process has it. */
export async function takeTurn(tx: Transaction<DB>): Promise<boolean> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended('audit_trail.heads', 0)) as taken`.execute(tx);
  return rows[0]?.taken === true;
}

/** How far each chain has come, as committed. */
export async function listHeads(db: Executor): Promise<{ chainId: string; number: number; hash: string }[]> {
  const { rows } = await sql<{ chainId: string; number: number; hash: string }>`
    select chain_id as "chainId", number, hash from audit_trail.heads() order by chain_id`.execute(db);
  return rows;
}

/** The hash of one seal; null when there is none of that number. */
export async function hashAt(db: Executor, chainId: string, number: number): Promise<string | null> {
  const { rows } = await sql<{ hash: string | null }>`
    select audit_trail.hash_at(${chainId}, ${number}) as hash`.execute(db);
  return rows[0]?.hash ?? null;
}
