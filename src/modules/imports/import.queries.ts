import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ImportRow, ImportState, KeptMapping } from './import.ts';

const columns = sql`
  i.import_id as "importId", i.kind, i.file_name as "fileName", i.file_id as "fileId", i.bytes, i.state, i.done_bytes as "doneBytes",
  i.done_children as "doneChildren", i.header, i.mapping, i.summary, i.refusal, i.reference_date as "referenceDate",
  i.uploaded_at as "uploadedAt", u.full_name as "uploadedByName", i.loaded_at as "loadedAt", l.full_name as "loadedByName", i.version
  from imports.import i join access.user_account u on u.partnership_id = i.partnership_id and u.user_id = i.uploaded_by
  left join access.user_account l on l.partnership_id = i.partnership_id and l.user_id = i.loaded_by`;

export interface NewImport {
  partnershipId: string;
  importId: string;
  kind: 'census' | 'people';
  fileName: string;
  fileId: string;
  bytes: number;
  uploadedBy: string;
  uploadedAt: Date;
}

export async function addImport(tx: Tx, given: NewImport): Promise<void> {
  await sql`
    insert into imports.import (partnership_id, import_id, kind, file_name, file_id, bytes, state, uploaded_by, uploaded_at)
    values (${given.partnershipId}, ${given.importId}, ${given.kind}, ${given.fileName}, ${given.fileId}, ${given.bytes},
            'uploaded', ${given.uploadedBy}, ${given.uploadedAt})`.execute(tx);
}

/** One import; undefined when it is not there or the viewer's work is not the whole partnership. */
export async function findImport(tx: Tx, importId: string): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`select ${columns} where i.import_id = ${importId}`.execute(tx);
  return rows[0];
}

/** The imports of the partnership, newest first. */
export async function listImports(tx: Tx, most: number): Promise<ImportRow[]> {
  const { rows } =
    await sql<ImportRow>`select ${columns} order by i.uploaded_at desc, i.reference_date desc nulls last, i.import_id desc limit ${most}`.execute(
      tx,
    );
  return rows;
}

/** When the same content was last loaded, as a file of this kind; undefined when never. */
export async function findSameFileLoaded(
  tx: Tx,
  given: { kind: 'census' | 'people'; fileId: string },
): Promise<Date | undefined> {
  const { rows } = await sql<{ loadedAt: Date }>`
    select loaded_at as "loadedAt" from imports.import
     where partnership_id = (select access.viewer_partnership()) and kind = ${given.kind} and file_id = ${given.fileId} and state = 'loaded'
     order by loaded_at desc limit 1`.execute(tx);
  return rows[0]?.loadedAt;
}

/** How the columns of the list loaded last were understood; undefined before the first. */
export async function findLastMapping(tx: Tx): Promise<KeptMapping | undefined> {
  const { rows } = await sql<{ mapping: KeptMapping }>`
    select mapping from imports.import
     where partnership_id = (select access.viewer_partnership()) and kind = 'people' and state = 'loaded' and mapping is not null
     order by loaded_at desc limit 1`.execute(tx);
  return rows[0]?.mapping;
}

/** The reference date of the earliest loaded return that describes a later day than this; null when none does. */
export async function findLaterReturn(tx: Tx, referenceDate: string): Promise<string | null> {
  const { rows } = await sql<{ laterDate: string | null }>`
    select min(reference_date) as "laterDate" from imports.import
     where partnership_id = (select access.viewer_partnership()) and kind = 'census' and state = 'loaded'
       and reference_date > ${referenceDate}`.execute(tx);
  return rows[0]?.laterDate ?? null;
}

/** Moves an import on from one of these states; false when it is in none of them any more, or no longer at the version given. */
export async function moveImportOn(
  tx: Tx,
  importId: string,
  from: readonly ImportState[],
  to: ImportState,
  at: Date,
  version?: number,
): Promise<boolean> {
  const moved = await sql`
    update imports.import set state = ${to}, version = version + 1, beat_at = ${at}
     where import_id = ${importId} and state = any(${[...from]}::text[])
       and (${version ?? null}::integer is null or version = ${version ?? null})`.execute(tx);
  return moved.numAffectedRows === 1n;
}

/**
 * Begins to check, also again after a check that was cut off. Gives the number of this check, by which an earlier one that is still
 * running learns that it is over; undefined when the import is past checking.
 */
