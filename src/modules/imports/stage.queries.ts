import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ChildRows } from './census/child-rows.ts';
import type { ImportCounts, ListedProblem } from './import.ts';

/** Lays one batch of rows aside, each list in its table: one statement, the lists taken apart by the database. */
export async function stageRows(tx: Tx, importId: string, { json }: ChildRows): Promise<void> {
  const own = sql`(select access.viewer_partnership()), ${importId}::uuid`;
  await sql`
    with children as (
      insert into imports.staged_child (partnership_id, import_id, number, child_id, local_id, line, fingerprint, upn, former_upn,
             upn_unknown, birth_date, expected_birth_date, death_date, sex, ethnicity, disabilities)
      select ${own}, number, child_id, local_id, line, decode(fingerprint, 'hex'), upn, former_upn,
             upn_unknown, birth_date, expected_birth_date, death_date, sex, ethnicity, disabilities
        from json_to_recordset(${json.children}::json) as r (number integer, child_id uuid, local_id text, line integer, fingerprint text,
             upn text, former_upn text, upn_unknown text, birth_date date, expected_birth_date date, death_date date, sex text,
             ethnicity text, disabilities text[])),
    episodes as (
      insert into imports.staged_episode
      select ${own}, * from json_to_recordset(${json.episodes}::json) as r (number integer, episode_id uuid, referral_date date,
             ordinal smallint, referral_source text, primary_need text, closure_date date, closure_reason text,
             initial_conference_date date, referral_no_further_action boolean)),
    assessments as (
      insert into imports.staged_assessment
      select ${own}, * from json_to_recordset(${json.assessments}::json) as r (number integer, assessment_id uuid, start_date date,
             ordinal smallint, referral_date date, authorised_date date, factors text[])),
    section47s as (
      insert into imports.staged_section_47
      select ${own}, * from json_to_recordset(${json.section47s}::json) as r (number integer, section_47_id uuid, start_date date,
             ordinal smallint, referral_date date, conference_target date, conference_date date, conference_not_required boolean)),
    pre_proceedings as (
      insert into imports.staged_pre_proceedings
      select ${own}, * from json_to_recordset(${json.preProceedings}::json) as r (number integer, pre_proceedings_id uuid,
             start_date date, ordinal smallint, referral_date date, detail jsonb)),
    plans as (
      insert into imports.staged_plan
      select ${own}, * from json_to_recordset(${json.plans}::json) as r (number integer, plan_id uuid, kind text, start_date date,
             ordinal smallint, referral_date date, end_date date, initial_category text, latest_category text, previous_plans integer)),
    reviews as (
      insert into imports.staged_review
      select ${own}, * from json_to_recordset(${json.reviews}::json) as r (number integer, plan_id uuid, review_date date,
             review_number smallint))
    ${insertProblems(importId, json.problems)}`.execute(tx);
}

/** Lays rows of a list of people aside, with what is wrong with them. */
export async function stagePeople(
  tx: Tx,
  importId: string,
  json: { people: string; problems: string },
): Promise<void> {
  await sql`
    with people as (
      insert into imports.staged_person
      select (select access.viewer_partnership()), ${importId}::uuid, *
        from json_to_recordset(${json.people}::json) as r (number integer, local_id text, given_name text, family_name text, known_as text,
             address text, postcode text, team text, worker_name text, worker_email text))
    ${insertProblems(importId, json.problems)}`.execute(tx);
}

/** Lists the rows of a staged list that are about nobody known. */
export async function stageUnknownPeople(tx: Tx, importId: string): Promise<void> {
  await sql`
    insert into imports.problem (partnership_id, import_id, number, rule, severity, local_id, line, params)
    select s.partnership_id, s.import_id, s.number, 'unknown-child', 'error', s.local_id, s.number, '{}'
      from imports.staged_person s
     where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}
       and not exists (select from children.child c where c.partnership_id = s.partnership_id and c.local_id = s.local_id)`.execute(
    tx,
  );
}

/** How many errors and warnings there are. */
export async function countProblems(tx: Tx, importId: string): Promise<{ errors: number; warnings: number }> {
  const { rows } = await sql<{ errors: number; warnings: number }>`
    select count(*) filter (where severity = 'error') as errors, count(*) filter (where severity = 'warning') as warnings
      from imports.problem where partnership_id = (select access.viewer_partnership()) and import_id = ${importId}`.execute(
    tx,
  );
  return rows[0] ?? { errors: 0, warnings: 0 };
}

/** Lays aside what is wrong with a file as a whole. */
export async function stageProblems(tx: Tx, importId: string, json: string): Promise<void> {
  await insertProblems(importId, json).execute(tx);
}

function insertProblems(importId: string, json: string) {
  return sql`
    insert into imports.problem (partnership_id, import_id, number, rule, severity, local_id, line, params)
    select (select access.viewer_partnership()), ${importId}::uuid, *
      from json_to_recordset(${json}::json) as r (number integer, rule text, severity text, local_id text, line integer, params jsonb)`;
}

