import { sql } from 'kysely';
import type { Child } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Bond, FatherAnswer, FatherReason, NetworkPerson } from './family.ts';

const networkOf = (childId: string) => sql<NetworkPerson>`
    select person_id as "personId", person_version as "personVersion", link_version as "linkVersion", own_child_id as "ownChildId", name, sex, born,
           due_on as "dueOn", has_died as "hasDied", died, relationship, since, until, lives_here as "livesHere", lives_since as "livesSince",
           cares, responsibility, responsibility_source as "responsibilitySource", engaged, risk, strength, direction,
           entered_at as "enteredAt", entered_by_name as "enteredByName"
      from family.network_of(${childId})`;

/**
 * Everybody in a child's network as it stands, also where it has ended; what was withdrawn is left out. A brother or sister who is a child of
 * the partnership is named by what this family's list says, and leads to their page only where the viewer may see it.
 */
export async function listNetwork(tx: Tx, childId: string): Promise<NetworkPerson[]> {
  return (await networkOf(childId).execute(tx)).rows;
}

export interface Middle {
  /** Whoever the child is among the people; null while nobody is tied to them. */
  personId: string | null;
  /** As returns write it: 'M', 'F', or anything else. */
  sex: string | null;
}

const middleOf = (childId: string) => sql<Middle>`
    select p.person_id as "personId", c.sex from children.child c
      left join family.person p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`;

/** The child in the middle; undefined when they are not the viewer's to see. */
export async function findMiddle(tx: Tx, childId: string): Promise<Middle | undefined> {
  return (await middleOf(childId).execute(tx)).rows[0];
}

const tiesOf = (childId: string) => sql<Bond>`
    select bond_id as "bondId", version, change, one_person_id as "onePersonId", other_person_id as "otherPersonId", kind, since, until
      from family.ties_of(${childId})`;

/** How the child and the people around the child belong together, as it stands. */
export async function listTies(tx: Tx, childId: string): Promise<Bond[]> {
  return (await tiesOf(childId).execute(tx)).rows;
}

type Life = Pick<Child, 'birthDate' | 'expectedBirthDate' | 'deathDate'>;
export interface FamilyAtOnce {
  child: Life;
  middle: Middle;
  people: Omit<NetworkPerson, 'enteredAt'>[];
  bonds: Bond[];
  fatherReason: FatherReason | null;
}

/** All that a picture of a child's family needs, in one query; undefined when the child is not the viewer's to see. */
export async function readFamilyAtOnce(tx: Tx, childId: string): Promise<FamilyAtOnce | undefined> {
  const { rows } = await sql<FamilyAtOnce>`
    select json_build_object('birthDate', c.birth_date, 'expectedBirthDate', c.expected_birth_date, 'deathDate', c.death_date) as child,
           (select to_json(m) from (${middleOf(childId)}) m) as middle,
           (select coalesce(json_agg(n), '[]') from (${networkOf(childId)}) n) as people,
           (select coalesce(json_agg(b), '[]') from (${tiesOf(childId)}) b) as bonds,
           (select f.reason from family.father_answer f
             where f.partnership_id = c.partnership_id and f.child_id = c.child_id order by f.version desc limit 1) as "fatherReason"
      from children.child c
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = ${childId}`.execute(tx);
  return rows[0];
}

/** Why no father stands in the child's family, as it was last answered; undefined while nobody has. */
export async function findFatherAnswer(tx: Tx, childId: string): Promise<FatherAnswer | undefined> {
  return (await listFatherAnswers(tx, childId))[0];
}

/** Every answer about the father, the latest first. */
export async function listFatherAnswers(tx: Tx, childId: string): Promise<FatherAnswer[]> {
  const { rows } = await sql<FatherAnswer>`
    select f.version, f.reason, f.note, f.entered_at as "enteredAt", u.full_name as "enteredByName", a.name as "agencyName"
      from family.father_answer f
      join access.user_account u on u.partnership_id = f.partnership_id and u.user_id = f.entered_by
      join access.agency a on a.partnership_id = f.partnership_id and a.agency_id = f.agency_id
     where f.partnership_id = (select access.viewer_partnership()) and f.child_id = ${childId} order by f.version desc`.execute(
    tx,
  );
  return rows;
}

export interface FoundPerson {
  personId: string;
  name: string;
  born: string;
  relationship: NetworkPerson['relationship'];
  childId: string;
}

/**
 * People beside any child the viewer may see, each of whose names begins with a word that was typed, accents and case aside; also by a name
 * they had before. One row for each child they stand beside.
 */
export async function searchPeople(tx: Tx, text: string, most: number): Promise<FoundPerson[]> {
  const beginnings = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`));
  const { rows } = await sql<FoundPerson>`
    with found as (
      select distinct v.person_id from family.person_version v
       where v.partnership_id = (select access.viewer_partnership())
         and not exists (select from unnest(${beginnings}::text[]) as b(beginning)
                          where (' ' || unaccent(v.name)) not ilike ('% ' || unaccent(b.beginning) || '%')))
    select * from (
      select distinct on (l.person_id, l.child_id) l.person_id as "personId", l.child_id as "childId", l.relationship, l.change, v.name, v.born
        from found f
        join family.link_version l on l.partnership_id = (select access.viewer_partnership()) and l.person_id = f.person_id
       cross join lateral (select n.name, n.born from family.person_version n
                            where n.partnership_id = l.partnership_id and n.person_id = l.person_id order by n.version desc limit 1) v
       order by l.person_id, l.child_id, l.version desc) b
     where b.change <> 'withdrawn' order by b.name, b."personId", b."childId" limit ${most}`.execute(tx);
  return rows;
}

/** Somebody the viewer may see, by what is said of them now; undefined when nobody is there, or they are not the viewer's to see. */
export async function findPerson(
  tx: Tx,
  personId: string,
): Promise<(NetworkPerson & { childId: string | null }) | undefined> {
  const { rows } = await sql<NetworkPerson & { childId: string | null }>`
    select v.person_id as "personId", v.version as "personVersion", v.name, v.sex, v.born, v.due_on as "dueOn", v.has_died as "hasDied", v.died,
           p.child_id as "childId"
      from family.person_version v join family.person p on p.partnership_id = v.partnership_id and p.person_id = v.person_id
     where v.partnership_id = (select access.viewer_partnership()) and v.person_id = ${personId} order by v.version desc limit 1`.execute(
    tx,
  );
  return rows[0];
}
