import { assess, close, planFor, refer, referAndAssess } from './episode-parts.ts';
import { addYears, type Day } from './day-number.ts';
import { noFacts, type Story, type StoryTeller } from './made-child.ts';

// Children with a child in need plan. Each story is told backwards from the day of the return, so that the criterion
// of being in planning for over a year is met, just missed or exactly on the line by intention.

type Part = { start: Day; end: Day | null };

function plannedAlong(teller: StoryTeller, parts: readonly Part[], planningSince: Day | null): Story {
  const first = parts[0];
  if (!first) throw new RangeError('A story of planning needs a plan');
  const { episode, referred } = referAndAssess(teller, first.start);
  for (const part of parts) planFor(episode, part.start, part.end);
  return { episodes: [episode], begins: referred, facts: { ...noFacts, planningSince } };
}

function onePlan(teller: StoryTeller, start: Day): Story {
  return plannedAlong(teller, [{ start, end: null }], start);
}

/** A year ago to the day, as the anniversary is counted. */
const yearAgo = (teller: StoryTeller): Day => addYears(teller.today, -1);

export const recentPlan = (teller: StoryTeller): Story =>
  onePlan(teller, teller.today - teller.random.between(3, 330));

export const planJustUnderAYear = (teller: StoryTeller): Story =>
  onePlan(teller, yearAgo(teller) + teller.random.between(1, 20));

export const planOfExactlyAYear = (teller: StoryTeller): Story => onePlan(teller, yearAgo(teller));

export const planOfAYearAndADay = (teller: StoryTeller): Story => onePlan(teller, yearAgo(teller) - 1);

export const planOverAYear = (teller: StoryTeller): Story =>
  onePlan(teller, teller.random.between(longestAgo(teller), yearAgo(teller) - 10));

/** Plans that follow each other within 28 days, each shorter than a year, together longer. */
export function chainOverAYear(teller: StoryTeller): Story {
  const { random, today } = teller;
  const lastStart = today - random.between(40, 300);
  const parts: Part[] = [{ start: lastStart, end: null }];
  let start = lastStart;
  while (start > yearAgo(teller) - 10) {
    const end = start - random.between(1, 28);
    start = Math.max(longestAgo(teller), end - random.between(120, 330));
    parts.unshift({ start, end });
  }
  return plannedAlong(teller, parts, start);
}

/** The same with a new referral in between: the case was closed, and opened again within the 28 days. */
export function chainThroughAClosure(teller: StoryTeller): Story {
  const { random, calendar, today } = teller;
  const secondStart = today - random.between(40, 250);
  const firstEnd = secondStart - random.between(20, 28);
  const firstStart = yearAgo(teller) - random.between(10, 120);
  const story = plannedAlong(teller, [{ start: firstStart, end: firstEnd }], firstStart);
  for (const episode of story.episodes) close(teller, episode, firstEnd);
  const again = refer(teller, firstEnd + 1);
  assess(teller, again, firstEnd + 1, calendar.onOrBefore(secondStart - 1));
  planFor(again, secondStart, null);
  return { ...story, episodes: [...story.episodes, again] };
}

/** Two plans with so many days between the end of one and the start of the next, over a year in all. */
export function plansApart(teller: StoryTeller, days: 28 | 29): Story {
  const { random, today } = teller;
  const secondStart = today - random.between(40, 300);
  const firstEnd = secondStart - days;
  const firstStart = Math.max(longestAgo(teller), yearAgo(teller) - random.between(10, 200));
  const since = days === 28 ? firstStart : secondStart;
  return plannedAlong(
    teller,
    [
      { start: firstStart, end: firstEnd },
      { start: secondStart, end: null },
    ],
    since,
  );
}

/** A long plan whose last day is the day of the return: it is open no more. */
export function longPlanEndedToday(teller: StoryTeller): Story {
  const start = teller.random.between(longestAgo(teller), yearAgo(teller) - 10);
  return plannedAlong(teller, [{ start, end: teller.today }], null);
}

/** A plan that was finished and the case closed with it; long ones too. */
export function closedAfterPlan(teller: StoryTeller): Story {
  const end = teller.today - teller.random.between(5, 500);
  const start = Math.max(longestAgo(teller), end - teller.random.between(60, 460));
  const story = plannedAlong(teller, [{ start, end }], null);
  for (const episode of story.episodes)
    close(teller, episode, Math.min(teller.today, end + teller.random.between(0, 14)));
  return story;
}

/** The earliest a plan may start, leaving room for the referral and the assessment before it. */
function longestAgo(teller: StoryTeller): Day {
  return teller.earliest + 100;
}