export async function noteCheckBegun(
  tx: Tx,
  importId: string,
  at: Date,
): Promise<{ checkNumber: number; fileId: string } | undefined> {
  const { rows } = await sql<{ checkNumber: number; fileId: string }>`
    update imports.import set state = 'checking', version = version + 1, beat_at = ${at}, done_bytes = 0, done_children = 0
     where import_id = ${importId} and state in ('uploaded', 'checking')
     returning version as "checkNumber", file_id as "fileId"`.execute(tx);
  return rows[0];
}

/** Keeps how the columns of a list are understood, once, before it is checked; false when it is past that. */
export async function keepMapping(tx: Tx, importId: string, mapping: KeptMapping): Promise<boolean> {
  const kept = await sql`
    update imports.import set mapping = ${JSON.stringify(mapping)}::jsonb, version = version + 1
     where import_id = ${importId} and kind = 'people' and state = 'uploaded'`.execute(tx);
  return kept.numAffectedRows === 1n;
}

/** Says how far a check is; false when it was cancelled or begun again meanwhile. */
export async function beat(
  tx: Tx,
  importId: string,
  given: { checkNumber: number; bytes: number; children: number; at: Date },
): Promise<boolean> {
  const beaten = await sql`
    update imports.import set done_bytes = ${given.bytes}, done_children = ${given.children}, beat_at = ${given.at}
     where import_id = ${importId} and state = 'checking' and version = ${given.checkNumber}`.execute(tx);
  return beaten.numAffectedRows === 1n;
}

/** Notes who wants a checked import loaded; false when somebody else was quicker, or it is not checked. */
export async function confirmLoading(
  tx: Tx,
  importId: string,
  given: { by: string; takesGoodOnly: boolean; at: Date },
): Promise<boolean> {
  const confirmed = await sql`
    update imports.import
       set state = 'loading', version = version + 1, beat_at = ${given.at}, loaded_by = ${given.by}, takes_good_only = ${given.takesGoodOnly}
     where import_id = ${importId} and state = 'checked'`.execute(tx);
  return confirmed.numAffectedRows === 1n;
}

/** Who wanted a loading import loaded. */
export async function findWhoConfirmed(tx: Tx, importId: string): Promise<string> {
  const { rows } = await sql<{ by: string }>`
    select loaded_by as by from imports.import where import_id = ${importId}`.execute(tx);
  if (rows[0]?.by == null) throw new Error('nobody has confirmed this import');
  return rows[0].by;
}

/** Keeps what checking found. */
export async function keepFindings(
  tx: Tx,
  importId: string,
  found: {
    header?: object;
    summary?: object;
    refusal?: object;
    referenceDate?: string | null;
    /** SHA-256 of the content, by which the same file is known again. */
    fileId?: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    update imports.import
       set header = coalesce(${asJson(found.header)}::jsonb, header), summary = coalesce(${asJson(found.summary)}::jsonb, summary),
           refusal = coalesce(${asJson(found.refusal)}::jsonb, refusal), reference_date = coalesce(${found.referenceDate ?? null}, reference_date),
           file_id = coalesce(${found.fileId ?? null}, file_id), checked_at = ${found.at}
     where import_id = ${importId}`.execute(tx);
}

export async function keepLoaded(tx: Tx, importId: string, summary: object, at: Date): Promise<void> {
  await sql`
    update imports.import set state = 'loaded', summary = ${asJson(summary)}::jsonb, loaded_at = ${at}, version = version + 1
     where import_id = ${importId}`.execute(tx);
}

/** How many rows of each kind a load corrected, of those the viewer may see. */
export async function countCorrections(tx: Tx, importId: string): Promise<{ what: string; times: number }[]> {
  const { rows } = await sql<{ what: string; times: number }>`
    select what, count(*) as times from imports.correction
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId} group by what order by what`.execute(
    tx,
  );
  return rows;
}

/** Imports whose work was cut off: being checked or loaded, and silent since then. */
export async function listSilent(
  tx: Tx,
  since: Date,
): Promise<{ importId: string; state: ImportState; kind: 'census' | 'people' }[]> {
  const { rows } = await sql<{ importId: string; state: ImportState; kind: 'census' | 'people' }>`
    select import_id as "importId", state, kind from imports.import
     where state in ('checking', 'loading') and coalesce(beat_at, uploaded_at) < ${since}`.execute(tx);
  return rows;
}

function asJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
