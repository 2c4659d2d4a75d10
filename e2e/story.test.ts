import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting, buildPanel, type BuiltMeeting } from '#testing/build-panel.ts';
import { grant } from '#testing/build-child.ts';
import { people } from '#testing/people.ts';
import type { Reading } from './actor.ts';
import { bookIntoTheFirstSlot, stateThatNothingMoves } from './act-book-a-case.ts';
import { chooseAFile, findAmongStuckPlans, loadTheGoodOnes } from './act-load-a-return.ts';
import { openStage, type Stage } from './stage.ts';
import { childrenWhoNeedAView, nextReturn, type StuckChild } from './story-return.ts';

const manners: [string, Reading][] = [
  ['at a desk, in English', { width: 1280, javaScript: true, language: 'en' }],
  ['on a phone, in Welsh', { width: 375, javaScript: true, language: 'cy' }],
  ['on a phone, in English, without JavaScript', { width: 375, javaScript: false, language: 'en' }],
  ['at a desk, in Welsh, without JavaScript', { width: 1280, javaScript: false, language: 'cy' }],
];

/** Not a day on which the made-up partnership's own panel sits. */
const panelDay = '2026-12-10';

describe.each(manners)('the whole story %s', (_how, reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(reading);
  });
  afterAll(() => stage.close());

  it('goes from a census file to a panel that follows up', async () => {
    const child = await chooseTheChild(stage);
    const meeting = await haveAPanel(stage);

    await stage.as(people.coordinator, async (actor) => {
      await actor.open('/');
      await chooseAFile(stage, actor, nextReturn());
      await loadTheGoodOnes(stage, actor);
      await findAmongStuckPlans(actor, child);
    });

    const caseId = await stage.as(people.manager, async (actor) => {
      await stateThatNothingMoves(actor, child);
      return bookIntoTheFirstSlot(actor, child, meeting);
    });
    expect(caseId).not.toBe('');
  });
});

export interface Child extends StuckChild {
  childId: string;
  partnershipId: string;
}

/** A child whose plan needs a view, whom no panel has before it, and who is with a worker and the manager of the team. */
async function chooseTheChild({ house }: Stage): Promise<Child> {
  const candidates = childrenWhoNeedAView();
  const { rows } = await house.owner.query<{ childId: string; localId: string; partnershipId: string }>(
    `select child_id as "childId", local_id as "localId", partnership_id as "partnershipId" from children.child c
      where local_id = any ($1) and not exists (select from panels.meeting_case_child p where p.child_id = c.child_id)
      order by local_id limit 1`,
    [candidates.map(({ localId }) => localId)],
  );
  const [found] = rows;
  const answer = candidates.find(({ localId }) => localId === found?.localId);
  if (found === undefined || answer === undefined) throw new Error('there is no such child');
  await grant(house.owner, found, people.manager, { basis: 'team-manager', source: 'story' });
  await grant(house.owner, found, people.worker, { source: 'story' });
  return { ...answer, ...found };
}

function haveAPanel({ house }: Stage): Promise<BuiltMeeting> {
  return buildPanel(house.owner, {
    name: 'Panel for the east',
    members: { police: people.policePanelMember, health: people.nurse },
    quorateMembers: 2,
  }).then((panel) => buildMeeting(house.owner, panel, { heldOn: panelDay, papersDueOn: '2026-12-03' }));
}
