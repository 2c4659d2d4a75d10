import { createHash } from 'node:crypto';

/** The chain of what belongs to no partnership: visits before anybody is signed in. */
export const NOBODYS_CHAIN = '00000000-0000-0000-0000-000000000000';

/** The columns of audit_trail.event in the order in which they are sealed; its twin is audit_trail.seal_rows in db/rules. */
export const sealedColumns = [
  'partnership_id',
  'event_id',
  'at',
  'user_id',
  'act',
  'outcome',
  'child_ids',
  'subject',
  'detail',
  'request_id',
  'xact',
] as const;

/** What the first row of a chain is chained to, in hexadecimal like every hash here. */
export function beginningOf(chainId: string): string {
  return sha256(Buffer.from(`teamaround audit trail ${chainId}`));
}

/** The hash of a row behind another. `columns` as PostgreSQL writes them, null for what is empty; no two rows are written alike. */
export function hashOfRow(before: string, columns: readonly (string | null)[]): string {
  const whole = columns.map((value) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`));
  return sha256(Buffer.concat([Buffer.from(before, 'hex'), Buffer.from(whole.join(''))]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
