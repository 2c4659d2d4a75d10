import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { CensusProblem, ReadChild } from './census/census-record.ts';
import type { ImportCounts, ListedProblem } from './import.ts';

/** Lays one batch of read children aside, with their problems. `from` numbers the first of the batch. */
export async function stageChildren(
  tx: Tx,
  importId: string,
  batch: readonly ReadChild[],
  from: number,
): Promise<void> {
  const taken = batch.flatMap((read, index) =>
    read.child === null ? [] : [{ ...read, child: read.child, number: from + index }],
  );
  await sql`
    insert into imports.staged_child (partnership_id, import_id, number, local_id, line, fingerprint, record)
    select (select access.viewer_partnership()), ${importId}, t.number, t.local_id, t.line, decode(t.fingerprint, 'hex'), t.record::jsonb
      from unnest(${taken.map((one) => one.number)}::integer[], ${taken.map((one) => one.child.localId)}::text[],
                  ${taken.map((one) => one.child.line)}::integer[], ${taken.map((one) => one.fingerprint)}::text[],
                  ${taken.map((one) => JSON.stringify(one.child))}::text[]) as t(number, local_id, line, fingerprint, record)`.execute(
    tx,
  );
  await stageProblems(
    tx,
    importId,
    batch.flatMap((read) => read.problems),
    from,
  );
}

export async function stageProblems(
  tx: Tx,
  importId: string,
  problems: readonly CensusProblem[],
  from: number,
): Promise<void> {
  if (problems.length === 0) return;
  await sql`
    insert into imports.problem (partnership_id, import_id, number, rule, severity, local_id, line, params)
    select (select access.viewer_partnership()), ${importId}, ${from} + t.place, t.rule, t.severity, t.local_id, t.line, t.params::jsonb
      from unnest(${problems.map((_, index) => index)}::integer[], ${problems.map((one) => one.rule)}::text[],
                  ${problems.map((one) => one.severity)}::text[], ${problems.map((one) => one.localId)}::text[],
                  ${problems.map((one) => one.line)}::integer[], ${problems.map((one) => JSON.stringify(one.params))}::text[])
           as t(place, rule, severity, local_id, line, params)`.execute(tx);
}

/** Forgets what was laid aside for an import; its problems stay to be read unless `problemsToo`. */
export async function clearStaged(tx: Tx, importId: string, problemsToo: boolean): Promise<void> {
  await sql`delete from imports.staged_child where import_id = ${importId}`.execute(tx);
  await sql`delete from imports.staged_person where import_id = ${importId}`.execute(tx);
  if (problemsToo) await sql`delete from imports.problem where import_id = ${importId}`.execute(tx);
}

type Comparison = Pick<ImportCounts, 'new' | 'changed' | 'unchanged' | 'gone' | 'errors' | 'warnings'>;

/** What loading the staged children would do, against what is known now. */
export async function compareStaged(tx: Tx, importId: string): Promise<Comparison> {
  const { rows } = await sql<Comparison>`
    select s.new, s.changed, s.unchanged, g.gone, p.errors, p.warnings
      from (select count(*) filter (where c.child_id is null)::integer as new,
                   count(*) filter (where c.fingerprint <> s.fingerprint or c.gone_since is not null)::integer as changed,
                   count(*) filter (where c.fingerprint = s.fingerprint and c.gone_since is null)::integer as unchanged
              from imports.staged_child s
              left join imports.current_child c on c.partnership_id = s.partnership_id and c.local_id = s.local_id
             where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}) s,
           (select count(*)::integer as gone from imports.current_child c
             where c.partnership_id = (select access.viewer_partnership()) and c.gone_since is null
               and not exists (select from imports.staged_child s
                                where s.partnership_id = c.partnership_id and s.import_id = ${importId} and s.local_id = c.local_id)
               and not exists (select from imports.problem p
                                where p.partnership_id = c.partnership_id and p.import_id = ${importId}
                                  and p.severity = 'error' and p.local_id = c.local_id)) g,
           (select count(*) filter (where severity = 'error')::integer as errors,
                   count(*) filter (where severity = 'warning')::integer as warnings
              from imports.problem where partnership_id = (select access.viewer_partnership()) and import_id = ${importId}) p`.execute(
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
  given: { rule?: string; most?: number },
): Promise<ListedProblem[]> {
  const { rows } = await sql<ListedProblem>`
    select rule, severity, local_id as "localId", line, params from imports.problem
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId}
       and (${given.rule ?? null}::text is null or rule = ${given.rule ?? null})
     order by severity, line nulls first, number limit ${given.most ?? null}`.execute(tx);
  return rows;
}

export interface RuleCount {
  rule: string;
  severity: 'error' | 'warning';
  times: number;
}

/** How often each rule was broken, errors first, the most frequent first. */
export async function countProblemsByRule(tx: Tx, importId: string): Promise<RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    select rule, severity, count(*)::integer as times from imports.problem
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId}
     group by rule, severity order by severity, times desc, rule`.execute(tx);
  return rows;
}
