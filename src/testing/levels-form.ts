import { buildChild, grant, type BuiltChild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';
import { addToTeam, askByForm, idOf, placeForm } from './team-form.ts';

/** A child whose team the school leads; the worker holds the case, and could take over. */
export async function ledBySchool(house: TestHouse): Promise<BuiltChild> {
  const child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.schoolLead, placeForm('education'));
  const asked = await askByForm(house, worker, child.childId, people.schoolLead);
  const school = await house.as(people.schoolLead);
  await school.post(`/children/${child.childId}/team/hand-overs/${asked}`, { answer: 'agree', version: '1' });
  return child;
}

/** A move to family help, as the form sends it: the worker is to lead. */
export const proposalForm = async (house: TestHouse, given: Record<string, string> = {}) => ({
  ...{ fromLevel: '', toLevel: 'family-help', toUserId: await idOf(house, people.worker) },
  ...{ because: 'Things got worse at home', ...given },
});

/** Has somebody propose a move; gives its address. */
export async function proposeByForm(
  house: TestHouse,
  by: string,
  { childId }: BuiltChild,
  given: Record<string, string> = {},
): Promise<string> {
  const form = await proposalForm(house, given);
  const { status, location } = await (await house.as(by)).post(`/children/${childId}/levels`, form);
  if (status !== 303 || location === undefined) throw new Error(`proposing answered with ${status}`);
  return location;
}
