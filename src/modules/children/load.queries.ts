import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** The items of a child that a return gives, as columns of the record laid into `loading_child`. */
const fromRecord = sql`
  l.child_id, l.local_id, l.is_new,
  (l.record->>'birthDate')::date as birth_date, (l.record->>'expectedBirthDate')::date as expected_birth_date,
  (l.record->>'deathDate')::date as death_date, l.record->>'sex' as sex, l.record->>'ethnicity' as ethnicity,
  array(select jsonb_array_elements_text(l.record->'disabilities')) as disabilities,
  l.record->>'upn' as upn, l.record->>'formerUpn' as former_upn, l.record->>'upnUnknown' as upn_unknown`;

const returnedItems = sql`birth_date, expected_birth_date, death_date, sex, ethnicity, disabilities, upn, former_upn, upn_unknown`;

/** Adds the new children of `loading_child`; with `changes`, also brings the known ones up to date, keeping what was said before. */
export async function loadChildren(tx: Tx, importId: string, changes: boolean, at: Date): Promise<void> {
  await sql`
    insert into children.child (partnership_id, child_id, local_id, ${returnedItems}, updated_at)
    select (select access.viewer_partnership()), child_id, local_id, ${returnedItems}, ${at}
      from (select ${fromRecord} from loading_child l where l.is_new) r`.execute(tx);
  if (!changes) return;
  await sql`
    with said as (select ${fromRecord} from loading_child l where not l.is_new),
    differing as (
      select c.child_id, to_jsonb(b) as was, to_jsonb(n) as became
        from said r
        join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
        cross join lateral (select c.birth_date, c.expected_birth_date, c.death_date, c.sex, c.ethnicity, c.disabilities, c.upn, c.former_upn, c.upn_unknown) b
        cross join lateral (select r.birth_date, r.expected_birth_date, r.death_date, r.sex, r.ethnicity, r.disabilities, r.upn, r.former_upn, r.upn_unknown) n
       where to_jsonb(b) <> to_jsonb(n))
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select (select access.viewer_partnership()), ${importId}, child_id, 'child', child_id, was, became from differing`.execute(
    tx,
  );
  await sql`
    update children.child c
       set birth_date = r.birth_date, expected_birth_date = r.expected_birth_date, death_date = r.death_date, sex = r.sex,
           ethnicity = r.ethnicity, disabilities = r.disabilities, upn = r.upn, former_upn = r.former_upn, upn_unknown = r.upn_unknown,
           gone_since = null, version = c.version + 1, updated_at = ${at}
      from (select ${fromRecord} from loading_child l where not l.is_new) r
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id`.execute(tx);
}

/** Notes on each child of `gone_child` since when the return no longer holds them. */
export async function noteGoneChildren(tx: Tx, referenceDate: string): Promise<void> {
  await sql`
    update children.child c set gone_since = ${referenceDate} from gone_child g
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = g.child_id`.execute(tx);
}
