import type { Person } from './browserless.ts';
import { buildChild, grant, type BuiltChild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

/** A child of Safeguarding Team East with its worker, its manager, an officer of the police and a nurse next to it. */
export async function childAtRisk(house: TestHouse, of: { givenName?: string; address?: string } = {}) {
  const child = await buildChild(house.owner, {
    ...{ givenName: 'Wren', familyName: 'Tollerdown', birthDate: '2019-02-04' },
    ...of,
  });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policeOfficer, { basis: 'team-member' });
  await grant(house.owner, child, people.nurse, { basis: 'team-member' });
  return child;
}

export const protectionOf = ({ childId }: Pick<BuiltChild, 'childId'>) => `/children/${childId}/protection`;

/** The three boxes of a date, 'YYYY-MM-DD'. */
export function dateBoxes(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** The box of an agency of that kind. */
export async function boxOf(house: TestHouse, kind: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(
    `select a.agency_id as id from access.agency a join access.user_account u using (partnership_id)
      where a.kind = $1 and u.email = $2 order by a.name limit 1`,
    [kind, people.worker],
  );
  return `who-${rows[0]?.id ?? ''}`;
}

const done = (answer: { status: number; location?: string | undefined; html: string }, what: string) => {
  if (answer.status !== 303 || answer.location === undefined)
    throw new Error(
      `${what} answered with ${answer.status}: ${/error-summary[\s\S]{0,900}/.exec(answer.html)?.[0] ?? ''}`,
    );
  return answer.location.replace(/#.*$/, '');
};

/** Writes a strategy discussion of the three statutory agencies down; gives its address. */
export async function holdDiscussion(
  house: TestHouse,
  by: Person,
  child: BuiltChild,
  form: Record<string, string> = {},
): Promise<string> {
  const given = {
    ...dateBoxes('held', '2026-11-02'),
    [await boxOf(house, 'social-care')]: 'The team manager',
    [await boxOf(house, 'police')]: 'A detective sergeant',
    [await boxOf(house, 'health')]: 'The named nurse',
    known: 'A burn on her arm that nobody can explain.',
    ...form,
  };
  return done(await by.post(`${protectionOf(child)}/discussions`, given), 'the discussion');
}

export async function decideAs(by: Person, path: string, outcome: string, form: Record<string, string> = {}) {
  const given = { outcome, because: 'The harm is likely to happen again.', ...form };
  return done(await by.post(`${path}/decide`, given), 'the decision');
}

/** From a strategy discussion to the enquiry that came out at continuing risk; gives the address of the discussion. */
export async function enquireAtRisk(house: TestHouse, child: BuiltChild): Promise<string> {
  const manager = await house.as(people.manager);
  const path = await holdDiscussion(house, manager, child);
  await decideAs(manager, path, 'section-47-joint');
  done(
    await manager.post(`${path}/enquiry`, {
      outcome: 'continuing-risk',
      because: 'The burn was no accident.',
    }),
    'the enquiry',
  );
  return path;
}

export const userIdOf = async (house: TestHouse, email: string): Promise<string> => {
  const { rows } = await house.owner.query<{ id: string }>(
    'select user_id as id from access.user_account where email = $1',
    [email],
  );
  return rows[0]?.id ?? '';
};

export const chairEmail = 'philippa.norquay-lund@childrens-services.marlowe-vale.example';

/** Arranges a conference of a discussion or a plan, chaired by a child protection chair, with these invited; gives its address. */
export async function arrange(
  house: TestHouse,
  child: BuiltChild,
  of: { discussion: string } | { plan: string },
  {
    day = '2026-11-20',
    invited = [people.worker, people.policeOfficer, people.nurse, people.schoolLead],
  } = {},
): Promise<string> {
  const worker = await house.as(people.worker);
  const ids: string[] = [];
  for (const email of invited) ids.push(await userIdOf(house, email));
  const form = {
    ...of,
    ...dateBoxes('held', day),
    ...{ startsAt: '10:00', endsAt: '12:00', place: 'Marlowe House' },
    chair: await userIdOf(house, chairEmail),
    invited: ids,
  };
  return done(await worker.post(`${protectionOf(child)}/conferences`, form), 'the conference');
}

/** Notes that all who were invited came, but for these. */
export async function noteWhoCame(house: TestHouse, path: string, absent: readonly string[] = []) {
  const { rows } = await house.owner.query<{ email: string; id: string }>(
    `select u.email, u.user_id as id from conferences.conference c join meetings.attendance a using (partnership_id, meeting_id)
       join access.user_account u on u.user_id = a.user_id where c.conference_id = $1`,
    [path.split('/').at(-1)],
  );
  const form = rows.map(
    ({ email, id }) => [`attended-${id}`, absent.includes(email) ? 'no' : 'yes'] as const,
  );
  const chair = await house.as(chairEmail);
  done(await chair.post(`${path}/attendance`, Object.fromEntries(form)), 'the attendance');
}

/** From the strategy discussion to a plan that the chair of an initial conference decided; gives the address of the conference. */
export async function makePlan(house: TestHouse, child: BuiltChild, day = '2026-11-20'): Promise<string> {
  const discussion = (await enquireAtRisk(house, child)).split('/').at(-1) ?? '';
  const path = await arrange(house, child, { discussion }, { day });
  await noteWhoCame(house, path);
  await decideAs(await house.as(chairEmail), path, 'plan', { category: 'PHY' });
  return path;
}
