import { sql } from 'kysely';
import type { TestHouse } from './open-test-house.ts';

/** One statement as somebody, past every `may`, so that only the database can refuse it; its first column as a list. */
export async function pastEveryPage(house: TestHouse, email: string, statement: string): Promise<unknown[]> {
  const { rows } = await house.owner.query<{ user: string; partnership: string; agency: string }>(
    `select user_id as user, partnership_id as partnership, agency_id as agency from access.user_account where email = $1`,
    [email],
  );
  const who = rows[0];
  if (who === undefined) throw new Error(`Nobody has the address ${email}.`);
  return house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${who.user}, ${who.partnership}, ${who.agency}, ${house.clock.now()})`.execute(
      tx,
    );
    const found = await sql.raw<Record<string, unknown>>(statement).execute(tx);
    return found.rows.map((row) => Object.values(row)[0]);
  });
}
