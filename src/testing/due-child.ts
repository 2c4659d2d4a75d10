import { buildChild, buildEpisode, type BuiltChild, type ChildToBuild } from './build-child.ts';
import type { TestHouse } from './open-test-house.ts';
import { people } from './people.ts';

/** A child whose only referral was closed on 2 March 2020: due for deletion since 2 March 2026. */
export async function dueChild(house: TestHouse, given: ChildToBuild = {}): Promise<BuiltChild> {
  const child = await buildChild(house.owner, { givenName: 'Brynja', familyName: 'Quillhaven', ...given });
  await buildEpisode(house.owner, child, { referralDate: '2019-09-03', closureDate: '2020-03-02' });
  return child;
}

export interface DecidedDeletion {
  deletionId: string;
  /** The address of its page. */
  path: string;
}

/** Has the data protection officer decide that everything of a child is deleted. */
export async function decidedDeletion(house: TestHouse, { childId }: BuiltChild): Promise<DecidedDeletion> {
  const officer = await house.as(people.dataProtectionOfficer);
  const { location = '', status } = await officer.post(
    `/information-rights/retention/children/${childId}/delete`,
    { note: '' },
  );
  if (!location.startsWith('/information-rights/deletions/'))
    throw new Error(`The decision was answered with ${status}`);
  return { deletionId: location.split('/').at(-1) ?? '', path: location };
}

/** Has quality assurance confirm a deletion and the queue do it. */
export async function confirmedDeletion(house: TestHouse, { path }: DecidedDeletion): Promise<void> {
  const { status } = await (await house.as(people.quality)).post(`${path}/confirm`, { version: '1' });
  if (status !== 303) throw new Error(`The confirmation was answered with ${status}`);
  await house.runQueue();
}
