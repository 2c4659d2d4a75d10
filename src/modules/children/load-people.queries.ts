import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { noteDifferences, countDiffering, type SaidByFile } from './facts/differences.queries.ts';
import { keeping } from './load.queries.ts';

/** What a list of people says of each child; the fields that one of its columns holds. */
export interface PeopleToLoad {
  importId: string;
  fields: ReadonlySet<string>;
}

/** Columns of a child that a list fills. */
const items = [
  ...['given_name', 'family_name', 'known_as', 'address', 'postcode'],
  ...['team_id', 'worker_user_id', 'worker_name'],
];
const of = (alias: string) => sql.raw(items.map((item) => `${alias}.${item}`).join(', '));

/** The list says of a protected address what is known already. A new one goes where the other is kept, by the table's own trigger. */
const isKnownApart =
  '(c.address_contact is not null and (s.address, s.postcode) is not distinct from (p.address, p.postcode))';

const kept = (column: string, says: string) => sql.raw(`${keeping(column, says)} as ${column}`);

/** What a list says of the children for whom a person has said something; an empty cell says nothing. */
const saidByList = ({ importId }: PeopleToLoad): SaidByFile => ({
  importId,
  items: ['given_name', 'family_name', 'known_as', 'address', 'postcode'],
  rows: sql`
      from imports.staged_person s
      join children.child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id and c.by_hand <> '{}'`,
  says: sql`to_jsonb(s)`,
  isOf: sql`s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(importId)}::uuid`,
  isEmptySaid: false,
});

/**
 * Each child of a staged list with what the child would be after it. A worker is known by the e-mail address, else by a full name that
 * only one account has. An empty cell leaves what is known, but for team and worker: there it says that there is none. A postcode goes
 * with its address.
 */
function listed({ importId, fields }: PeopleToLoad): RawBuilder<unknown> {
  const hasWorker = fields.has('workerName') || fields.has('workerEmail');
  return sql`
    accounts as materialized (
      select u.user_id, lower(u.email) as email, lower(u.full_name) as full_name,
             count(*) over (partition by lower(u.full_name)) as namesakes
        from access.user_account u
       where u.partnership_id = (select access.viewer_partnership()) and u.is_active and not u.is_system and not u.is_duplicate),
    teams as materialized (
      select lower(t.name) as name, min(t.team_id::text)::uuid as team_id from access.team t
       where t.partnership_id = (select access.viewer_partnership()) group by lower(t.name)),
    listed as materialized (
      select s.number, s.local_id, s.team, c.child_id, by_email.user_id is not null or by_name.user_id is not null as has_account,
             coalesce(s.worker_name, s.worker_email) as worker,
             ${kept('given_name', 'coalesce(s.given_name, c.given_name)')}, ${kept('family_name', 'coalesce(s.family_name, c.family_name)')},
             ${kept('known_as', 'coalesce(s.known_as, c.known_as)')},
             ${kept('address', `case when ${isKnownApart} then null else coalesce(s.address, c.address) end`)},
             ${kept('postcode', `case when ${isKnownApart} then null when s.address is null and s.postcode is null then c.postcode else s.postcode end`)},
             ${fields.has('team') ? sql`t.team_id` : sql`c.team_id`} as team_id,
             ${hasWorker ? sql`coalesce(by_email.user_id, by_name.user_id)` : sql`c.worker_user_id`} as worker_user_id,
             ${
               hasWorker
                 ? sql`case when coalesce(by_email.user_id, by_name.user_id) is null then coalesce(s.worker_name, s.worker_email) end`
                 : sql`c.worker_name`
             } as worker_name
        from imports.staged_person s
        left join children.child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id
        left join children.protected_address p on p.partnership_id = c.partnership_id and p.child_id = c.child_id
        left join teams t on t.name = lower(s.team)
        left join accounts by_email on by_email.email = lower(s.worker_email)
        left join accounts by_name on by_name.full_name = lower(s.worker_name) and by_name.namesakes = 1
       where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${sql.lit(importId)}::uuid)`;
}

export interface PeopleComparison {
  changed: number;
  unchanged: number;
  unknown: number;
  newTeams: string[];
  workersFound: number;
  workersNotFound: number;
  /** Children of whom the list says something else than a person did: what the person said stays. */
  differing: number;
}

/** What loading a staged list would do. */
export async function comparePeople(tx: Tx, given: PeopleToLoad): Promise<PeopleComparison> {
  const { rows } = await sql<Omit<PeopleComparison, 'differing'>>`
    with ${listed(given)},
    compared as (
      select r.*, (${of('r')}) is distinct from (${of('c')}) or r.team is not null and t.team_id is null as is_changed
        from listed r
        left join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
        left join teams t on t.name = lower(r.team))
    select count(*) filter (where child_id is not null and is_changed) as changed,
           count(*) filter (where child_id is not null and not is_changed) as unchanged,
           count(*) filter (where child_id is null) as unknown,
           (select coalesce(array_agg(n.team order by n.team), '{}')
              from (select min(r.team) as team from listed r left join teams t on t.name = lower(r.team)
                     where r.child_id is not null and r.team is not null and t.team_id is null group by lower(r.team)) n) as "newTeams",
           count(distinct lower(worker)) filter (where child_id is not null and has_account) as "workersFound",
           count(distinct lower(worker)) filter (where child_id is not null and not has_account) as "workersNotFound"
      from compared`.execute(tx);
  const found = rows[0];
  if (found === undefined) throw new Error('the comparison gave no row');
  return { ...found, differing: await countDiffering(tx, saidByList(given)) };
}

/** Gives the children of a staged list what it says of them, keeping what was said before; gives how many changed. */
export async function loadPeople(tx: Tx, given: PeopleToLoad, at: Date): Promise<number> {
  if (given.fields.has('team')) await nameTeams(tx, given.importId);
  await sql`
    create temporary table changed_person on commit drop as
    with ${listed(given)}
    select r.child_id, ${of('r')}, to_jsonb(b) as was, to_jsonb(n) as became
      from listed r
      join children.child c on c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id
      cross join lateral (select ${of('c')}) b cross join lateral (select ${of('r')}) n
     where (${of('r')}) is distinct from (${of('c')})`.execute(tx);
  await sql`
    insert into imports.correction (partnership_id, import_id, child_id, what, row_id, was, became)
    select (select access.viewer_partnership()), ${given.importId}::uuid, child_id, 'child', child_id, was, became from changed_person`.execute(
    tx,
  );
  const changed = await sql`
    update children.child c
       set ${sql.raw(items.map((item) => `${item} = r.${item}`).join(', '))}, version = c.version + 1, updated_at = ${at}
      from changed_person r
     where c.partnership_id = (select access.viewer_partnership()) and c.child_id = r.child_id`.execute(tx);
  await noteDifferences(tx, saidByList(given), at);
  return Number(changed.numAffectedRows ?? 0n);
}

/** Makes the teams that the list names for known children and that are not there yet. */
async function nameTeams(tx: Tx, importId: string): Promise<void> {
  await sql`
    select access.name_team(n.team)
      from (select min(s.team) as team from imports.staged_person s
              join children.child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id
             where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId} and s.team is not null
             group by lower(s.team)) n`.execute(tx);
}
