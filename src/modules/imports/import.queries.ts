import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ImportRow, ImportState } from './import.ts';

const columns = sql`
  i.import_id as "importId", i.kind, i.file_name as "fileName", i.file_id as "fileId", i.bytes, i.state, i.done_bytes as "doneBytes",
  i.done_children as "doneChildren", i.header, i.mapping, i.summary, i.refusal, i.reference_date as "referenceDate",
  i.uploaded_at as "uploadedAt", u.full_name as "uploadedByName", i.loaded_at as "loadedAt", i.version
  from imports.import i join access.user_account u on u.partnership_id = i.partnership_id and u.user_id = i.uploaded_by`;

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
    await sql<ImportRow>`select ${columns} order by i.uploaded_at desc, i.import_id desc limit ${most}`.execute(
      tx,
    );
  return rows;
}

/** The loaded return that describes the latest day; undefined before the first. */
export async function findLatestLoaded(tx: Tx, kind: 'census' | 'people'): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`
    select ${columns} where i.kind = ${kind} and i.state = 'loaded'
     order by i.reference_date desc nulls last, i.loaded_at desc limit 1`.execute(tx);
  return rows[0];
}

/** Moves an import on from one of these states; false when it is in none of them any more. */
export async function moveImportOn(
  tx: Tx,
  importId: string,
  from: readonly ImportState[],
  to: ImportState,
  at: Date,
): Promise<boolean> {
  const moved = await sql`
    update imports.import set state = ${to}, version = version + 1, beat_at = ${at}
     where import_id = ${importId} and state = any(${[...from]}::text[])`.execute(tx);
  return moved.numAffectedRows === 1n;
}

/** Says how far checking is; false when it was cancelled meanwhile. */
export async function beat(
  tx: Tx,
  importId: string,
  bytes: number,
  children: number,
  at: Date,
): Promise<boolean> {
  const beaten = await sql`
    update imports.import set done_bytes = ${bytes}, done_children = ${children}, beat_at = ${at}
     where import_id = ${importId} and state = 'checking'`.execute(tx);
  return beaten.numAffectedRows === 1n;
}

/** Keeps what checking found. */
export async function keepFindings(
  tx: Tx,
  importId: string,
  found: { header?: object; summary?: object; refusal?: object; referenceDate?: string | null; at: Date },
): Promise<void> {
  await sql`
    update imports.import
       set header = coalesce(${asJson(found.header)}::jsonb, header), summary = coalesce(${asJson(found.summary)}::jsonb, summary),
           refusal = coalesce(${asJson(found.refusal)}::jsonb, refusal), reference_date = coalesce(${found.referenceDate ?? null}, reference_date),
           checked_at = ${found.at}
     where import_id = ${importId}`.execute(tx);
}

export async function keepLoaded(
  tx: Tx,
  importId: string,
  summary: object,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    update imports.import set state = 'loaded', summary = ${asJson(summary)}::jsonb, loaded_by = ${by}, loaded_at = ${at}, version = version + 1
     where import_id = ${importId}`.execute(tx);
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
