import type { Owner } from './insert-row.ts';

/** What the audit trail says of the last person who was not let in by their organisation, or of the last notice refused. */
export async function lastRefusal(owner: Owner): Promise<Record<string, unknown> | undefined> {
  const { rows } = await owner.query<{ detail: Record<string, unknown> }>(
    `select detail from audit_trail.event where outcome = 'refused' order by event_id desc limit 1`,
  );
  return rows[0]?.detail;
}
