import type { NetworkPerson, Relationship } from '../family.ts';
import type { Family } from '../genogram/genogram.ts';
import { isHere } from '../pictures/genogram-of.ts';

/** More do not fit beside a child; the whole tree is one click away. */
const MOST_DRAWN = 8;

const parents: readonly Relationship[] = [
  'parent',
  'adoptive-parent',
  'step-parent',
  'foster-carer',
  'carer',
];
const otherNear: readonly Relationship[] = ['own-child', 'sibling', 'half-sibling', 'step-sibling'];

/** How near somebody is, 0 the nearest: parents and carers, who lives there, brothers, sisters and own children; undefined for others. */
function nearnessOf(person: NetworkPerson, today: string): number | undefined {
  const { relationship, until } = person;
  const hasEnded = until !== null && until <= today;
  // A parent remains one, whether they are still in touch or not.
  if (relationship === 'parent' || relationship === 'adoptive-parent') return 0;
  if (hasEnded) return undefined;
  if (parents.includes(relationship)) return 0;
  if (isHere(person, today)) return 1;
  return otherNear.includes(relationship) ? 2 : undefined;
}

/** The part of a family that is nearest to the child, as it is drawn small; lines to whoever is left out go with them. */
export function nearFamily(family: Family, network: readonly NetworkPerson[], today: string): Family {
  const near = network
    .map((person) => ({ id: person.personId, nearness: nearnessOf(person, today) }))
    .filter((one): one is { id: string; nearness: number } => one.nearness !== undefined)
    .toSorted((one, other) => one.nearness - other.nearness)
    .map(({ id }) => id);
  const known = new Set(network.map(({ personId }) => personId));
  // Nobody's entry, and so always drawn: the child, and the square with a question mark for a father.
  const always = family.people.filter(({ id }) => !known.has(id));
  const drawn = new Set(near.slice(0, MOST_DRAWN - always.length));
  const people = family.people.filter(({ id }) => !known.has(id) || drawn.has(id));
  const ids = new Set(people.map(({ id }) => id));
  return {
    people,
    unions: family.unions.filter(({ one, other }) => ids.has(one) && ids.has(other)),
    parents: family.parents.filter(({ parent, child }) => ids.has(parent) && ids.has(child)),
  };
}

/** First names and ages only, so that the picture stays narrow: the text beside it has the whole. */
export function drawnSmall(family: Family, childName: string): Family {
  return {
    ...family,
    people: family.people.map((person) => ({
      ...person,
      name: person.isIndex ? childName : firstWord(person.name),
      below: person.isUnborn ? person.below : '',
    })),
  };
}

const firstWord = (name: string) => /^\S+/.exec(name.trim())?.[0] ?? '';
