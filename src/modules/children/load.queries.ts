import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** What a return gives of a child. */
const items = [
  ...[
    'birth_date',
    'expected_birth_date',
    'death_date',
    'sex',
    'ethnicity',
    'disabilities',
    'upn',
    'former_upn',
    'upn_unknown',
  ],
];
const of = (alias: string) => sql.raw(items.map((item) => `${alias}.${item}`).join(', '));

/** The staged children that are being loaded: `s` what the return says, `l` who it is (see imports.staged_child, loading_child). */
const staged = (importId: string) => sql`
  imports.staged_child s join loading_child l on l.number = s.number
   where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}`;

/** Finds those of `loading_child` who are known by their local id although no return has held them yet. */
export async function matchKnownChildren(tx: Tx): Promise<void> {
  await sql`
    update loading_child l set child_id = c.child_id, is_new = false
      from children.child c
     where l.is_new and c.partnership_id = (select access.viewer_partnership()) and c.local_id = l.local_id`.execute(
    tx,
  );
}

export interface ChildrenToLoad {
  importId: string;
  at: Date;
  /** The reference date of the next later return that is loaded: it did not hold the new children, and the known ones stay as they are. */
  laterDate: string | null;
  /** How many of `loading_child` are known. */
  known: number;
}

/** Adds the new children of `loading_child` and brings the known ones up to date, keeping what was said before. */
export async function loadChildren(tx: Tx, given: ChildrenToLoad): Promise<void> {
  const { importId, at, laterDate } = given;
  await sql`
    insert into children.child (partnership_id, child_id, local_id, ${sql.raw(items.join(', '))}, gone_since, updated_at)
    select s.partnership_id, l.child_id, s.local_id, ${of('s')}, ${laterDate}::date, ${at}::timestamptz
      from ${staged(importId)} and l.is_new`.execute(tx);
  if (laterDate !== null || given.known === 0) return;
  await sql`
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select c.partnership_id, ${importId}::uuid, c.child_id, 'child', c.child_id, to_jsonb(b), to_jsonb(n)
      from (select l.child_id, ${of('s')} from ${staged(importId)} and not l.is_new) r
      join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
      cross join lateral (select ${of('c')}) b cross join lateral (select ${of('r')}) n
     where (${of('c')}) is distinct from (${of('r')})`.execute(tx);
  await sql`
    update children.child c
       set ${sql.raw(items.map((item) => `${item} = r.${item}`).join(', '))}, gone_since = null, version = c.version + 1, updated_at = ${at}
      from (select l.child_id, ${of('s')} from ${staged(importId)} and not l.is_new) r
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
       and ((${of('c')}) is distinct from (${of('r')}) or c.gone_since is not null)`.execute(tx);
}

/** Notes on each child of `gone_child` since when the return no longer holds them. */
export async function noteGoneChildren(tx: Tx, referenceDate: string): Promise<void> {
  await sql`
    update children.child c set gone_since = ${referenceDate} from gone_child g
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = g.child_id`.execute(tx);
}
