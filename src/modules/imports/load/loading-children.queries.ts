import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { planForSets } from '../stage.queries.ts';

/** Begins to load: one file at a time in a partnership, so that a second waits for the first and then compares with it. */
export async function beginLoading(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('imports.load ' || access.viewer_partnership()::text, 0))`.execute(
    tx,
  );
  await planForSets(tx);
}

/**
 * Lays the children of a checked return that are new or changed into `loading_child`, a table of this transaction only: the children's
 * and the plans' own loading reads it, together with the staged rows of the same number.
 * @param laterDate the reference date of the next later return that is loaded, if any: then all children are taken, to add what is not known
 */
export async function prepareLoadingChildren(
  tx: Tx,
  importId: string,
  laterDate: string | null,
): Promise<void> {
  await sql`
    create temporary table loading_child on commit drop as
    select s.number, coalesce(c.child_id, s.child_id) as child_id, s.local_id, c.child_id is null as is_new
      from imports.staged_child s
      left join imports.current_child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(importId)}
       and (c.child_id is null or ${sql.lit(laterDate !== null)} or c.fingerprint <> s.fingerprint or c.gone_since is not null)`.execute(
    tx,
  );
  await sql`analyze loading_child`.execute(tx);
}

/** How many staged children there are, and how many of them are being loaded. */
export async function countLoading(
  tx: Tx,
  importId: string,
): Promise<{ staged: number; new: number; known: number }> {
  const { rows } = await sql<{ staged: number; new: number; known: number }>`
    select (select count(*) from imports.staged_child s
             where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}) as staged,
           count(*) filter (where is_new) as new, count(*) filter (where not is_new) as known
      from loading_child`.execute(tx);
  return rows[0] ?? { staged: 0, new: 0, known: 0 };
}

/**
 * Notes the children that are no longer in the return, and lays them into `gone_child`, a table of this transaction only. A return that
 * describes an earlier day makes nobody gone.
 * @returns how many
 */
export async function prepareGoneChildren(
  tx: Tx,
  importId: string,
  given: { referenceDate: string; laterDate: string | null },
): Promise<number> {
  await sql`create temporary table gone_child (child_id uuid primary key) on commit drop`.execute(tx);
  if (given.laterDate !== null) return 0;
  const gone = await sql`
    with gone as (
      update imports.current_child c set gone_since = ${given.referenceDate}
       where c.partnership_id = (select access.viewer_partnership()) and c.gone_since is null
         and not exists (select from imports.staged_child s
                          where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId} and s.local_id = c.local_id)
         and not exists (select from imports.problem p
                          where p.partnership_id = (select access.viewer_partnership()) and p.import_id = ${importId}
                            and p.severity = 'error' and p.local_id = c.local_id)
      returning c.child_id)
    insert into gone_child select child_id from gone`.execute(tx);
  await sql`analyze gone_child`.execute(tx);
  return Number(gone.numAffectedRows ?? 0n);
}

/**
 * Keeps what this return said of each child as a fingerprint, so that the same file again changes nothing. Of a return that describes an
 * earlier day only new children are kept, as gone since the next later one, which did not hold them.
 */
export async function keepFingerprints(tx: Tx, importId: string, laterDate: string | null): Promise<void> {
  const staged = sql`
    imports.staged_child s join loading_child l on l.number = s.number
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}`;
  await sql`
    insert into imports.current_child (partnership_id, local_id, child_id, fingerprint, import_id, gone_since)
    select s.partnership_id, s.local_id, l.child_id, s.fingerprint, s.import_id, ${laterDate}::date from ${staged} and l.is_new`.execute(
    tx,
  );
  if (laterDate !== null) return;
  await sql`
    insert into imports.current_child (partnership_id, local_id, child_id, fingerprint, import_id)
    select s.partnership_id, s.local_id, l.child_id, s.fingerprint, s.import_id from ${staged} and not l.is_new
    on conflict (partnership_id, local_id)
    do update set fingerprint = excluded.fingerprint, import_id = excluded.import_id, gone_since = null`.execute(
    tx,
  );
}
