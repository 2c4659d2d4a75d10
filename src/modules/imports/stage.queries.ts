import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ChildRows } from './census/child-rows.ts';
import {
  sheetColumns,
  sheetNames,
  WORDS_SEPARATOR,
  type CellType,
  type SheetName,
} from './census/row-sheets.ts';
import type { ListedProblem } from './import.ts';

/** Lays one batch of rows aside, each sheet in its table, in one statement. */
export async function stageRows(tx: Tx, importId: string, { sheets, problems }: ChildRows): Promise<void> {
  const inserts = sheetNames.flatMap((name) => {
    const columns = sheets[name];
    return columns === null ? [] : [sql`${sql.ref(name)} as (${insertSheet(name, importId, columns)})`];
  });
  const withInserts = inserts.length === 0 ? sql`` : sql`with ${sql.join(inserts)}`;
  await sql`${withInserts} ${insertProblems(importId, problems)}`.execute(tx);
}

/** The bytes of a column go to the database as they are: it takes them as text, and reads that as an array. */
function insertSheet(name: SheetName, importId: string, columns: readonly Uint8Array[]) {
  const types = sheetColumns[name];
  const arrays = types.map(([, type], index) => sql`${columns[index]}::text::${sql.raw(arrayTypes[type])}`);
  const names = sql.raw(types.map(([column]) => column).join(', '));
  const cells = sql.raw(
    types.map(([column, type]) => readers[type]?.(`r.${column}`) ?? `r.${column}`).join(', '),
  );
  return sql`
    insert into imports.${sql.raw(name)} (partnership_id, import_id, ${names})
    select (select access.viewer_partnership()), ${importId}::uuid, ${cells} from unnest(${sql.join(arrays)}) as r (${names})`;
}

const arrayTypes: Readonly<Record<CellType, string>> = {
  ...{ integer: 'integer[]', smallint: 'smallint[]', uuid: 'uuid[]', date: 'date[]', text: 'text[]' },
  ...{ boolean: 'boolean[]', jsonb: 'jsonb[]', words: 'text[]', hexadecimal: 'text[]' },
};

/** How a cell becomes the value, where it is not that already. */
const readers: Partial<Record<CellType, (cell: string) => string>> = {
  words: (cell) => `string_to_array(${cell}, '${WORDS_SEPARATOR}')`,
  hexadecimal: (cell) => `decode(${cell}, 'hex')`,
};

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

/**
 * Does not wait at the end of this transaction until it is on the disk. Only for batches that are laid aside: a crash ends the check, which
 * begins again from its start, and its last step waits for all of them.
 */
export async function letBatchesReachTheDiskLater(tx: Tx): Promise<void> {
  await sql`select set_config('synchronous_commit', 'off', true)`.execute(tx);
}

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

/** The problems of an import, errors first, in the order of the file; `rule` for one rule only, `most` for the first so many. */
export async function listProblems(
  tx: Tx,
  importId: string,
  given: { rule?: string; severity?: 'error' | 'warning'; most?: number },
): Promise<ListedProblem[]> {
  const { rows } = await sql<ListedProblem>`
    select p.rule, p.severity, p.local_id as "localId", c.child_id as "childId", p.line, p.params from imports.problem p
      left join children.child c on c.partnership_id = p.partnership_id and c.local_id = p.local_id
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
      from counted p left join children.child c on c.partnership_id = p.partnership_id and c.local_id = p.local_id
     where p.place = 1 order by p.severity, p.times desc, p.rule`.execute(tx);
  return rows;
}
