import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { AccessRequest } from '../requests/access-request.ts';

export interface ReleasedFile {
  kind: 'pdf' | 'json';
  body: Buffer;
  sha256: string;
}

/** Keeps what is given, for good; false when the request was released or changed meanwhile, and nothing is kept. */
export async function keepReleased(
  tx: Tx,
  { accessRequestId, version }: Pick<AccessRequest, 'accessRequestId' | 'version'>,
  files: readonly ReleasedFile[],
  by: { partnershipId: string; userId: string; at: Date },
): Promise<boolean> {
  const changed = await sql`
    update information_rights.access_request set released_at = ${by.at}, released_by = ${by.userId}, version = version + 1
     where partnership_id = ${by.partnershipId} and access_request_id = ${accessRequestId} and version = ${version} and released_at is null`.execute(
    tx,
  );
  if (changed.numAffectedRows !== 1n) return false;
  for (const { kind, body, sha256 } of files)
    await sql`
      insert into information_rights.released_file (partnership_id, access_request_id, kind, body, sha256)
      values (${by.partnershipId}, ${accessRequestId}, ${kind}, ${body}, ${sha256})`.execute(tx);
  return true;
}

/** What was given, as it was given; undefined when nothing was, or it is not the viewer's to see. */
export async function findReleased(
  tx: Tx,
  accessRequestId: string,
  kind: 'pdf' | 'json',
): Promise<ReleasedFile | undefined> {
  const { rows } = await sql<ReleasedFile>`
    select kind, body, sha256 from information_rights.released_file
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId} and kind = ${kind}`.execute(
    tx,
  );
  return rows[0];
}

/** The fingerprints of what was given. */
export async function listFingerprints(
  tx: Tx,
  accessRequestId: string,
): Promise<Pick<ReleasedFile, 'kind' | 'sha256'>[]> {
  const { rows } = await sql<Pick<ReleasedFile, 'kind' | 'sha256'>>`
    select kind, sha256 from information_rights.released_file
     where partnership_id = (select access.viewer_partnership()) and access_request_id = ${accessRequestId} order by kind desc`.execute(
    tx,
  );
  return rows;
}
