import { roles } from '#platform/access/index.ts';
import { addUser } from '#platform/access/set-up.queries.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import type { TestHouse } from './open-test-house.ts';

/** Adds somebody of Marlowe Vale's social care who holds every role; gives their e-mail address and their id. */
export async function addWhoMayEverything(house: TestHouse): Promise<{ email: string; userId: string }> {
  const { rows } = await house.owner.query<{ agencyId: string }>(
    `select agency_id as "agencyId" from access.agency where partnership_id = $1 and kind = 'social-care'`,
    [marloweVale.id],
  );
  const email = 'everything@walk.example';
  const userId = await addUser(house.app.house.database.owner, {
    ...{ partnershipId: marloweVale.id, agencyId: rows[0]?.agencyId ?? '', email, roles },
    ...{ fullName: 'May Everything', jobTitle: 'Walks everywhere' },
  });
  if (userId === undefined) throw new Error(`${email} is there already`);
  return { email, userId };
}
