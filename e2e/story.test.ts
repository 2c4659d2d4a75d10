import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelChair } from '#testing/build-panel.ts';
import { people } from '#testing/people.ts';
import { bookIntoTheFirstSlot, stateThatNothingMoves } from './act-book-a-case.ts';
import { acceptIt, doItLate, doNotAcceptIt, seeWhatWasDone } from './act-follow-up.ts';
import { endTheDay, hearTheCase, startTheDay } from './act-hold-the-panel.ts';
import { chooseAFile, findAmongStuckPlans, loadAllOfIt, loadTheGoodOnes } from './act-load-a-return.ts';
import { sayWhatIsKnown, seeThatThePlanMoved, takeTheReport } from './act-look-back.ts';
import {
  addThePapers,
  findNothing,
  publishThePapers,
  readThePapers,
  seeWhoHasOpenedThem,
} from './act-papers.ts';
import { manners } from './manners.ts';
import { openStage, type Stage } from './stage.ts';
import { beginTheStory, findRecommendation, listPaperIds, type Story } from './story.ts';
import { laterReturn, nextReturn, protectedSince } from './story-return.ts';

const toPolice = { what: 'Visit the home twice', to: 'Ruaridh McAskellan', dueOn: '2026-12-17' };
const toNurse = { what: 'Weigh the child every week', to: 'Constance Abiolari', dueOn: '2027-01-15' };
const steppedDownOn = '2027-02-16';

describe.each(manners)('the whole story %s', (_how, reading) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(reading);
  });
  afterAll(() => stage.close());

  it('goes from a census file to a panel that follows up', async () => {
    const story = await beginTheStory(stage);
    await findAStuckPlan(stage, story);
    story.caseId = await stage.as(people.manager, async (actor) => {
      await stateThatNothingMoves(actor, story.child);
      return bookIntoTheFirstSlot(actor, story.child, story.meeting);
    });
    await bringThePapers(stage, story);
    await holdThePanel(stage, story);
    await answerAndDo(stage, story);
    await lookAgain(stage, story);
    await stage.as(people.quality, (actor) => takeTheReport(actor, story));
  });
});

async function findAStuckPlan(stage: Stage, { child }: Story): Promise<void> {
  await stage.as(people.coordinator, async (actor) => {
    await actor.open('/');
    await chooseAFile(stage, actor, nextReturn());
    await loadTheGoodOnes(stage, actor);
    await findAmongStuckPlans(actor, child);
  });
}

async function bringThePapers(stage: Stage, story: Story): Promise<void> {
  stage.moveTo('2026-11-25T14:00:00Z');
  await stage.as(people.manager, (actor) => addThePapers(actor, story));
  stage.moveTo('2026-12-02T09:00:00Z');
  await stage.as(people.coordinator, (actor) => publishThePapers(actor, story));
  stage.moveTo('2026-12-04T16:00:00Z');
  await stage.as(people.policePanelMember, (actor) => readThePapers(actor, story));
  await stage.as(people.coordinator, (actor) => seeWhoHasOpenedThem(actor, story));
  const papers = await listPaperIds(stage, story);
  expect(papers).toHaveLength(2);
  await stage.as(people.policeOfficer, (actor) => findNothing(actor, story, papers));
}

async function holdThePanel(stage: Stage, story: Story): Promise<void> {
  stage.moveTo('2026-12-10T09:40:00Z');
  await stage.as(panelChair, async (actor) => {
    await startTheDay(actor, story, toNurse.to);
    await hearTheCase(actor, story, [toPolice, toNurse]);
    await endTheDay(actor);
  });
}

async function answerAndDo(stage: Stage, story: Story): Promise<void> {
  stage.moveTo('2026-12-11T10:00:00Z');
  await stage.as(people.policePanelMember, (actor) => acceptIt(actor, toPolice.what));
  const toAnswer = await findRecommendation(stage, toNurse.what);
  await stage.as(people.nurse, (actor) =>
    doNotAcceptIt(actor, toAnswer, 'The health visitor does it already.'),
  );
  stage.moveTo('2026-12-21T09:00:00Z');
  await stage.as(people.policePanelMember, (actor) => doItLate(actor, toPolice.what));
  stage.moveTo('2027-01-21T09:00:00Z');
  await stage.as(panelChair, (actor) => seeWhatWasDone(actor, story, [toPolice.what, toNurse.what]));
}

async function lookAgain(stage: Stage, story: Story): Promise<void> {
  const { localId } = story.child;
  stage.moveTo('2027-03-15T09:00:00Z');
  await stage.as(people.coordinator, async (actor) => {
    await actor.open('/');
    await chooseAFile(stage, actor, laterReturn(localId, steppedDownOn));
    await loadAllOfIt(stage, actor);
    await stage.house.runTask('daily:panel-outcomes');
    await seeThatThePlanMoved(actor, story, { since: protectedSince(localId), endedOn: steppedDownOn });
  });
  stage.moveTo('2027-06-15T09:00:00Z');
  await stage.as(people.coordinator, (actor) => sayWhatIsKnown(actor, story));
}
