import type { Owner } from './insert-row.ts';

/** The account with that e-mail address. */
export async function userOf(
  owner: Owner,
  email: string,
): Promise<{ partnershipId: string; userId: string }> {
  const { rows } = await owner.query<{ partnershipId: string; userId: string }>(
    `select partnership_id as "partnershipId", user_id as "userId" from access.user_account where email = $1`,
    [email],
  );
  if (rows[0] === undefined) throw new Error(`Nobody has the address ${email}`);
  return rows[0];
}
