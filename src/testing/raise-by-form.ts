import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';

/** A disagreement, as the form sends it. */
export const disagreementForm = {
  decision: 'To close the case on 12 November.',
  why: 'He was seen with a burn twice since.',
  wants: 'The assessment is opened again.',
  childsView: 'He says that nobody asks him.',
  atRisk: 'no',
};

/** Has somebody raise a disagreement with the agency of that name by the form; gives its address. */
export async function raiseByForm(
  house: TestHouse,
  by: Person,
  { childId }: { childId: string },
  agency: string,
  form: Record<string, string> = {},
): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    'select agency_id as id from access.agency where name = $1',
    [agency],
  );
  const given = { ...disagreementForm, answersAgencyId: rows[0]?.id ?? '', ...form };
  const { status, location } = await by.post(`/children/${childId}/disagreements`, given);
  if (status !== 303 || location === undefined) throw new Error(`raising answered with ${status}`);
  return location;
}

/** How the latest disagreement about a child stands. */
export async function standingOf(house: TestHouse, childId: string) {
  const { rows } = await house.owner.query<{
    state: string;
    stage: number;
    due: string | null;
    speakers: string[];
  }>(
    `select e.state, e.stage_number as stage, coalesce(to_char(s.due_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), s.due_on::text) as due,
            array(select u.email from escalations.participant p join access.user_account u using (partnership_id, user_id)
                   where p.escalation_id = e.escalation_id and p.stage_number = e.stage_number and p.until_at is null order by p.side) as speakers
       from escalations.escalation e join escalations.stage s on s.escalation_id = e.escalation_id and s.number = e.stage_number
      where e.child_id = $1 order by e.raised_at desc, e.escalation_id desc limit 1`,
    [childId],
  );
  return rows[0];
}
