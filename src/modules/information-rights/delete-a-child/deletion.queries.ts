import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Counted } from '../retention/when-due.rules.ts';

export type DeletionState = 'decided' | 'withdrawn' | 'confirmed' | 'stopped' | 'done';

/** What was decided about a child; once it is done, the certificate: no name, no day the child could be known by. */
export interface Deletion {
  deletionId: string;
  childId: string;
  childLabel: string | null;
  kind: string;
  years: number;
  countedFrom: string;
  countedOn: string | null;
  dueOn: string | null;
  dueYear: number;
  note: string | null;
  state: DeletionState;
  stoppedBy: 'hold' | 'request' | null;
  decidedBy: string;
  decidedByName: string;
  decidedAt: Date;
  confirmedBy: string | null;
  confirmedByName: string | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
  counts: Record<string, number>;
  againAt: Date | null;
  version: number;
}

const columns = sql`
  d.deletion_id as "deletionId", d.child_id as "childId", d.child_label as "childLabel", d.kind, d.years, d.counted_from as "countedFrom",
  d.counted_on as "countedOn", d.due_on as "dueOn", d.due_year as "dueYear", d.note, d.state, d.stopped_by as "stoppedBy",
  d.decided_by as "decidedBy", coalesce(w.full_name, '') as "decidedByName", d.decided_at as "decidedAt", d.confirmed_by as "confirmedBy",
  c.full_name as "confirmedByName", d.confirmed_at as "confirmedAt", d.ended_at as "endedAt", d.counts, d.again_at as "againAt", d.version
  from information_rights.deletion d
  left join access.user_account w on w.partnership_id = d.partnership_id and w.user_id = d.decided_by
  left join access.user_account c on c.partnership_id = d.partnership_id and c.user_id = d.confirmed_by
 where d.partnership_id = (select access.viewer_partnership())`;

/** What waits for a second person first, then the newest: for the officer, quality assurance and the system account. */
export async function listDeletions(
  tx: Tx,
  offset: number,
  most: number,
): Promise<{ rows: Deletion[]; count: number }> {
  const { rows } = await sql<Deletion>`
    select ${columns} order by d.state <> 'decided', d.decided_at desc, d.deletion_id offset ${offset} limit ${most}`.execute(
    tx,
  );
  const counted = await sql<{ count: number }>`
    select count(*)::integer as count from information_rights.deletion d
     where d.partnership_id = (select access.viewer_partnership())`.execute(tx);
  return { rows, count: counted.rows[0]?.count ?? 0 };
}

export async function findDeletion(tx: Tx, deletionId: string): Promise<Deletion | undefined> {
  const { rows } = await sql<Deletion>`select ${columns} and d.deletion_id = ${deletionId}`.execute(tx);
  return rows[0];
}

/** What is being decided about a child now; undefined when nothing is. */
export async function findOpenDeletion(tx: Tx, childId: string): Promise<Deletion | undefined> {
  const { rows } = await sql<Deletion>`
    select ${columns} and d.child_id = ${childId} and d.state in ('decided', 'confirmed')`.execute(tx);
  return rows[0];
}

/** Keeps what was decided; false when somebody else decided about the child just now. */
export async function decideDeletion(
  tx: Tx,
  given: Counted & {
    deletionId: string;
    childId: string;
    childLabel: string;
    note: string;
    partnershipId: string;
    userId: string;
    at: Date;
  },
): Promise<boolean> {
  const added = await sql`
    insert into information_rights.deletion (partnership_id, deletion_id, child_id, child_label, kind, years, counted_from, counted_on, due_on,
           due_year, note, decided_by, decided_at)
    values (${given.partnershipId}, ${given.deletionId}, ${given.childId}, ${given.childLabel}, ${given.kind}, ${given.years},
            ${given.countedFrom}, ${given.countedOn}, ${given.dueOn}, ${Number(given.dueOn.slice(0, 4))}, ${given.note || null}, ${given.userId},
            ${given.at})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** Confirms, as somebody else than who decided; false where that is not so, or it was changed meanwhile. */
export async function confirmDeletion(
  tx: Tx,
  deletionId: string,
  version: number,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select information_rights.confirm_deletion(${deletionId}, ${version}::integer, ${at}) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? false;
}

export async function withdrawDeletion(
  tx: Tx,
  deletionId: string,
  version: number,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select information_rights.withdraw_deletion(${deletionId}, ${version}::integer, ${at}) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? false;
}

export type Erased = 'done' | 'stopped' | 'waits' | 'nothing';

/** Takes everything of the child out of every table: only the system account may, and only what was confirmed. */
export async function erase(tx: Tx, deletionId: string, at: Date): Promise<Erased> {
  const { rows } = await sql<{ outcome: Erased }>`
    select information_rights.erase(${deletionId}, ${at}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'nothing';
}

/** Every deletion that was done, oldest first: for the list that is kept outside the database. */
export async function listDone(tx: Tx): Promise<Deletion[]> {
  const { rows } =
    await sql<Deletion>`select ${columns} and d.state = 'done' order by d.ended_at, d.deletion_id`.execute(
      tx,
    );
  return rows;
}

export type ErasedAgain = 'again' | 'known' | 'waits';

/** Deletes again what a restored backup brought back: only the system account may. */
export async function eraseAgain(tx: Tx, kept: object, at: Date): Promise<ErasedAgain> {
  const { rows } = await sql<{ outcome: ErasedAgain }>`
    select information_rights.erase_again(${JSON.stringify(kept)}::jsonb, ${at}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'known';
}

/** What is confirmed and not done yet, oldest first. */
export async function listConfirmed(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ deletionId: string }>`
    select deletion_id as "deletionId" from information_rights.deletion
     where partnership_id = (select access.viewer_partnership()) and state = 'confirmed' order by confirmed_at`.execute(
    tx,
  );
  return rows.map(({ deletionId }) => deletionId);
}
