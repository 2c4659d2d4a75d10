import { randomUUID } from 'node:crypto';
import { addEntries, addVoice, addVoiceAnswer } from '#modules/children/index.ts';
import { SeededRandom } from '#modules/imports/generate/seeded-random.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { listOwnChildIds } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { whatChildrenSaid, whatWorkersWrote } from './story/what-workers-wrote.ts';
import type { HeardCase } from './story/story-case.ts';
import type { Storyteller, Teller } from './storyteller.ts';

/** Before anybody of the story looks at their children, so that none of it is new to them. */
const writtenDaysAgo = 25;
const years = 3;
/** Entries a child, from and to. */
const fewest = 9;
const most = 20;

/** Has every worker write up what happened to their children over three years, and what most of the children said. */
export async function writeUpTheYears(story: Storyteller): Promise<void> {
  const random = new SeededRandom(2611);
  const writtenOn = dayAfter(story.today, -writtenDaysAgo);
  const workers = marloweVale.people.filter(({ roles }) => roles.includes('practitioner'));
  for (const { fullName } of workers)
    await story.as(fullName, momentOf(writtenOn, '16:30'), async (teller) => {
      const childIds = await listOwnChildIds(teller.tx);
      const daysAgo = () => dayAfter(writtenOn, -random.between(1, years * 365));
      const entries = childIds.flatMap((childId) =>
        Array.from({ length: random.between(fewest, most) }, () => ({
          childView: '',
          ...random.pick(whatWorkersWrote),
          ...{ entryId: randomUUID(), childId, happenedOn: daysAgo() },
        })),
      );
      await addEntries(teller.tx, { ...teller.viewer, at: teller.now }, entries);
      for (const childId of childIds.filter(() => random.chance(0.8))) {
        const heardOn = dayAfter(writtenOn, -random.between(1, 120));
        await hear(teller, fullName, { childId, heardOn, ...random.pick(whatChildrenSaid) });
      }
    });
}

/** What the children of a family that a panel sat on have said since, to their worker. */
export async function hearTheFamily(
  story: Storyteller,
  { children, presenters, voice }: HeardCase,
  daysAgo: number,
) {
  const heardOn = dayAfter(story.today, -daysAgo);
  const [childId = ''] = story.childIds(children);
  const [worker = ''] = presenters;
  await story.as(worker, momentOf(heardOn, '17:10'), (teller) =>
    hear(teller, worker, { childId, heardOn, said: voice, done: '' }),
  );
}

interface Heard {
  childId: string;
  heardOn: string;
  said: string;
  done: string;
}

async function hear({ tx, viewer, now }: Teller, heardBy: string, heard: Heard): Promise<void> {
  const { childId, heardOn, said, done } = heard;
  const voiceId = randomUUID();
  const written = { agencyId: viewer.agencyId, enteredBy: viewer.userId, enteredAt: now };
  const about = { partnershipId: viewer.partnershipId, voiceId, childId };
  await addVoice(tx, {
    ...about,
    ...written,
    ...{ heardOn, said, heardBy },
    ways: [said.startsWith('Drew') ? 'drawing' : said.startsWith('Smiled') ? 'behaviour' : 'talking'],
    wasAlone: !said.startsWith('Smiled'),
    audience: 'panel',
  });
  if (done !== '') await addVoiceAnswer(tx, { ...about, ...written, answerId: randomUUID(), done });
}
