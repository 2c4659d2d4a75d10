import { giveIdentity, type Numbering } from './child-identity.ts';
import type { MadeChild, Story, StoryTeller } from './made-child.ts';
import { earlierCase } from './other-stories.ts';
import { mayHaveEarlierCase, stories, storiesByFrequency, type StoryName } from './story-list.ts';

/** Tell one story; one in four of those that begin late has an older case before it. */
export function tellStory(teller: StoryTeller, storyName: StoryName): Story {
  const story = stories[storyName](teller);
  const hasRoom = mayHaveEarlierCase.has(storyName) && story.begins > teller.earliest + 400;
  if (!hasRoom || !teller.random.chance(0.25)) return story;
  const earlier = earlierCase(teller, story.begins);
  return { ...story, begins: earlier.begins, episodes: [...earlier.episodes, ...story.episodes] };
}

/** A child with a story, one of the usual ones unless told which, and an identity that fits it. */
export function makeChild(
  teller: StoryTeller,
  numbering: Numbering,
  storyName: StoryName = teller.random.pick(storiesByFrequency),
): MadeChild {
  const story = tellStory(teller, storyName);
  return { child: giveIdentity(teller, story, numbering), facts: story.facts };
}
