import { afterAll, beforeAll, describe, it } from 'vitest';
import { people } from '#testing/people.ts';
import {
  addTheChild,
  addTheFather,
  areToldWhomToRing,
  findTheChild,
  understandTheChild,
  writeAndCorrect,
  writeWhatTheChildSaid,
} from './act-know-a-child.ts';
import { manners } from './manners.ts';
import { openStage, type Stage } from './stage.ts';

describe.each(manners)('a child at the centre %s', (_how, reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(reading);
  });
  afterAll(() => stage.close());

  it('is added, found again, and understood from what several pages hold', async () => {
    const childId = await stage.as(people.worker, addTheChild);
    await stage.as(people.worker, async (actor) => {
      await findTheChild(actor, childId);
      await addTheFather(actor, childId);
      await writeAndCorrect(actor, childId);
      await writeWhatTheChildSaid(actor, childId);
    });
    await stage.as(people.manager, (actor) => understandTheChild(actor, childId));
    await stage.as(people.otherWorker, (actor) => areToldWhomToRing(actor, childId));
  });
});
