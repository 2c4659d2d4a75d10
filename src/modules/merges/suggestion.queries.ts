import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { KeptPart } from '#modules/matches/index.ts';
import type { Decision, ShownState, Suggestion } from './merge.ts';

const columns = sql`
  s.suggestion_id as "suggestionId", s.one_child_id as "oneChildId", s.other_child_id as "otherChildId", s.weight, s.parts, s.state, s.version
  from merges.suggestion s where s.partnership_id = (select access.viewer_partnership())`;

/** One page of those that stand so, the strongest first: for whose work is the whole partnership, of records that are not kept from them. */
export async function listSuggestions(
  tx: Tx,
  wanted: { state: ShownState; first: number; most: number },
): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select ${columns} and s.state = ${wanted.state}
     order by s.weight desc, s.suggestion_id limit ${wanted.most} offset ${wanted.first}`.execute(tx);
  return rows;
}

/** How many stand how, for the viewer; one that none stands so is missing. */
export async function countSuggestions(tx: Tx): Promise<Partial<Record<ShownState, number>>> {
  const { rows } = await sql<{ state: ShownState; count: number }>`
    select s.state, count(*)::integer as count from merges.suggestion s
     where s.partnership_id = (select access.viewer_partnership()) and s.state in ('open', 'not-same') group by s.state`.execute(
    tx,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** One that can be decided; undefined when it is not there, either record is kept from the viewer, or the two are merged. */
export async function findSuggestion(tx: Tx, suggestionId: string): Promise<Suggestion | undefined> {
  const { rows } = await sql<Suggestion>`
    select ${columns} and s.suggestion_id = ${suggestionId} and s.state in ('open', 'not-same')`.execute(tx);
  return rows[0];
}

/** The strongest that is open; undefined when none is left. */
export async function findNextOpen(tx: Tx): Promise<string | undefined> {
  return (await listSuggestions(tx, { state: 'open', first: 0, most: 1 }))[0]?.suggestionId;
}

/** What people said of two records, the latest first. */
export async function listDecisions(tx: Tx, suggestionId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select d.says, d.because, u.full_name as "decidedByName", d.decided_at as "decidedAt"
      from merges.decision d join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.decided_by
     where d.partnership_id = (select access.viewer_partnership()) and d.suggestion_id = ${suggestionId}
     order by d.decided_at desc, d.decision_id desc`.execute(tx);
  return rows;
}

/** Keeps that two records are of two children; false when somebody has decided since. */
export async function keepApart(
  tx: Tx,
  given: { suggestionId: string; version: number; because: string },
  at: Date,
): Promise<boolean> {
  const { suggestionId, version, because } = given;
  const taken = await sql`
    update merges.suggestion set state = 'not-same', version = version + 1
     where partnership_id = (select access.viewer_partnership()) and suggestion_id = ${suggestionId} and version = ${version}
       and state in ('open', 'not-same')`.execute(tx);
  if (taken.numAffectedRows !== 1n) return false;
  await sql`
    insert into merges.decision (partnership_id, suggestion_id, says, because, decided_by, decided_at)
    values ((select access.viewer_partnership()), ${suggestionId}, 'not-same', ${because}, (select access.viewer_id()), ${at})`.execute(
    tx,
  );
  return true;
}

/** The versions of two records, for a form that must know when either has changed. */
export async function readVersions(tx: Tx, childIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ childId: string; version: number }>`
    select child_id as "childId", version from children.child
     where partnership_id = (select access.viewer_partnership()) and child_id = any(${[...childIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ childId, version }) => [childId, version]));
}

export interface FoundPair {
  otherChildId: string;
  weight: number;
  parts: readonly KeptPart[];
  /** Of what was compared: a decision holds until this changes. */
  compared: string;
}

/**
 * Keeps whom one record may be the same as, for the system account: a pair that somebody said is not the same comes up again only when either
 * record has changed; an open one that nothing speaks for any more is gone.
 */
export async function keepFound(
  tx: Tx,
  childId: string,
  found: readonly FoundPair[],
  at: Date,
): Promise<void> {
  await sql`
    insert into merges.suggestion as s (partnership_id, one_child_id, other_child_id, weight, parts, compared, found_at)
    select (select access.viewer_partnership()), least(${childId}::uuid, x."otherChildId"), greatest(${childId}::uuid, x."otherChildId"),
           x.weight, x.parts, x.compared, ${at}
      from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) x("otherChildId" uuid, weight real, parts jsonb, compared text)
    on conflict (partnership_id, one_child_id, other_child_id) do update
       set weight = excluded.weight, parts = excluded.parts, compared = excluded.compared, found_at = excluded.found_at, state = 'open',
           version = s.version + 1
     where s.state <> 'merged' and (s.compared <> excluded.compared or s.state = 'gone')`.execute(tx);
  await sql`
    update merges.suggestion set state = 'gone', version = version + 1
     where partnership_id = (select access.viewer_partnership()) and state = 'open' and ${childId}::uuid in (one_child_id, other_child_id)
       and not (case when one_child_id = ${childId} then other_child_id else one_child_id end)
               = any(${found.map(({ otherChildId }) => otherChildId)}::uuid[])`.execute(tx);
}