const stagingTables = [
  ...['staged_child', 'staged_episode', 'staged_assessment', 'staged_section_47', 'staged_pre_proceedings'],
  ...['staged_plan', 'staged_review', 'staged_person'],
];

/** Forgets what was laid aside for an import; its problems stay to be read unless `problemsToo`. */
export async function clearStaged(tx: Tx, importId: string, problemsToo: boolean): Promise<void> {
  for (const table of problemsToo ? [...stagingTables, 'problem'] : stagingTables) {
    await sql`
      delete from imports.${sql.raw(table)}
       where partnership_id = (select access.viewer_partnership()) and import_id = ${importId}`.execute(tx);
  }
}

/** Forgets what still lies aside of imports that are past needing it. */
export async function tidyStaged(tx: Tx): Promise<void> {
  for (const table of stagingTables) {
    await sql`
      delete from imports.${sql.raw(table)}
       where partnership_id = (select access.viewer_partnership())
         and import_id in (select i.import_id from imports.import i where i.state in ('loaded', 'cancelled', 'refused', 'failed'))`.execute(
      tx,
    );
  }
}

/**
 * Has the rest of this transaction planned for whole sets. A table that was filled a moment ago has no statistics that would tell, and row
 * by row would take hours.
 */
export async function planForSets(tx: Tx): Promise<void> {
  await sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`.execute(
    tx,
  );
}

type Comparison = Pick<ImportCounts, 'new' | 'changed' | 'unchanged' | 'gone'>;

/**
 * What loading the staged children would do, against what is known now.
 * @param isOlder the return describes an earlier day than one that is loaded: then it changes nobody, and nobody is gone
 */
export async function compareStaged(tx: Tx, importId: string, isOlder: boolean): Promise<Comparison> {
  // Whole sets are compared; a table that was filled a moment ago has no statistics that would tell.
  await sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`.execute(
    tx,
  );
  const { rows } = await sql<Comparison>`
    with said as (
      select s.local_id, s.fingerprint from imports.staged_child s
       where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}),
    known as (
      select c.local_id, c.fingerprint, c.gone_since from imports.current_child c
       where c.partnership_id = (select access.viewer_partnership())),
    wrong as (
      select severity, local_id from imports.problem
       where partnership_id = (select access.viewer_partnership()) and import_id = ${importId})
    select s.new, s.held - s.unchanged as changed, s.unchanged, g.gone
      from (select count(*) filter (where k.local_id is null) as new, count(k.local_id) as held,
                   count(*) filter (where k.fingerprint = s.fingerprint and k.gone_since is null
                                       or k.local_id is not null and ${isOlder}) as unchanged
              from said s left join known k on k.local_id = s.local_id) s,
           (select count(*) as gone from known k
             where k.gone_since is null and not ${isOlder}
               and not exists (select from said s where s.local_id = k.local_id)
               and not exists (select from wrong w where w.severity = 'error' and w.local_id = k.local_id)) g`.execute(
    tx,
  );
  const found = rows[0];
  if (found === undefined) throw new Error('the comparison gave no row');
  return found;
}

/** The problems of an import, errors first, in the order of the file; `rule` for one rule only, `most` for the first so many. */
export async function listProblems(
  tx: Tx,
  importId: string,
  given: { rule?: string; severity?: 'error' | 'warning'; most?: number },
): Promise<ListedProblem[]> {
  const { rows } = await sql<ListedProblem>`
    select p.rule, p.severity, p.local_id as "localId", c.child_id as "childId", p.line, p.params from imports.problem p
      left join imports.current_child c on c.partnership_id = p.partnership_id and c.local_id = p.local_id
     where p.partnership_id = (select access.viewer_partnership()) and p.import_id = ${importId}
       and (${given.rule ?? null}::text is null or p.rule = ${given.rule ?? null})
       and (${given.severity ?? null}::text is null or p.severity = ${given.severity ?? null})
     order by p.severity, p.line nulls first, p.number limit ${given.most ?? null}`.execute(tx);
  return rows;
}

/** How often a rule was broken, with the first time as an example. */
export interface RuleCount extends ListedProblem {
  times: number;
}

/** Each rule that was broken, errors first, the most frequent first. */
export async function countProblemsByRule(tx: Tx, importId: string): Promise<RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    with counted as (
      select p.*, count(*) over by_rule as times, row_number() over (by_rule order by p.line nulls first, p.number) as place
        from imports.problem p
       where p.partnership_id = (select access.viewer_partnership()) and p.import_id = ${importId}
      window by_rule as (partition by p.severity, p.rule))
    select p.rule, p.severity, p.local_id as "localId", c.child_id as "childId", p.line, p.params, p.times
      from counted p left join imports.current_child c on c.partnership_id = p.partnership_id and c.local_id = p.local_id
     where p.place = 1 order by p.severity, p.times desc, p.rule`.execute(tx);
  return rows;
}
