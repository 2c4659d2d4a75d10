import type { Direction, Strength } from './ecomap/ecomap.ts';
import type { ParentKind, Sex, UnionKind } from './genogram/genogram.ts';

export const relationships = [
  'parent',
  'adoptive-parent',
  'step-parent',
  'carer',
  'foster-carer',
  'sibling',
  'half-sibling',
  'step-sibling',
  'grandparent',
  'aunt-uncle',
  'cousin',
  'other-relative',
  'own-child',
  'partner',
  'friend',
  'concern',
  'organisation',
] as const;
export type Relationship = (typeof relationships)[number];

export const answers = ['yes', 'no', 'not-known'] as const;
export type Answered = (typeof answers)[number];

/** What is said of somebody, whichever child they stand beside. A day is 'YYYY-MM-DD', or 'YYYY' where only the year is known, or ''. */
export interface PersonFacts {
  name: string;
  sex: Sex;
  born: string;
  /** Of a child not yet born. */
  dueOn: string | null;
  hasDied: boolean;
  died: string;
}

/** What somebody is to one child. */
export interface LinkFacts {
  relationship: Relationship;
  since: string;
  until: string | null;
  livesHere: Answered;
  livesSince: string;
  cares: Answered;
  responsibility: Answered;
  responsibilitySource: string;
  engaged: Answered;
  risk: string;
  strength: Strength | null;
  direction: Direction;
}

/** Somebody in a child's network, as it stands now. */
export interface NetworkPerson extends PersonFacts, LinkFacts {
  personId: string;
  personVersion: number;
  linkVersion: number;
  /** The child this is too, where the viewer may see that child; null for everybody else. */
  ownChildId: string | null;
  enteredAt: Date;
  enteredByName: string;
}

export const unionChoices = [
  'married',
  'together',
  'separated',
  'divorced',
  'apart',
] as const satisfies readonly UnionKind[];
export const bondKinds = ['birth', 'adopted', 'step', 'fostered', ...unionChoices] as const;
export type BondKind = (typeof bondKinds)[number];

/** How two people belong together; of a parent and a child the parent comes first. */
export interface BondFacts {
  onePersonId: string;
  otherPersonId: string;
  kind: BondKind;
  since: string;
  until: string;
}
export interface Bond extends BondFacts {
  bondId: string;
  version: number;
}

export const fatherReasons = [
  'not-known',
  'not-told',
  'being-looked-for',
  'danger',
  'two-mothers',
  'donor',
  'one-adopter',
  'other',
] as const;
export type FatherReason = (typeof fatherReasons)[number];

export interface FatherAnswer {
  version: number;
  reason: FatherReason;
  note: string;
  enteredAt: Date;
  enteredByName: string;
  agencyName: string;
}

/** What kind of tie to the child comes with a relationship, so that nobody has to say it twice. */
const tieOf: Partial<Record<Relationship, ParentKind>> = {
  parent: 'birth',
  'adoptive-parent': 'adopted',
  'step-parent': 'step',
  'foster-carer': 'fostered',
};
export const parentTieOf = (relationship: Relationship): ParentKind | undefined => tieOf[relationship];

export const isParentKind = (kind: BondKind): kind is ParentKind =>
  (['birth', 'adopted', 'step', 'fostered'] as BondKind[]).includes(kind);

/** Rows above the child (negative) or below, for somebody of the family whom nothing ties to anybody. */
const rowOf: Partial<Record<Relationship, number>> = {
  parent: -1,
  'adoptive-parent': -1,
  'step-parent': -1,
  carer: -1,
  'foster-carer': -1,
  'aunt-uncle': -1,
  grandparent: -2,
  'own-child': 1,
};
export const generationOf = (relationship: Relationship): number => rowOf[relationship] ?? 0;

const notFamily: readonly Relationship[] = ['friend', 'concern', 'organisation'];
export const isFamily = (relationship: Relationship): boolean => !notFamily.includes(relationship);

const isStanding = ({ until }: { until: string | null }, today: string) => until === null || until > today;

/** Those who are in the child's network on a day. */
export const standingOn = (people: readonly NetworkPerson[], today: string): NetworkPerson[] =>
  people.filter((person) => isStanding(person, today));

/**
 * A father, by birth or adoption, whether he lives, has died or is long gone: once he is known he is known. National reviews of the deaths of
 * babies found men missing from what was written down (Child Safeguarding Practice Review Panel, The Myth of Invisible Men, 2021).
 */
export const isFather = ({ relationship, sex }: NetworkPerson): boolean =>
  (relationship === 'parent' || relationship === 'adoptive-parent') && sex === 'male';

/** A man who lives with the child or cares for the child now, father or not. */
export const isMaleCarer = (person: NetworkPerson, today: string): boolean =>
  person.sex === 'male' &&
  !person.hasDied &&
  isAdultRole(person) &&
  isStanding(person, today) &&
  (person.cares === 'yes' || person.livesHere === 'yes');

const children: readonly Relationship[] = [
  'sibling',
  'half-sibling',
  'step-sibling',
  'own-child',
  'cousin',
  'friend',
];
const isAdultRole = ({ relationship }: NetworkPerson) =>
  !children.includes(relationship) && relationship !== 'organisation';

export type FatherState = 'known' | 'explained' | 'silent';

export function fatherState(people: readonly NetworkPerson[], answer: FatherAnswer | undefined): FatherState {
  if (people.some(isFather)) return 'known';
  return answer === undefined ? 'silent' : 'explained';
}

/** A square with a question mark stands for a father who must exist, and of whom nothing is known. */
export function standsInForFather(state: FatherState, answer: FatherAnswer | undefined): boolean {
  if (state === 'known') return false;
  return !(['two-mothers', 'donor', 'one-adopter'] as (string | undefined)[]).includes(answer?.reason);
}

/** Whether a new parent would stand above themselves. */
export function wouldCircle(bonds: readonly BondFacts[], parentId: string, childId: string): boolean {
  const below = new Set([childId]);
  for (const id of below)
    for (const { onePersonId, otherPersonId, kind } of bonds)
      if (isParentKind(kind) && onePersonId === id) below.add(otherPersonId);
  return below.has(parentId);
}
