import { close, enquire, protect, referToConference } from './episode-parts.ts';
import { addYears, type Day } from './day-number.ts';
import { noFacts, type Story, type StoryTeller } from './made-child.ts';
import { protectedSince, reviewsUntil } from './protection-stories.ts';

// Children with a second child protection plan, so many days after the first one ended.

/** From this many days between two plans on, the case was closed and opened again in between. */
const closedInBetween = 110;

function protectedAgain(teller: StoryTeller, start: Day, earlierEnded: Day): Story {
  const { random, calendar } = teller;
  const earlierStart = calendar.onOrBefore(earlierEnded - random.between(100, 220));
  const { episode, referred } = referToConference(teller, earlierStart);
  protect(teller, episode, {
    start: earlierStart,
    end: earlierEnded,
    previousPlans: 0,
    reviews: reviewsUntil(teller, earlierStart, earlierEnded),
  });
  const episodes = [episode];
  if (start - earlierEnded >= closedInBetween) {
    close(teller, episode, earlierEnded + random.between(0, 14));
    episodes.push(referToConference(teller, start).episode);
  } else {
    enquire(teller, episode, calendar.add(start, -random.between(6, 15)), start);
  }
  const reviews = reviewsUntil(teller, start, teller.today);
  protect(teller, episodes.at(-1) ?? episode, { start, end: null, previousPlans: 1, reviews });
  const thirdReview = reviews[2] ?? null;
  const facts = { ...noFacts, protectedSince: start, thirdReview, earlierProtectionEnded: earlierEnded };
  return { episodes, begins: referred, facts };
}

const recentStart = (teller: StoryTeller): Day =>
  teller.calendar.onOrBefore(teller.today - teller.random.between(1, 200));

export function protectedAgainWithinTwoYears(teller: StoryTeller): Story {
  const start = recentStart(teller);
  return protectedAgain(teller, start, start - teller.random.between(8, 715));
}

export function protectedAgainTheSameDay(teller: StoryTeller): Story {
  const start = recentStart(teller);
  return protectedAgain(teller, start, start);
}

export function protectedAgainAfterExactlyTwoYears(teller: StoryTeller): Story {
  const start = recentStart(teller);
  return protectedAgain(teller, start, addYears(start, -2));
}

export function protectedAgainAfterTwoYearsAndADay(teller: StoryTeller): Story {
  const start = recentStart(teller);
  return protectedAgain(teller, start, addYears(start, -2) - 1);
}

export function protectedAgainAndBeyondThirdReview(teller: StoryTeller): Story {
  const start = teller.calendar.onOrBefore(teller.today - teller.random.between(610, 700));
  return protectedAgain(teller, start, start - teller.random.between(20, 200));
}

/** The return counts earlier plans without showing one: they were before its time, or elsewhere. */
export function protectedAgainDateUnknown(teller: StoryTeller): Story {
  const start = recentStart(teller);
  const story = protectedSince(teller, start, reviewsUntil(teller, start, teller.today));
  const previousPlans = teller.random.chance(0.85) ? 1 : 2;
  for (const episode of story.episodes)
    for (const plan of episode.protectionPlans) plan.previousPlans = previousPlans;
  return { ...story, facts: { ...story.facts, earlierProtectionUndated: true } };
}
