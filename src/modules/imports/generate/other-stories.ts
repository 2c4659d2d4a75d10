import { assess, close, enquire, refer, referAndAssess, referToConference } from './episode-parts.ts';
import { noFacts, type Story, type StoryTeller } from './made-child.ts';

// Children without a plan: most of those referred.

function storyOf(episodes: Story['episodes'], begins: Story['begins']): Story {
  return { episodes, begins, facts: noFacts };
}

/** Referred within the last 45 working days; the assessment is still going on, or not yet begun. */
export function beingAssessed(teller: StoryTeller): Story {
  const referred = teller.today - teller.random.between(0, 55);
  const episode = refer(teller, referred);
  if (teller.random.chance(0.9)) assess(teller, episode, referred, teller.today + 1);
  return storyOf([episode], referred);
}

/** Assessed and open without one of the two plans: looked after, for one, or waiting for a decision. */
export function openWithoutPlan(teller: StoryTeller): Story {
  const { episode, referred } = referAndAssess(teller, teller.today - teller.random.between(0, 600));
  return storyOf([episode], referred);
}

/** A section 47 enquiry of the last three weeks, with its conference still to come. */
export function beingEnquiredInto(teller: StoryTeller): Story {
  const { random, calendar, today } = teller;
  const enquiry = calendar.add(calendar.onOrBefore(today), -random.between(0, 14));
  const referred = calendar.add(enquiry, -random.between(0, 10));
  const episode = refer(teller, referred);
  assess(teller, episode, referred, today + 1);
  enquire(teller, episode, enquiry, 'to come');
  return storyOf([episode], referred);
}

/** The enquiry found that no conference was needed. */
export function enquiredIntoWithoutConference(teller: StoryTeller): Story {
  const { random, calendar } = teller;
  const { episode, referred } = referAndAssess(teller, teller.today - random.between(0, 400));
  enquire(teller, episode, calendar.add(referred, random.between(0, 8)), 'not required');
  return storyOf([episode], referred);
}

/** The conference decided that no child protection plan was needed. */
export function conferenceWithoutPlan(teller: StoryTeller): Story {
  const conference = teller.calendar.onOrBefore(teller.today - teller.random.between(0, 300));
  const { episode, referred } = referToConference(teller, conference);
  return storyOf([episode], referred);
}

export function noFurtherAction(teller: StoryTeller): Story {
  const referred = teller.today - teller.random.between(1, 360);
  const episode = refer(teller, referred);
  episode.referralNoFurtherAction = true;
  return storyOf([episode], referred);
}

export function closedAfterAssessment(teller: StoryTeller): Story {
  const { random, today } = teller;
  const closed = today - random.between(0, 700);
  const { episode, referred } = referAndAssess(teller, closed);
  close(teller, episode, closed);
  return storyOf([episode], referred);
}

/** A case of its own, long finished, before another story begins. */
export function earlierCase(teller: StoryTeller, before: number): Story {
  const closed = before - teller.random.between(60, 240);
  const { episode, referred } = referAndAssess(teller, closed);
  close(teller, episode, closed);
  return storyOf([episode], referred);
}
