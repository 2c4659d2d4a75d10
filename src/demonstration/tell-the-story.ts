import { toIsoDate } from '#modules/imports/generate/day-number.ts';
import { checkOutcomes } from '#modules/panels/index.ts';
import type { App } from '../app.ts';
import { demoDays } from '../../db/demo/as-at.ts';
import { demoCensus } from '../../db/demo/demo-census.ts';
import { writeSince } from './book-a-family.ts';
import { askAboutALook } from './ask-about-a-look.ts';
import { fillInForms } from './fill-in-forms.ts';
import { compareWithOthers } from './compare-with-others.ts';
import { disagree } from './disagree.ts';
import { findDuplicates } from './find-duplicates.ts';
import { followARecommendation } from './follow-a-recommendation.ts';
import { helpFamilies } from './help-families.ts';
import { holdWhatACourtAsksFor } from './hold-what-a-court-asks-for.ts';
import { holdAPanel } from './hold-a-panel.ts';
import { loadMadeUpPeople, loadMadeUpReturn } from './load-made-up-files.ts';
import { lookAfterPeople } from './look-after-people.ts';
import { lookIn } from './look-in.ts';
import { protectAChild } from './protect-a-child.ts';
import { dayAfter, momentOf } from './moments.ts';
import { guardWhatIsSeen } from './guard-what-is-seen.ts';
import { planWhatComes } from './plan-what-comes.ts';
import { decideWhatToShare } from './decide-what-to-share.ts';
import { matchAnAgencyList } from './match-an-agency-list.ts';
import { referChildren } from './refer-children.ts';
import { sayWhoChildrenAre } from './say-who-children-are.ts';
import { sayWherePlansStand } from './say-where-plans-stand.ts';
import { putPeopleAround } from './put-people-around.ts';
import { putTeamsAround } from './put-teams-around.ts';
import { sendSpecialReferrals } from './send-special-referrals.ts';
import { sendAListOfEntries } from './send-a-list-of-entries.ts';
import { setUpThePanel } from './set-up-the-panel.ts';
import { firstPanel } from './story/first-panel/first-panel.ts';
import { secondPanel } from './story/second-panel/second-panel.ts';
import { takeAnAccessRequest } from './take-an-access-request.ts';
import { thePanel } from './story/the-panel.ts';
import { makeStoryteller, type Storyteller } from './storyteller.ts';
import { writePlans } from './write-plans.ts';
import { writeWithTheTeam } from './write-with-the-team.ts';
import { hearTheFamily, writeUpTheYears } from './write-up-the-years.ts';

/** How many days after the day it describes a return is loaded, and the list of names and workers after it. */
const returnAfter = 4;
const peopleAfter = 5;

/** When the children a panel sat on were last heard: those of the first for too long. */
const heardDaysAgo = { first: 94, second: 21 };

/**
 * Tells what happened in Marlowe Vale up to the day of the demonstration, in the order in which it happened, each act at its moment as the
 * person whose act it was: nobody could read or change then what they could not on a page.
 */
export async function tellTheStory(app: App, asAt: string): Promise<void> {
  const [earlier, current] = demoCensus(asAt);
  const load = async (made: typeof earlier) => {
    await loadMadeUpReturn(app, made, momentOf(dayAfter(made.referenceDate, returnAfter), '09:40'));
    await loadMadeUpPeople(app, asAt, momentOf(dayAfter(made.referenceDate, peopleAfter), '09:15'));
  };
  await load(earlier);
  const story = await makeStoryteller(app, toIsoDate(demoDays(asAt).today));
  const { panelId, first, second } = await setUpThePanel(story);
  for (const made of await holdAPanel(story, first, firstPanel)) await followARecommendation(story, made);
  const recommended = await holdAPanel(story, second, secondPanel);
  await load(current);
  const lookedOn = dayAfter(current.referenceDate, returnAfter);
  await story.as(thePanel.coordinator, momentOf(lookedOn, '18:00'), ({ tx }) => checkOutcomes(tx, lookedOn));
  for (const made of recommended) await followARecommendation(story, made);
  for (const family of firstPanel.cases) await writeSince(story, first, family);
  for (const family of secondPanel.cases) await writeSince(story, second, family);
  await writeUpTheYears(story);
  for (const family of firstPanel.cases) await hearTheFamily(story, family, heardDaysAgo.first);
  for (const family of secondPanel.cases) await hearTheFamily(story, family, heardDaysAgo.second);
  for (const family of [...firstPanel.cases, ...secondPanel.cases]) await lookIn(story, family);
  await tellOfToday(app, story, { asAt, panelId });
}

/** What stands around the panels: people and teams, work that comes, help, protection, rights, and what is referred and disputed. */
async function tellOfToday(
  app: App,
  story: Storyteller,
  { asAt, panelId }: { asAt: string; panelId: string },
): Promise<void> {
  await putPeopleAround(story, asAt);
  await putTeamsAround(story, asAt);
  await writeWithTheTeam(story);
  await askAboutALook(story);
  await planWhatComes(story, panelId);
  await sayWherePlansStand(story);
  await lookAfterPeople(app, story);
  await sayWhoChildrenAre(story);
  await matchAnAgencyList(story);
  await helpFamilies(app, story);
  await findDuplicates(story);
  await guardWhatIsSeen(story);
  await fillInForms(story);
  await decideWhatToShare(story);
  await takeAnAccessRequest(app, story);
  await holdWhatACourtAsksFor(story);
  await sendAListOfEntries(story);
  await writePlans(story);
  await disagree(app, story);
  await referChildren(app, story);
  await sendSpecialReferrals(app, story);
  await protectAChild(story);
  await compareWithOthers(story);
}
