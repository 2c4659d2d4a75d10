import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Random } from './random.ts';
import type { SealedRowAt } from './sealed-world.ts';

/** What somebody with the owner's password might do to one row, column by column. */
const edits: Readonly<Record<string, string>> = {
  at: `at = at + interval '1 microsecond'`,
  user_id: 'user_id = gen_random_uuid()',
  nobody: `user_id = case when user_id is null then gen_random_uuid() end`,
  act: `act = act || ' '`,
  outcome: `outcome = 'refused'`,
  children: 'child_ids = child_ids || gen_random_uuid()',
  'one child less': `child_ids = case when child_ids = '{}' then array[gen_random_uuid()] else child_ids[2:] end`,
  subject: `subject = coalesce(subject || 'x', '')`,
  detail: `detail = detail || '{"count": -1}'`,
  'detail by one more': `detail = detail || '{"more": null}'`,
  request_id: `request_id = null`,
  xact: `xact = '1'`,
};

export async function editOneColumn(tx: Tx, { eventId }: SealedRowAt, random: Random): Promise<string> {
  const name = random.one(Object.keys(edits));
  await sql`update audit_trail.event set ${sql.raw(edits[name] ?? '')} where event_id = ${eventId}`.execute(
    tx,
  );
  return name;
}

export async function deleteEvent(tx: Tx, eventId: string): Promise<void> {
  await sql`delete from audit_trail.event where event_id = ${eventId}`.execute(tx);
}

export async function deleteSeals(tx: Tx, chainId: string, from: number, to: number): Promise<void> {
  await sql`delete from audit_trail.seal where chain_id = ${chainId} and number between ${from} and ${to}`.execute(
    tx,
  );
}

export async function deleteSealedEvents(tx: Tx, chainId: string, from: number, to: number): Promise<void> {
  await sql`delete from audit_trail.event e using audit_trail.seal s
    where s.event_id = e.event_id and s.chain_id = ${chainId} and s.number between ${from} and ${to}`.execute(
    tx,
  );
}

export async function swapSeals(tx: Tx, one: SealedRowAt, other: SealedRowAt): Promise<void> {
  const point = (to: string, { chainId, number }: SealedRowAt) =>
    sql`update audit_trail.seal set event_id = ${to} where chain_id = ${chainId} and number = ${number}`.execute(
      tx,
    );
  await point(randomUUID(), one);
  await point(one.eventId, other);
  await point(other.eventId, one);
}

export async function swapNumbers(tx: Tx, one: SealedRowAt, other: SealedRowAt): Promise<void> {
  const renumber = ({ eventId }: SealedRowAt, number: number) =>
    sql`update audit_trail.seal set number = ${number} where event_id = ${eventId}`.execute(tx);
  await renumber(one, 1_000_000);
  await renumber(other, one.number);
  await renumber(one, other.number);
}

/** Two rows change everything but their ids. */
export async function swapContents(tx: Tx, one: SealedRowAt, other: SealedRowAt): Promise<void> {
  await sql`
    update audit_trail.event e set (at, user_id, act, outcome, child_ids, subject, detail, request_id, xact) =
      (select o.at, o.user_id, o.act, o.outcome, o.child_ids, o.subject, o.detail, o.request_id, o.xact from audit_trail.event o
        where o.event_id = case when e.event_id = ${one.eventId}::uuid then ${other.eventId}::uuid else ${one.eventId}::uuid end)
     where e.event_id in (${one.eventId}, ${other.eventId})`.execute(tx);
}

/** A row that claims to be from before the last sealing. */
export async function slipIn(tx: Tx, chainId: string | null): Promise<string> {
  const eventId = randomUUID();
  await sql`insert into audit_trail.event (partnership_id, event_id, act, xact) values (${chainId}, ${eventId}, 'slipped in', '3')`.execute(
    tx,
  );
  return eventId;
}

export async function forgeSeal(tx: Tx, { chainId, number }: SealedRowAt): Promise<void> {
  await sql`update audit_trail.seal set hash = sha256(hash) where chain_id = ${chainId} and number = ${number}`.execute(
    tx,
  );
}
