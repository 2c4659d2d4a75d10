import { giveIdentity, type Numbering } from './child-identity.ts';
import type { MadeChild, StoryTeller } from './made-child.ts';
import { earlierCase } from './other-stories.ts';
import { mayHaveEarlierCase, stories, storiesByFrequency, type StoryName } from './story-list.ts';

/** Tell one story and give its child an identity; one in four of the young stories has an older case before it. */
export function makeChild(
  teller: StoryTeller,
  numbering: Numbering,
  storyName: StoryName = teller.random.pick(storiesByFrequency),
): MadeChild {
  const story = stories[storyName](teller);
  if (
    mayHaveEarlierCase.has(storyName) &&
    story.begins > teller.earliest + 400 &&
    teller.random.chance(0.25)
  ) {
    const earlier = earlierCase(teller, story.begins);
    story.episodes.unshift(...earlier.episodes);
    story.begins = earlier.begins;
  }
  return { story: storyName, child: giveIdentity(teller, story, numbering), facts: story.facts };
}
