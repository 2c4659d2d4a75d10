import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { countDiffering } from './facts/differences.queries.ts';
import { saidByReturn } from './load.queries.ts';

export interface ReturnComparison {
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
  /** Children of whom the return says something else than a person did: what the person said stays. */
  differing: number;
}

/**
 * What loading a staged return would do to the children who are known. Who is in the file with an error is not gone.
 * @param isOlder the return describes an earlier day than one that is loaded: then it changes nobody, and nobody is gone
 */
export async function compareReturn(tx: Tx, importId: string, isOlder: boolean): Promise<ReturnComparison> {
  const { rows } = await sql<Omit<ReturnComparison, 'differing'>>`
    with said as (
      select s.local_id, s.fingerprint from imports.staged_child s
       where s.partnership_id = (select access.viewer_partnership()) and s.import_id = ${importId}),
    known as (
      select c.local_id, c.returned_as, c.gone_since from children.child c
       where c.partnership_id = (select access.viewer_partnership())),
    wrong as (
      select p.local_id from imports.problem p
       where p.partnership_id = (select access.viewer_partnership()) and p.import_id = ${importId} and p.severity = 'error')
    select s.new, s.held - s.unchanged as changed, s.unchanged, g.gone
      from (select count(*) filter (where k.local_id is null) as new, count(k.local_id) as held,
                   count(*) filter (where k.returned_as = s.fingerprint and k.gone_since is null
                                       or k.local_id is not null and ${isOlder}) as unchanged
              from said s left join known k on k.local_id = s.local_id) s,
           (select count(*) as gone from known k
             where k.gone_since is null and k.returned_as is not null and not ${isOlder}
               and not exists (select from said s where s.local_id = k.local_id)
               and not exists (select from wrong w where w.local_id = k.local_id)) g`.execute(tx);
  const found = rows[0];
  if (found === undefined) throw new Error('the comparison gave no row');
  return { ...found, differing: isOlder ? 0 : await countDiffering(tx, saidByReturn(importId)) };
}
