import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Merge, NamesOfRecord, Refusal, UndoRefusal } from './merge.ts';

export interface ToMerge {
  mergeId: string;
  suggestionId: string;
  version: number;
  keptId: string;
  keptVersion: number;
  mergedId: string;
  mergedVersion: number;
  because: string;
}

/** Merges two records, in the viewer's name; undefined when it is done, else why it is not. */
export async function mergeRecords(tx: Tx, given: ToMerge): Promise<Refusal | undefined> {
  const { rows } = await sql<{ what: Refusal | 'done' }>`
    select merges.merge(${given.mergeId}::uuid, ${given.suggestionId}::uuid, ${given.version}, ${given.keptId}::uuid, ${given.keptVersion},
                        ${given.mergedId}::uuid, ${given.mergedVersion}, ${given.because}) as what`.execute(
    tx,
  );
  const what = rows[0]?.what;
  return what === 'done' ? undefined : (what ?? 'gone');
}

/** Takes two records apart again, in the viewer's name; undefined when it is done, else why it is not. */
export async function undoMerge(tx: Tx, mergeId: string, because: string): Promise<UndoRefusal | undefined> {
  const { rows } = await sql<{ what: UndoRefusal | 'done' }>`
    select merges.undo(${mergeId}::uuid, ${because}) as what`.execute(tx);
  const what = rows[0]?.what;
  return what === 'done' ? undefined : (what ?? 'gone');
}

/** Why these two cannot be merged at present; undefined where they can. */
export async function findRefusal(
  tx: Tx,
  keptId: string,
  mergedId: string,
): Promise<Exclude<Refusal, 'changed' | 'busy' | 'many'> | undefined> {
  const { rows } = await sql<{ why: Exclude<Refusal, 'changed' | 'busy' | 'many'> | null }>`
    select merges.refusal(${keptId}::uuid, ${mergedId}::uuid) as why`.execute(tx);
  return rows[0]?.why ?? undefined;
}

/** Why a merge cannot be undone at present; undefined where it can. */
export async function findUndoRefusal(tx: Tx, mergeId: string): Promise<UndoRefusal | undefined> {
  const { rows } = await sql<{ why: UndoRefusal | null }>`
    select merges.undo_refusal(${mergeId}::uuid) as why`.execute(tx);
  return rows[0]?.why ?? undefined;
}

/** One merge, also one that was undone; undefined when it is not there or either record is kept from the viewer. */
export async function findMerge(tx: Tx, mergeId: string): Promise<Merge | undefined> {
  return (await readMerges(tx, { mergeId, first: 0, most: 1 }))[0];
}

/** The merge that now holds two records of a suggestion together; undefined when none does. */
export async function findMergeOf(tx: Tx, suggestionId: string): Promise<Merge | undefined> {
  const { rows } = await sql<{ mergeId: string }>`
    select merge_id as "mergeId" from merges.merge
     where partnership_id = (select access.viewer_partnership()) and suggestion_id = ${suggestionId} and undone_at is null`.execute(
    tx,
  );
  return rows[0] === undefined ? undefined : findMerge(tx, rows[0].mergeId);
}

/** One page of the merges of the partnership, the latest first, with those that were undone. */
export function listMerges(tx: Tx, wanted: { first: number; most: number }): Promise<Merge[]> {
  return readMerges(tx, { mergeId: null, ...wanted });
}

/** How many the viewer may see. */
export async function countMerges(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from merges.seen(null)`.execute(tx);
  return rows[0]?.count ?? 0;
}

async function readMerges(
  tx: Tx,
  wanted: { mergeId: string | null; first: number; most: number },
): Promise<Merge[]> {
  const { rows } = await sql<Merge>`
    select merge_id as "mergeId", suggestion_id as "suggestionId", kept, merged, because, merged_by as "mergedByName", merged_at as "mergedAt",
           protected_too as "protectedToo", undone_by as "undoneByName", undone_at as "undoneAt", undone_because as "undoneBecause", moved
      from merges.merges(${wanted.mergeId}::uuid, ${wanted.first}, ${wanted.most})`.execute(tx);
  return rows;
}

export interface Held extends NamesOfRecord {
  mergeId: string;
  sex: string | null;
  nhsNumber: string | null;
  upn: string | null;
  mergedByName: string;
  mergedAt: Date;
  because: string;
}

/** The records that were merged into one the viewer may see, the earliest first; also those that came with one of them. */
export async function listHeld(tx: Tx, childId: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select merge_id as "mergeId", child_id as "childId", local_id as "localId", given_name as "givenName", family_name as "familyName",
           known_as as "knownAs", birth_date as "birthDate", expected_birth_date as "expectedBirthDate", death_date as "deathDate", sex, nhs_number as "nhsNumber", upn,
           merged_by as "mergedByName", merged_at as "mergedAt", because
      from merges.merged_into(${childId}::uuid)`.execute(tx);
  return rows;
}

/** Where a record is that was merged into another; undefined where it was not, or the other is not the viewer's to see. */
export async function findRecordOf(tx: Tx, childId: string): Promise<string | undefined> {
  const { rows } = await sql<{ recordId: string | null }>`
    select merges.record_of(${childId}::uuid) as "recordId"`.execute(tx);
  return rows[0]?.recordId ?? undefined;
}

/** Gathers what was written to a merged record at the moment it was merged: for the system account. */
export async function gatherStragglers(tx: Tx): Promise<void> {
  await sql`select merges.gather()`.execute(tx);
}
