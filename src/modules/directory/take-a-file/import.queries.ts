import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Wrong } from '../open-referral/from-open-referral.ts';
import type { Said } from '../directory.ts';

export type LineWhat = 'new' | 'changed' | 'gone' | 'wrong';
export interface ImportCounts extends Record<LineWhat, number> {
  unchanged: number;
  /** Services by whose terms no need here is known. */
  withoutNeed: number;
}

export interface ServiceImport {
  importId: string;
  fileName: string;
  source: string;
  state: 'waiting' | 'taken' | 'dropped';
  counts: ImportCounts;
  uploadedByName: string;
  uploadedAt: Date;
  decidedAt: Date | null;
}

/** What one record of a file would do. Numbers count from 1; what is gone has none in the file and comes after. */
export interface ImportLine {
  number: number;
  what: LineWhat;
  serviceId: string | null;
  name: string;
  said: Said | null;
  confirmedOn: string | null;
  seenVersion: number | null;
  wrong: Wrong | null;
}

const columns = sql`
  i.import_id as "importId", i.file_name as "fileName", i.source, i.state, i.counts, u.full_name as "uploadedByName", i.uploaded_at as "uploadedAt",
  i.decided_at as "decidedAt"
  from directory.import i
  join access.user_account u on u.partnership_id = i.partnership_id and u.user_id = i.uploaded_by
 where i.partnership_id = (select access.viewer_partnership())`;

/** The files that came before, the newest first: for directory editors. */
export async function listImports(tx: Tx, most: number): Promise<ServiceImport[]> {
  const { rows } = await sql<ServiceImport>`
    select ${columns} order by i.uploaded_at desc, i.import_id desc limit ${most}`.execute(tx);
  return rows;
}

/** One file; undefined when it is not there or the viewer keeps no directory. */
export async function findImport(tx: Tx, importId: string): Promise<ServiceImport | undefined> {
  const { rows } = await sql<ServiceImport>`select ${columns} and i.import_id = ${importId}`.execute(tx);
  return rows[0];
}

/** Lays aside what a file would do. */
export async function addImport(
  tx: Tx,
  given: { importId: string; fileName: string; source: string; counts: ImportCounts; by: string; at: Date },
  lines: readonly ImportLine[],
): Promise<void> {
  const { importId, fileName, source, counts, by, at } = given;
  await sql`
    insert into directory.import (partnership_id, import_id, file_name, source, counts, uploaded_by, uploaded_at)
    values ((select access.viewer_partnership()), ${importId}, ${fileName}, ${source}, ${JSON.stringify(counts)}::jsonb, ${by}, ${at})`.execute(
    tx,
  );
  await sql`
    insert into directory.import_line (partnership_id, import_id, number, what, service_id, name, said, confirmed_on, seen_version, wrong)
    select (select access.viewer_partnership()), ${importId}, x.number, x.what, x."serviceId", x.name, x.said, x."confirmedOn", x."seenVersion", x.wrong
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x(number integer, what text, "serviceId" uuid, name text, said jsonb,
             "confirmedOn" date, "seenVersion" integer, wrong jsonb)`.execute(tx);
}

/** Lines of a file that would do one thing, in their order. */
export async function listImportLines(
  tx: Tx,
  importId: string,
  what: LineWhat,
  most: number | null,
): Promise<ImportLine[]> {
  const { rows } = await sql<ImportLine>`
    select number, what, service_id as "serviceId", name, said, confirmed_on as "confirmedOn", seen_version as "seenVersion", wrong
      from directory.import_line
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId} and what = ${what}
     order by number limit ${most}`.execute(tx);
  return rows;
}

/** Decides about a file, once: false when somebody has. What was laid aside goes, but for what could not be read. */
export async function settleImport(
  tx: Tx,
  importId: string,
  given: { state: 'taken' | 'dropped'; by: string; at: Date },
): Promise<boolean> {
  const settled = await sql`
    update directory.import set state = ${given.state}, decided_by = ${given.by}, decided_at = ${given.at}
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId} and state = 'waiting'`.execute(
    tx,
  );
  return settled.numAffectedRows === 1n;
}

export async function clearImportLines(tx: Tx, importId: string): Promise<void> {
  await sql`
    delete from directory.import_line
     where partnership_id = (select access.viewer_partnership()) and import_id = ${importId} and what <> 'wrong'`.execute(
    tx,
  );
}
