import { randomUUID } from 'node:crypto';
import {
  answerMove,
  findMove,
  giveNextWork,
  keepHandOver,
  proposeMove,
  tellEarlier,
} from '#modules/levels-of-need/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { downAgain, path, school, waiting, worker } from './story/early-help.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** The school asks for more help twice: once it is refused with a reason, now it waits for an answer. */
export async function movePeople(story: Storyteller, childId: string): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  await story.as(school, at(129, '16:00'), ({ tx, today }) =>
    tellEarlier(tx, {
      ...{ moveId: randomUUID(), childId, fromLevel: 'universal', toLevel: 'early-help', on: today },
      ...{ ledThen: `${school}, Nine Alders Learning Trust`, because: waiting.why },
    }),
  );
  const refused = await story.as(school, at(50, '15:45'), (teller) =>
    propose(teller, childId, 'early-help', 'family-help', waiting.refused),
  );
  await story.as(worker, at(47, '10:15'), async (teller) => {
    const { version } = await found(teller, refused);
    await answerMove(
      teller.tx,
      { moveId: refused, version },
      { agrees: false, because: waiting.refused.answer },
    );
    await giveNextWork(teller, refused);
  });
  await story.as(school, at(2, '16:20'), (teller) =>
    propose(teller, childId, 'early-help', 'family-help', { because: waiting.proposed }),
  );
}

/** A family's path over years, told when levels began to be written down, and the last step as it was agreed: down again. */
export async function tellThePath(story: Storyteller, childId: string): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  await story.as(worker, at(150, '14:00'), async ({ tx }) => {
    for (const { on, from, to, led, why } of path)
      await tellEarlier(tx, {
        moveId: randomUUID(),
        childId,
        fromLevel: from,
        toLevel: to,
        on,
        ledThen: led,
        because: why,
      });
  });
  const moveId = await story.as(worker, at(40, '09:10'), (teller) =>
    propose(teller, childId, 'child-protection', 'family-help', downAgain),
  );
  await story.as(worker, at(36, '16:00'), async (teller) => {
    const { version } = await found(teller, moveId);
    const { who, said } = downAgain;
    const how = await keepHandOver(teller.tx, { moveId, version }, { on: teller.today, who, said });
    if (how !== 'done') throw new Error(`not handed over: ${how}`);
    await giveNextWork(teller, moveId);
  });
}

/** Proposes that the worker leads at the new level. */
async function propose(
  teller: Teller,
  childId: string,
  fromLevel: string,
  toLevel: string,
  { because, childsView = '' }: { because: string; childsView?: string },
): Promise<string> {
  const moveId = randomUUID();
  const toUserId = personNamed(worker).id;
  const how = await proposeMove(teller.tx, {
    moveId,
    childId,
    fromLevel,
    toLevel,
    because,
    childsView,
    toUserId,
  });
  if (how !== 'open' && how !== 'agreed') throw new Error(`not proposed: ${how}`);
  await giveNextWork(teller, moveId);
  return moveId;
}

async function found({ tx }: Teller, moveId: string) {
  const move = await findMove(tx, moveId);
  if (move === undefined) throw new Error('the move is not there');
  return move;
}
