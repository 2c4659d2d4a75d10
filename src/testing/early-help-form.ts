import { buildChild, grant, type BuiltChild } from './build-child.ts';
import type { Person } from './browserless.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

const dayIn = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** A family that agrees, as the form sends it; who opens it leads. */
export const openForm = {
  why: 'Late for school most days, and tired',
  consent: 'given',
  consentBy: 'Her mother, Mair Prysor',
  ...dayIn('consentOn', '2026-11-20'),
  consentTo: 'The assessment, and sharing with school and health',
  lead: 'me',
};

/** A meeting of an hour, on the day the house's clock says. */
export const meetingForm = {
  ...dayIn('heldOn', '2026-11-21'),
  startsAt: '14:00',
  endsAt: '15:00',
  familyThere: 'Her mother',
  said: 'Mornings are the hard part. School opens its breakfast club to her.',
};

/** Has somebody open early help for a child; gives its address. */
export async function openEarlyHelp(
  by: Person,
  childId: string,
  given: Record<string, string | string[]> = {},
): Promise<string> {
  const { status, location, html } = await by.post(`/children/${childId}/early-help`, {
    ...openForm,
    ...given,
  });
  if (status !== 303 || location === undefined)
    throw new Error(`opening answered with ${status}: ${html.slice(0, 2000)}`);
  return location;
}

export { dayIn };

/** A child whom the school's lead stands next to and has opened early help for. */
export async function helpOpenedBySchool(
  house: TestHouse,
): Promise<{ child: BuiltChild; school: Person; help: string }> {
  const child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
  const school = await house.as(people.schoolLead);
  return { child, school, help: await openEarlyHelp(school, child.childId) };
}
