import type { Words } from '#platform/words/index.ts';
import {
  generationOf,
  isFamily,
  isParentKind,
  standsInForFather,
  unionChoices,
  type Bond,
  type NetworkPerson,
} from '../family.ts';
import type { Family, GenogramPerson, Sex, UnionKind } from '../genogram/genogram.ts';
import type { Network } from '../network/open-network.ts';
import { ageBetween, sayLife, sayYears } from './say-life.ts';

/** Who stands for the child in question, and for a father of whom nothing is known, in the picture. */
const CHILD = 'child';
const FATHER = 'father';

const sexOfCode: Readonly<Record<string, Sex>> = { M: 'male', F: 'female' };

/** The family of a child as it is drawn: everybody of the family, and whoever is tied to one of them. */
export function genogramOf(network: Network, words: Words, today: string): Family {
  const { people, bonds, middle } = network;
  const idOf = (personId: string) => (personId === middle.personId ? CHILD : personId);
  const tied = new Set(bonds.flatMap(({ onePersonId, otherPersonId }) => [onePersonId, otherPersonId]));
  const shown = people.filter(({ personId, relationship }) => isFamily(relationship) || tied.has(personId));
  const parents = bonds.flatMap(({ onePersonId, otherPersonId, kind }) =>
    isParentKind(kind) ? [{ parent: idOf(onePersonId), child: idOf(otherPersonId), kind }] : [],
  );
  const hasStandIn = people.length > 0 && standsInForFather(network.fatherState, network.fatherAnswer);
  return {
    people: [
      childPerson(network, words, today),
      ...(hasStandIn ? [standIn(words)] : []),
      ...shown.map((person) => memberOf(person, words, today)),
    ],
    unions: bonds.flatMap((bond) => unionOf(bond, idOf, words)),
    parents: hasStandIn ? [...parents, { parent: FATHER, child: CHILD, kind: 'birth' }] : parents,
  };
}

function unionOf(bond: Bond, idOf: (id: string) => string, words: Words): Family['unions'] {
  const kind = unionChoices.find(
    (one): one is (typeof unionChoices)[number] & UnionKind => one === bond.kind,
  );
  if (kind === undefined) return [];
  return [
    {
      one: idOf(bond.onePersonId),
      other: idOf(bond.otherPersonId),
      kind,
      from: bond.since,
      label: sayYears(words, bond.since, bond.until),
    },
  ];
}

function childPerson(
  { childName, child, middle, people }: Network,
  words: Words,
  today: string,
): GenogramPerson {
  const { birthDate, expectedBirthDate, deathDate } = child;
  const isUnborn = birthDate === null || birthDate > today;
  const dueOn = isUnborn ? (birthDate ?? expectedBirthDate) : null;
  const life = { born: isUnborn ? '' : birthDate, hasDied: deathDate !== null, died: deathDate ?? '', dueOn };
  return {
    id: CHILD,
    name: childName,
    sex: sexOfCode[middle.sex ?? ''] ?? 'not-known',
    born: life.born,
    inside: insideOf(life, today),
    below: sayLife(words, life),
    isUnborn,
    isDead: life.hasDied,
    livesHere: people.some((person) => isHere(person, today)),
    isIndex: true,
    generation: 0,
  };
}

function standIn(words: Words): GenogramPerson {
  return {
    id: FATHER,
    name: words.t('family.father.standIn'),
    sex: 'male',
    born: '',
    inside: '?',
    below: '',
    isUnborn: false,
    isDead: false,
    livesHere: false,
    isIndex: false,
    generation: -1,
  };
}

function memberOf(person: NetworkPerson, words: Words, today: string): GenogramPerson {
  const { personId, name, sex, born, dueOn, hasDied, relationship } = person;
  return {
    id: personId,
    name: name === '' ? words.t('family.person.nameless') : name,
    sex,
    born: dueOn === null ? born : '',
    inside: insideOf(person, today),
    below: sayLife(words, person),
    isUnborn: dueOn !== null,
    isDead: hasDied,
    livesHere: isHere(person, today),
    isIndex: false,
    generation: generationOf(relationship),
  };
}

export const isHere = ({ livesHere, until, hasDied }: NetworkPerson, today: string) =>
  livesHere === 'yes' && !hasDied && (until === null || until > today);

function insideOf({ born, hasDied, died, dueOn }: Parameters<typeof sayLife>[1], today: string): string {
  if (dueOn !== null || born === '') return '';
  const years = ageBetween(born, hasDied ? died : today);
  return years === undefined ? '' : String(years);
}
