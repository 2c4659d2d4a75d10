import { randomUUID } from 'node:crypto';
import { addEntries } from '#modules/children/index.ts';
import { SeededRandom } from '#modules/imports/generate/seeded-random.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { listTeamChildIds } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { whatOthersWrote } from './story/what-others-wrote.ts';
import type { Storyteller } from './storyteller.ts';

/** The day after they were given their places. */
const writtenDaysAgo = 11;

/** Has people of other agencies write down something of each child in whose team they are. */
export async function writeWithTheTeam(story: Storyteller): Promise<void> {
  const random = new SeededRandom(2911);
  const writtenOn = dayAfter(story.today, -writtenDaysAgo);
  for (const { fullName, agencyId } of marloweVale.people) {
    const agency = marloweVale.agencies.find(({ id }) => id === agencyId);
    const written = whatOthersWrote[agency?.kind ?? ''];
    if (written === undefined) continue;
    await story.as(fullName, momentOf(writtenOn, '16:20'), async (teller) => {
      const entries = (await listTeamChildIds(teller.tx)).map((childId) => ({
        childView: '',
        ...random.pick(written),
        ...{ entryId: randomUUID(), childId, happenedOn: dayAfter(writtenOn, -random.between(1, 200)) },
      }));
      await addEntries(teller.tx, { ...teller.viewer, at: teller.now }, entries);
    });
  }
}
