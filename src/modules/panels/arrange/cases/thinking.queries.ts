import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Visit } from '#platform/web/visit.ts';

/** Keeps that the viewer asks, for the network, for time to think about a child. */
export async function askTimeToThink(
  { tx, viewer, today }: Pick<Visit, 'tx' | 'viewer' | 'today'>,
  childId: string,
  why: string,
): Promise<void> {
  await sql`
    insert into panels.thinking_request (partnership_id, request_id, child_id, asked_on, asked_by, why)
    values (${viewer.partnershipId}, ${randomUUID()}, ${childId}, ${today}, ${viewer.userId}, ${why})`.execute(
    tx,
  );
}
