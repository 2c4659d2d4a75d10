import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../db/schema.generated.ts';

/**
 * What became of it. 'not-accepted': a form came back with what is wrong; 'conflict': somebody else was quicker; 'repeated': the same
 * form was sent again. None of these three did anything.
 */
export type Outcome = 'done' | 'not-accepted' | 'conflict' | 'repeated' | 'refused' | 'not-found' | 'failed';

export interface AuditEvent {
  partnershipId: string | null;
  userId: string | null;
  /** The words of the route table: 'panel.slot booked'. */
  act: string;
  outcome: Outcome;
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

/** Why the viewer was not shown a child, in a word for the audit trail; nothing that could be told to them. */
export async function whyNotShown(tx: Transaction<DB>, childId: string): Promise<string> {
  const { rows } = await sql<{ why: string }>`select audit_trail.why_not_shown(${childId}) as why`.execute(
    tx,
  );
  return rows[0]?.why ?? 'not-there';
}
