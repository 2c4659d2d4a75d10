import { close, planFor, protect, referToConference } from './episode-parts.ts';
import type { Day } from './day-number.ts';
import { noFacts, type Story, type StoryTeller } from './made-child.ts';

// Children with one child protection plan, told backwards from the day of the return as the planning stories are.

/** The first review is due three months after the conference, each later one six months on; some are late. */
export function reviewsUntil(teller: StoryTeller, start: Day, until: Day): Day[] {
  const { random, calendar } = teller;
  const late = (): number => (random.chance(0.12) ? random.between(5, 40) : 0);
  const reviews: Day[] = [];
  let next = calendar.onOrBefore(start + random.between(76, 91)) + late();
  while (next <= until) {
    const held = calendar.onOrBefore(next);
    reviews.push(held);
    next = held + random.between(166, 182) + late();
  }
  return reviews;
}

/** An open plan that began at a conference and had these reviews. */
export function protectedSince(teller: StoryTeller, start: Day, reviews: readonly Day[]): Story {
  const { episode, referred } = referToConference(teller, start);
  protect(teller, episode, { start, end: null, previousPlans: 0, reviews });
  return {
    episodes: [episode],
    begins: referred,
    facts: { ...noFacts, protectedSince: start, thirdReview: reviews[2] ?? null },
  };
}

export function recentProtection(teller: StoryTeller): Story {
  const start = teller.calendar.onOrBefore(teller.today - teller.random.between(0, 375));
  return protectedSince(teller, start, reviewsUntil(teller, start, teller.today));
}

export function protectedBeyondThirdReview(teller: StoryTeller): Story {
  const start = teller.calendar.onOrBefore(teller.today - teller.random.between(610, 960));
  return protectedSince(teller, start, reviewsUntil(teller, start, teller.today));
}

/** The third review is held on the very day of the return, weekend or not. */
export function thirdReviewToday(teller: StoryTeller): Story {
  const { random, calendar, today } = teller;
  const second = calendar.onOrBefore(today - random.between(166, 182));
  const first = calendar.onOrBefore(second - random.between(166, 182));
  const start = calendar.onOrBefore(first - random.between(76, 91));
  return protectedSince(teller, start, [first, second, today]);
}

/** Long enough for a third review, which nobody has held yet. */
export function thirdReviewOverdue(teller: StoryTeller): Story {
  const start = teller.calendar.onOrBefore(teller.today - teller.random.between(440, 520));
  return protectedSince(teller, start, reviewsUntil(teller, start, teller.today).slice(0, 2));
}

/** A finished plan; on the day it ended, `end` itself, it is open no more. */
function protectedUntil(teller: StoryTeller, start: Day, end: Day): Story {
  const { episode, referred } = referToConference(teller, start);
  protect(teller, episode, { start, end, previousPlans: 0, reviews: reviewsUntil(teller, start, end) });
  return { episodes: [episode], begins: referred, facts: noFacts };
}

export function longProtectionEndedToday(teller: StoryTeller): Story {
  const start = teller.calendar.onOrBefore(teller.today - teller.random.between(610, 900));
  return protectedUntil(teller, start, teller.today);
}

/** The conference ended the protection plan, and a child in need plan followed the next day. */
export function steppedDown(teller: StoryTeller): Story {
  const { random, calendar, today } = teller;
  const end = calendar.onOrBefore(today - random.between(10, 280));
  const story = protectedUntil(teller, calendar.onOrBefore(end - random.between(100, 520)), end);
  for (const episode of story.episodes) planFor(episode, end + 1, null);
  return { ...story, facts: { ...noFacts, planningSince: end + 1 } };
}

export function closedAfterProtection(teller: StoryTeller): Story {
  const { random, calendar, today } = teller;
  const end = calendar.onOrBefore(today - random.between(5, 420));
  const story = protectedUntil(teller, calendar.onOrBefore(end - random.between(100, 520)), end);
  for (const episode of story.episodes) close(teller, episode, Math.min(today, end + random.between(0, 14)));
  return story;
}
