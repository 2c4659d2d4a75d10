import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Which of these files the partnership of the system account keeps. */
export async function findWanted(tx: Tx, fileIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from documents.file
     where partnership_id = (select access.viewer_partnership()) and file_id = any(${[...fileIds]}::text[]) and removed_at is null`.execute(
    tx,
  );
  return rows.map(({ fileId }) => fileId);
}

/** Infected files whose time is over count as removed from now on; gives their ids. What they were and when stays known. */
export async function removeInfected(
  tx: Tx,
  given: { settingKey: string; shippedDays: number; today: string; at: Date },
): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    update documents.file f set removed_at = ${given.at}
     where f.partnership_id = (select access.viewer_partnership()) and f.state = 'infected' and f.removed_at is null
       and f.scanned_at < ${given.at}::timestamptz - make_interval(days => coalesce(
             (select s.amount from clocks.setting s
               where s.partnership_id = f.partnership_id and s.setting_key = ${given.settingKey} and s.effective_from <= ${given.today}::date
               order by s.effective_from desc limit 1), ${given.shippedDays}::integer))
     returning f.file_id as "fileId"`.execute(tx);
  return rows.map(({ fileId }) => fileId);
}

export interface KeptFile {
  fileId: string;
  bytes: number;
  state: 'waiting' | 'clean' | 'infected';
}

/** The files a partnership keeps the bytes of, after one id and in their order: for the system account. */
export async function listKeptFiles(tx: Tx, after: string, most: number): Promise<KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select file_id as "fileId", bytes, state from documents.file
     where partnership_id = (select access.viewer_partnership()) and removed_at is null and file_id > ${after}
     order by file_id limit ${most}`.execute(tx);
  return rows;
}
