import type { Owner } from './insert-row.ts';

/** Who stands next to a child because of one piece of work, and until when (ISO, null without an end), the open rows at a moment. */
export async function accessOf(
  owner: Owner,
  childId: string,
  source: string,
  at: Date,
): Promise<{ email: string; basis: string; until: string | null }[]> {
  const { rows } = await owner.query<{ email: string; basis: string; until: Date | null }>(
    `select u.email, a.basis, a.until from access.child_access a join access.user_account u using (user_id)
      where a.child_id = $1 and a.source = $2 and a.from_at <= $3 and (a.until is null or a.until > $3) order by u.email`,
    [childId, source, at],
  );
  return rows.map((row) => ({ ...row, until: row.until?.toISOString() ?? null }));
}
