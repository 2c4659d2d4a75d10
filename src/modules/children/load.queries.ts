import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { noteDifferences, type SaidByFile } from './facts/differences.queries.ts';

/** What a return gives of a child. */
const items = [
  ...['birth_date', 'expected_birth_date', 'death_date', 'sex', 'ethnicity', 'disabilities'],
  ...['upn', 'former_upn', 'upn_unknown'],
];
const of = (alias: string) => sql.raw(items.map((item) => `${alias}.${item}`).join(', '));

/** What a column holds after a file said `says` of it: a person's word is not written over. */
export const keeping = (column: string, says: string): string =>
  `case when '${column}' = any(c.by_hand) then c.${column} else ${says} end`;

/** What a staged return says of the children for whom a person has said something. */
export const saidByReturn = (importId: string): SaidByFile => ({
  importId,
  items,
  rows: sql`
      from imports.staged_child s
      join children.child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id and c.by_hand <> '{}'`,
  says: sql`to_jsonb(s)`,
  isOf: sql`s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(importId)}::uuid`,
  isEmptySaid: true,
});

/**
 * The staged children that are being loaded: `s` what the return says, `l` who it is (see imports.staged_child, loading_child). What a record
 * says the child is stays with it where it was merged into another; record_id is where everything else goes, ordinal_add how it keeps apart there.
 */
const staged = (importId: string) => sql`
  imports.staged_child s join loading_child l on l.number = s.number
   where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}`;

export interface ReturnOfChildren {
  importId: string;
  referenceDate: string;
  /**
   * The reference date of the next later return that is loaded, if any. Then nobody known is changed and nobody is gone; new children are
   * added as gone since that day, whose return did not hold them.
   */
  laterDate: string | null;
  at: Date;
}

/**
 * Lays the staged children that are new or changed into `loading_child`, and those whom the return no longer holds into `gone_child`:
 * tables of this transaction only, which loading children and plans reads. Who is in the file with an error is not gone.
 */
export async function prepareChildren(tx: Tx, given: ReturnOfChildren): Promise<LoadingCounts> {
  const { laterDate } = given;
  const importId = sql.lit(given.importId);
  // In the order of the file each row goes to the end of its indexes, which takes a third of the time.
  await sql`
    create temporary table loading_child on commit drop as
    select s.number, coalesce(c.child_id, s.child_id) as child_id, c.child_id is null as is_new,
           coalesce(m.record_id, c.child_id, s.child_id) as record_id, coalesce(m.ordinal_add, 0) as ordinal_add
      from imports.staged_child s
      left join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.local_id = s.local_id
      left join access.merged_child m on m.partnership_id = (select access.viewer_partnership()) and m.child_id = c.child_id
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}
       and (c.child_id is null or ${sql.lit(laterDate !== null)} or c.returned_as is distinct from s.fingerprint or c.gone_since is not null)
     order by s.number`.execute(tx);
  await sql`
    create temporary table gone_child on commit drop as
    select c.child_id, coalesce(m.record_id, c.child_id) as record_id, coalesce(m.ordinal_add, 0) as ordinal_add
      from children.child c
      left join access.merged_child m on m.partnership_id = c.partnership_id and m.child_id = c.child_id
     where ${sql.lit(laterDate === null)} and c.partnership_id = (select access.viewer_partnership())
       and c.gone_since is null and c.returned_as is not null
       and not exists (select from imports.staged_child s
                        where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId} and s.local_id = c.local_id)
       and not exists (select from imports.problem p
                        where p.partnership_id = (select access.viewer_partnership()) and p.import_id = ${importId}
                          and p.severity = 'error' and p.local_id = c.local_id)`.execute(tx);
  await sql`analyze loading_child, gone_child`.execute(tx);
  return countLoading(tx, given.importId);
}

export interface LoadingCounts {
  /** Staged, of whom new or known are being loaded. */
  staged: number;
  new: number;
  known: number;
  gone: number;
}

async function countLoading(tx: Tx, importId: string): Promise<LoadingCounts> {
  const { rows } = await sql<LoadingCounts>`
    select (select count(*) from imports.staged_child s
             where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}) as staged,
           count(*) filter (where is_new) as new, count(*) filter (where not is_new) as known, (select count(*) from gone_child) as gone
      from loading_child`.execute(tx);
  return rows[0] ?? { staged: 0, new: 0, known: 0, gone: 0 };
}

/** With more new children than this a return does not wait until each can be found: the task 'make-children-findable' sees to it. */
const FOUND_AT_ONCE = 5_000;

/** Adds the new children of `loading_child`, brings the known ones up to date keeping what was said before, and notes who is gone. */
export async function loadChildren(tx: Tx, given: ReturnOfChildren, counts: LoadingCounts): Promise<void> {
  const { importId, at, laterDate, referenceDate } = given;
  const isLarge = counts.new > FOUND_AT_ONCE;
  if (isLarge) await sql`select set_config('children.found_later', 'yes', true)`.execute(tx);
  await sql`
    insert into children.child (partnership_id, child_id, local_id, ${sql.raw(items.join(', '))}, returned_as, gone_since, updated_at)
    select s.partnership_id, l.child_id, s.local_id, ${of('s')}, s.fingerprint, ${laterDate}::date, ${at}::timestamptz
      from ${staged(importId)} and l.is_new`.execute(tx);
  if (isLarge) await sql`select set_config('children.found_later', '', true)`.execute(tx);
  if (counts.known > 0 && laterDate === null) await changeKnown(tx, importId, at);
  if (laterDate === null) await noteDifferences(tx, saidByReturn(importId), at);
  if (counts.gone === 0) return;
  await sql`
    update children.child c set gone_since = ${referenceDate}, updated_at = ${at} from gone_child g
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = g.child_id`.execute(tx);
}

async function changeKnown(tx: Tx, importId: string, at: Date): Promise<void> {
  const said = sql`(select l.child_id, s.fingerprint, ${of('s')} from ${staged(importId)} and not l.is_new) r`;
  const kept = sql.raw(items.map((item) => `${keeping(item, `r.${item}`)} as ${item}`).join(', '));
  await sql`
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select c.partnership_id, ${importId}::uuid, c.child_id, 'child', c.child_id, to_jsonb(b), to_jsonb(n)
      from ${said}
      join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
      cross join lateral (select ${of('c')}) b cross join lateral (select ${kept}) n
     where (${of('b')}) is distinct from (${of('n')})`.execute(tx);
  await sql`
    update children.child c
       set ${sql.raw(items.map((item) => `${item} = ${keeping(item, `r.${item}`)}`).join(', '))}, returned_as = r.fingerprint, gone_since = null,
           version = c.version + 1, updated_at = ${at}
      from ${said}
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id`.execute(tx);
}
