import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';

export interface AuditEvent {
  partnershipId: string | null;
  userId: string | null;
  /** The words of the route table: 'panel.slot booked'. */
  act: string;
  outcome: 'done' | 'refused' | 'not-found' | 'failed';
  childIds?: readonly string[];
  subject?: string | undefined;
  /** No names, no free text: identifiers and counts only. */
  detail?: Record<string, unknown>;
  requestId?: string | undefined;
  at: Date;
}

/** Writes one row of the audit trail, in the transaction of what it records. */
export async function recordEvent(tx: Kysely<DB> | Transaction<DB>, event: AuditEvent): Promise<void> {
  await sql`
    insert into audit_trail.event (partnership_id, user_id, act, outcome, child_ids, subject, detail, request_id, at)
    values (${event.partnershipId}, ${event.userId}, ${event.act}, ${event.outcome}, ${[...(event.childIds ?? [])]}::uuid[],
            ${event.subject ?? null}, ${JSON.stringify(event.detail ?? {})}, ${event.requestId ?? null}, ${event.at})`.execute(
    tx,
  );
}
