import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/**
 * Lays the children of a checked return that are new or changed into `loading_child`, a table of this transaction only: the children's
 * and the plans' own loading reads it.
 * @param isOlder the return describes an earlier day than one that is loaded: then only children not yet known are taken
 */
export async function prepareLoadingChildren(tx: Tx, importId: string, isOlder: boolean): Promise<void> {
  await sql`
    create temporary table loading_child (
      child_id uuid not null, local_id text not null, is_new boolean not null, fingerprint bytea not null, record jsonb not null
    ) on commit drop`.execute(tx);
  await sql`
    insert into loading_child (child_id, local_id, is_new, fingerprint, record)
    select coalesce(c.child_id, platform.uuid_v7()), s.local_id, c.child_id is null, s.fingerprint, s.record
      from imports.staged_child s
      left join imports.current_child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}
       and (c.child_id is null or ${isOlder} or c.fingerprint <> s.fingerprint or c.gone_since is not null)`.execute(
    tx,
  );
  await sql`analyze loading_child`.execute(tx);
}

/** Keeps what this return said of each child as a fingerprint, so that the same file again changes nothing. */
export async function keepFingerprints(tx: Tx, importId: string, isOlder: boolean): Promise<void> {
  await sql`
    insert into imports.current_child (partnership_id, local_id, child_id, fingerprint, import_id)
    select (select access.viewer_partnership()), local_id, child_id, fingerprint, ${importId}
      from loading_child where is_new`.execute(tx);
  if (isOlder) return;
  await sql`
    update imports.current_child c set fingerprint = l.fingerprint, import_id = ${importId}, gone_since = null
      from loading_child l
     where c.partnership_id = (select access.viewer_partnership()) and c.local_id = l.local_id and not l.is_new`.execute(
    tx,
  );
}

/** One return is loaded at a time in a partnership: a second waits for the first and then compares with it. */
export async function lockLoading(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('imports.load ' || access.viewer_partnership()::text, 0))`.execute(
    tx,
  );
  // The tables filled here have no statistics yet: the planner takes them for empty and would go through them row by row.
  await sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '128MB', true)`.execute(
    tx,
  );
}

/**
 * Notes the children that are no longer in the return, and lays them into `gone_child`, a table of this transaction only. A return that
 * describes an earlier day makes nobody gone.
 */
export async function prepareGoneChildren(
  tx: Tx,
  importId: string,
  referenceDate: string,
  isOlder: boolean,
): Promise<void> {
  await sql`create temporary table gone_child (child_id uuid primary key) on commit drop`.execute(tx);
  if (isOlder) return;
  await sql`
    with gone as (
      update imports.current_child c set gone_since = ${referenceDate}
       where c.partnership_id = (select access.viewer_partnership()) and c.gone_since is null
         and not exists (select from imports.staged_child s
                          where s.partnership_id = c.partnership_id and s.import_id = ${importId} and s.local_id = c.local_id)
         and not exists (select from imports.problem p
                          where p.partnership_id = c.partnership_id and p.import_id = ${importId} and p.severity = 'error' and p.local_id = c.local_id)
      returning c.child_id)
    insert into gone_child select child_id from gone`.execute(tx);
}
