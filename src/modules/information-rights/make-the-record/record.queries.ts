import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { AccessRequest } from '../requests/access-request.ts';
import type { KnownPeople } from '../third-parties/find-others.rules.ts';

/** One passage of a record that was made. */
export interface StoredPassage {
  number: number;
  section: string;
  label: string;
  text: string;
  isAboutOthers: boolean;
  /** The child it is about, in a record of an adult. */
  childId: string | null;
}

/** Every child a record tells of: whom the audit row of a look at it names. */
export function childrenIn(
  { childId }: { childId: string | null },
  passages: readonly Pick<StoredPassage, 'childId'>[],
): string[] {
  return [...new Set([childId, ...passages.map((passage) => passage.childId)])].filter((id) => id !== null);
}

/** What was made for a request, in its order: for the officer and the system account. */
export async function listPassages(tx: Tx, accessRequestId: string): Promise<StoredPassage[]> {
  const { rows } = await sql<StoredPassage>`
    select number, section, label, text, is_about_others as "isAboutOthers", child_id as "childId" from information_rights.passage
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId} order by number`.execute(
    tx,
  );
  return rows;
}

export interface NewMark {
  kind: string;
  words: string | null;
  number: number | null;
  places: number;
}

/** Keeps what was made in the place of what was made before, with everything that is to be decided of it. */
export async function keepRecord(
  tx: Tx,
  request: { partnershipId: string; accessRequestId: string },
  passages: readonly StoredPassage[],
  marks: readonly NewMark[],
  at: Date,
): Promise<void> {
  const { partnershipId, accessRequestId } = request;
  const here = sql`partnership_id = ${partnershipId} and access_request_id = ${accessRequestId}`;
  await sql`delete from information_rights.mark where ${here}`.execute(tx);
  await sql`delete from information_rights.passage where ${here}`.execute(tx);
  await sql`
    insert into information_rights.passage (partnership_id, access_request_id, number, section, label, text, is_about_others, child_id)
    select ${partnershipId}::uuid, ${accessRequestId}::uuid, p.number, p.section, p.label, p.text, p."isAboutOthers", p."childId"
      from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb) as p (number integer, section text, label text, text text, "isAboutOthers" boolean, "childId" uuid)`.execute(
    tx,
  );
  await sql`
    insert into information_rights.mark (partnership_id, access_request_id, kind, words, number, places)
    select ${partnershipId}::uuid, ${accessRequestId}::uuid, m.kind, m.words, m.number, m.places
      from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m (kind text, words text, number integer, places integer)`.execute(
    tx,
  );
  await sql`update information_rights.access_request set made_at = ${at}, version = version + 1 where ${here}`.execute(
    tx,
  );
}

/** How much was made for a request, and how much of it is to be decided. */
export async function countRecord(
  tx: Tx,
  accessRequestId: string,
): Promise<{ passages: number; marks: number }> {
  const { rows } = await sql<{ passages: number; marks: number }>`
    select (select count(*)::integer from information_rights.passage p
             where p.partnership_id = (select access.viewer_partnership()) and p.access_request_id = ${accessRequestId}) as passages,
           (select count(*)::integer from information_rights.mark m
             where m.partnership_id = (select access.viewer_partnership()) and m.access_request_id = ${accessRequestId}) as marks`.execute(
    tx,
  );
  return rows[0] ?? { passages: 0, marks: 0 };
}

/** Whoever the partnership knows, for finding names: seen by the system account, which sees every child. */
export async function readKnownPeople(
  tx: Tx,
  { about, label, childId, names }: Pick<AccessRequest, 'about' | 'label' | 'childId' | 'names'>,
): Promise<KnownPeople> {
  const { rows } = await sql<{ own: string[]; works: string[]; children: string[]; nobody: string[] }>`
    with here as (select (select access.viewer_partnership()) as partnership_id),
    names as (
      select coalesce(c.child_id = ${childId}, false) as is_own, n.name
        from here join children.child c using (partnership_id),
             lateral (values (concat_ws(' ', c.given_name, c.family_name)), (concat_ws(' ', c.known_as, c.family_name)),
                             (case when c.child_id = ${childId} then c.given_name end)) as n (name)
       where n.name <> '')
    select array(select n.name from names n where n.is_own) as own,
           array(select n.name from names n where not n.is_own) as children,
           array(select u.full_name from here join access.user_account u using (partnership_id)) as works,
           array(select a.name from here join access.agency a using (partnership_id)
                 union all select t.name from here join access.team t using (partnership_id)
                 union all select p.name from here join access.partnership p using (partnership_id)) as nobody`.execute(
    tx,
  );
  const known = rows[0] ?? { own: [], works: [], children: [], nobody: [] };
  if (about === 'child') return known;
  const own = about === 'colleague' ? [label] : [...names];
  return { ...known, own, works: known.works.filter((name) => !own.includes(name)) };
}

/** Who has looked at a child, by agency and month. */
export interface Looks {
  month: string;
  agency: string;
  people: number;
  looks: number;
}

export async function listLooks(tx: Tx, childId: string): Promise<Looks[]> {
  const { rows } = await sql<Looks>`select * from information_rights.looks_at(${childId})`.execute(tx);
  return rows;
}
