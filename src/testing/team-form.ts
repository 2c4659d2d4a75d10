import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';
import { userOf } from './user-of.ts';

/** A place for a nurse, as the form sends it: in the team since 2 November 2026. */
export const nurseForm = {
  seat: 'health',
  part: 'Health visitor',
  'from-day': '2',
  'from-month': '11',
  'from-year': '2026',
};

export const placeForm = (seat: string) => ({ ...nurseForm, seat });

/** The account of the person with that e-mail address. */
export const idOf = async (house: TestHouse, email: string) => (await userOf(house.owner, email)).userId;

/** Who may see a child because they are in the team, at the moment of the house's clock. */
export async function seenByTeam(house: TestHouse, childId: string): Promise<string[]> {
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.child_access a join access.user_account u using (partnership_id, user_id)
      where a.child_id = $1 and a.basis = 'team-member' and (a.until is null or a.until > $2) order by u.email`,
    [childId, house.clock.now()],
  );
  return rows.map(({ email }) => email);
}

/** The day in the boxes of the form that ends a place. */
export const endOn = (day: string, because = 'Moved to another area') => {
  const [year, month, date] = day.split('-');
  return { because, 'until-day': date, 'until-month': month, 'until-year': year };
};

/** Has somebody add the person with that e-mail address by the form; gives the id of their place. */
export async function addToTeam(
  house: TestHouse,
  by: Person,
  { childId }: { childId: string },
  email: string,
  form: Record<string, string> = nurseForm,
): Promise<string> {
  const userId = await idOf(house, email);
  const { status } = await by.post(`/children/${childId}/team/people/${userId}/add`, form);
  if (status !== 303) throw new Error(`adding answered with ${status}`);
  return placeOf(house, childId, email);
}

/** The latest place of the person with that e-mail address. */
export async function placeOf(house: TestHouse, childId: string, email: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    `select m.member_id as id from team.member m join access.user_account u using (partnership_id, user_id)
      where m.child_id = $1 and u.email = $2 order by m.added_at desc, m.member_id desc limit 1`,
    [childId, email],
  );
  return rows[0]?.id ?? '';
}

/** The e-mail addresses of who leads now, and of who led. */
export async function leadsOf(
  house: TestHouse,
  childId: string,
): Promise<{ now: string[]; before: string[] }> {
  const { rows } = await house.owner.query<{ email: string; over: boolean }>(
    `select u.email, l.until_at is not null as over from team.lead l join access.user_account u using (partnership_id, user_id)
      where l.child_id = $1 order by l.from_at`,
    [childId],
  );
  const emails = (over: boolean) => rows.filter((row) => row.over === over).map(({ email }) => email);
  return { now: emails(false), before: emails(true) };
}

/** Has somebody ask the person with that e-mail address to lead; gives the id of the hand-over that is open, '' when none is. */
export async function askByForm(
  house: TestHouse,
  by: Person,
  childId: string,
  email: string,
): Promise<string> {
  const toUserId = await idOf(house, email);
  await by.post(`/children/${childId}/team/hand-over`, { toUserId, because: 'Leaves on Friday' });
  const { rows } = await house.owner.query<{ id: string }>(
    `select hand_over_id as id from team.hand_over where child_id = $1 and state = 'open'`,
    [childId],
  );
  return rows[0]?.id ?? '';
}
