import { giveIdentity } from '#modules/imports/generate/child-identity.ts';
import { toDay } from '#modules/imports/generate/day-number.ts';
import type { PlanFacts, StoryTeller, WrittenChild } from '#modules/imports/generate/made-child.ts';
import type { NamingTradition } from '#modules/imports/generate/made-up-names.ts';
import { pickGivenName } from '#modules/imports/generate/people-file.ts';
import { tellStory } from '#modules/imports/generate/make-child.ts';
import type { StoryName } from '#modules/imports/generate/story-list.ts';
import { marloweVale } from './marlowe-vale.ts';

export type DemoChild = {
  localId: string;
  givenName: string;
  familyName: string;
  /** Empty where the child is called by the given name. */
  knownAs: string;
  story: StoryName;
  /** The whole of what has happened, also after the day of a return. */
  record: WrittenChild;
  facts: PlanFacts;
};

type Wanted = {
  story: StoryName;
  /** Brothers and sisters live through the same days, which the number of the family decides. */
  family: number;
  index: number;
  familyName: string;
  tradition: NamingTradition;
  siblings: readonly DemoChild[];
};

const attempts = 200;
const daysBetweenBirths = 300;

export function makeDemoChild(teller: StoryTeller, wanted: Wanted): DemoChild {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const child = tryChild(teller, wanted, attempt);
    if (wanted.siblings.every((sibling) => couldBeSiblings(sibling, child))) return child;
  }
  throw new Error(`No child fits into family ${String(wanted.family)}`);
}

function tryChild(teller: StoryTeller, wanted: Wanted, attempt: number): DemoChild {
  const { random } = teller;
  random.startAt(20_000 + wanted.family);
  const story = tellStory(teller, wanted.story);
  random.startAt(30_000 + wanted.index * attempts + attempt);
  // Spread over the numbers as a case system's are, which count everybody who ever asked for anything.
  const localId = `MV${String(10_000 + ((wanted.index * 7919) % 90_000))}`;
  const { authorityCode } = marloweVale;
  const record = giveIdentity(teller, story, { authorityCode, index: wanted.index, localId });
  if (record.birthDate !== null) record.ethnicity = random.pick(wanted.tradition.ethnicities);
  const name = pickGivenName(random, wanted.tradition, record.sex);
  return { localId, familyName: wanted.familyName, ...name, story: wanted.story, record, facts: story.facts };
}

function couldBeSiblings(one: DemoChild, other: DemoChild): boolean {
  if (one.givenName === other.givenName) return false;
  return Math.abs(bornOn(one) - bornOn(other)) >= daysBetweenBirths;
}

function bornOn({ record }: DemoChild): number {
  return toDay(record.birthDate ?? record.expectedBirthDate ?? '');
}
