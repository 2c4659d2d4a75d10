import type { Owner } from './insert-row.ts';

export interface AuditRow {
  act: string;
  outcome: string;
  childIds: string[];
  detail: Record<string, unknown>;
}

/** What the audit trail holds of one person, the latest first. */
export async function auditOf(owner: Owner, email: string): Promise<AuditRow[]> {
  const { rows } = await owner.query<AuditRow>(
    `select e.act, e.outcome, e.child_ids as "childIds", e.detail
       from audit_trail.event e join access.user_account u on u.user_id = e.user_id
      where u.email = $1 order by e.event_id desc`,
    [email],
  );
  return rows;
}
