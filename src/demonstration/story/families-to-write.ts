import { randomUUID } from 'node:crypto';
import { parentTieOf, type LinkFacts, type ManyFamilies, type PersonFacts } from '#modules/family/index.ts';
import type { DemoFamily } from '../../../db/demo/families.ts';
import { aroundFamily, type AroundFamily } from './family-around.ts';
import type { AroundPerson } from './people-maker.ts';

type DemoChild = DemoFamily['children'][number];
type Bond = ManyFamilies['bonds'][number];

/** A child of a family as the partnership knows it, and who the child is among the people. */
interface KnownChild {
  child: DemoChild;
  childId: string;
  personId: string;
}

const nothing: LinkFacts = {
  ...{ relationship: 'other-relative', since: '', until: null, livesHere: 'not-known', livesSince: '' },
  ...{ cares: 'not-known', responsibility: 'not-known', responsibilitySource: '', engaged: 'not-known' },
  ...{ risk: '', strength: null, direction: 'none' },
};

/** Who is around the children of a family that are known, as it is written down; children are brothers and sisters of one another. */
export function familyToWrite(
  family: DemoFamily,
  known: ReadonlyMap<string, string>,
  year: number,
): ManyFamilies {
  const around = aroundFamily(family, year);
  const children = family.children.flatMap((child): KnownChild[] => {
    const childId = known.get(child.localId);
    return childId === undefined ? [] : [{ child, childId, personId: randomUUID() }];
  });
  const ids = new Map(around.people.map(({ key }) => [key, randomUUID()]));
  const stands = around.people.map((person) => ({
    person,
    personId: ids.get(person.key) ?? '',
    beside: children.filter(({ child }) => person.of === undefined || person.of === child.familyName),
  }));
  const present = stands.filter(({ beside }) => beside.length > 0);
  const links = present.flatMap(({ person, personId, beside }) =>
    beside.map(({ childId }) => ({ childId, personId, facts: { ...nothing, ...person.link } })),
  );
  return {
    people: [
      ...present.map(({ person, personId }) => ({ personId, childId: null, facts: person.facts })),
      ...children.map(({ child, childId, personId }) => ({
        ...{ personId, childId },
        facts: children.length > 1 ? factsOfChild(child) : null,
      })),
    ],
    links: [...links, ...siblingLinks(children)],
    bonds: [
      ...present.flatMap((stand) => bondsToChildren(stand)),
      ...present.flatMap(({ person, personId }) => bondsBetween(person, personId, ids)),
    ],
    fathers: fatherAnswers(around, children),
  };
}

function bondsToChildren({
  person,
  personId,
  beside,
}: {
  person: AroundPerson;
  personId: string;
  beside: readonly KnownChild[];
}): Bond[] {
  const kind = parentTieOf(person.link.relationship);
  return kind === undefined
    ? []
    : beside.map((child) => bond({ onePersonId: personId, otherPersonId: child.personId, kind, since: '' }));
}

function bondsBetween(
  { partnerOf, parentOf }: AroundPerson,
  personId: string,
  ids: ReadonlyMap<string, string>,
): Bond[] {
  const [partner, child] = [ids.get(partnerOf?.key ?? ''), ids.get(parentOf ?? '')];
  return [
    ...(partnerOf === undefined || partner === undefined
      ? []
      : [
          bond({
            onePersonId: personId,
            otherPersonId: partner,
            kind: partnerOf.kind,
            since: partnerOf.since,
          }),
        ]),
    ...(child === undefined
      ? []
      : [bond({ onePersonId: personId, otherPersonId: child, kind: 'birth', since: '' })]),
  ];
}

const bond = (facts: Omit<Bond, 'bondId' | 'until'>): Bond => ({ bondId: randomUUID(), until: '', ...facts });

function siblingLinks(children: readonly KnownChild[]): ManyFamilies['links'] {
  return children.flatMap((one) =>
    children
      .filter((other) => other !== one)
      .map(({ child, personId }) => ({
        ...{ childId: one.childId, personId },
        facts: {
          ...nothing,
          relationship: one.child.familyName === child.familyName ? 'sibling' : 'half-sibling',
          livesHere: child.record.birthDate === null ? 'not-known' : 'yes',
        },
      })),
  );
}

function factsOfChild({ record, givenName, knownAs, familyName }: DemoChild): PersonFacts {
  return {
    name: `${knownAs || givenName} ${familyName}`,
    sex: record.sex === 'M' ? 'male' : record.sex === 'F' ? 'female' : 'not-known',
    born: record.birthDate ?? '',
    dueOn: record.birthDate === null ? record.expectedBirthDate : null,
    hasDied: false,
    died: '',
  };
}

/** Why no father is written down, for the children of whom none is. */
function fatherAnswers(
  { people, father }: AroundFamily,
  children: readonly KnownChild[],
): ManyFamilies['fathers'] {
  if (father === undefined) return [];
  const fathers = people.filter(({ facts, link }) => link.relationship === 'parent' && facts.sex === 'male');
  return children
    .filter(({ child }) => !fathers.some(({ of }) => of === undefined || of === child.familyName))
    .map(({ childId }) => ({ childId, ...father }));
}
