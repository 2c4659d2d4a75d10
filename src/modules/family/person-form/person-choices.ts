import type { Visit } from '#platform/web/visit.ts';
import { directions, strengths } from '../ecomap/ecomap.ts';
import { answers, relationships, unionChoices, type LinkFacts, type PersonFacts } from '../family.ts';
import type { Network } from '../network/open-network.ts';
import { sayRelationship } from '../say-person.ts';
import { boxesOf } from './partial-date.ts';

type Words = Visit['words'];
export type Fields = Readonly<Record<string, string | string[]>>;

/** What can be chosen on the forms about somebody. */
export function personChoices(words: Words) {
  const options = (list: readonly string[], key: (one: string) => string) =>
    list.map((value) => ({ value, text: words.t(key(value)) }));
  return {
    relationships: [
      { value: '', text: words.t('family.choose') },
      ...options(relationships, (one) => `family.relationship.choice.${one}`),
    ],
    sexes: options(['male', 'female', 'another', 'not-known'], (one) => `family.sex.${one}`),
    answers: options(answers, (one) => `family.answer.${one}`),
    strengths: [
      { value: '', text: words.t('family.strength.none') },
      ...options(strengths, (one) => `family.strength.choice.${one}`),
    ],
    directions: options(directions, (one) => `family.direction.${one}`),
    unions: options(unionChoices, (one) => `family.union.${one}`),
  };
}

/** Everybody in the network, to choose one; the child too where `withChild`. */
export function peopleChoices(words: Words, network: Network, withChild: boolean, exceptId?: string) {
  return [
    { value: '', text: words.t('family.nobody') },
    ...(withChild ? [{ value: 'child', text: network.childName }] : []),
    ...network.people
      .filter(({ personId, relationship }) => personId !== exceptId && relationship !== 'organisation')
      .map((person) => ({
        value: person.personId,
        text: words.t('family.person.option', {
          name: person.name || words.t('family.person.nameless'),
          role: sayRelationship(words, person),
        }),
      })),
  ];
}

/** Every field of the forms, empty: a page shows no field it was not given. */
export const blankFields: Fields = Object.fromEntries(
  [
    ...[
      'name',
      'sex',
      'hasDied',
      'relationship',
      'livesHere',
      'cares',
      'responsibility',
      'responsibilitySource',
      'engaged',
      'risk',
    ],
    ...[
      'strength',
      'direction',
      'change',
      'because',
      'how',
      'kind',
      'to',
      'partnerOf',
      'partnerKind',
      'childOf',
      'childOfToo',
      'parentOf',
    ],
    ...['reason', 'note', 'version', 'personVersion', 'linkVersion'],
    ...['born', 'died', 'dueOn', 'since', 'livesSince', 'until'].flatMap((date) =>
      ['day', 'month', 'year'].map((part) => `${date}-${part}`),
    ),
  ].map((field) => [field, '']),
);

export const newFields: Fields = {
  ...blankFields,
  ...{
    livesHere: 'not-known',
    cares: 'not-known',
    responsibility: 'not-known',
    engaged: 'not-known',
    direction: 'none',
    strength: '',
  },
  ...{ relationship: '', sex: '', name: '' },
};

export function personFields({ name, sex, born, dueOn, hasDied, died }: PersonFacts): Fields {
  return {
    name,
    sex,
    ...boxesOf('born', born),
    ...boxesOf('dueOn', dueOn ?? ''),
    ...(hasDied ? { hasDied: 'yes' } : {}),
    ...boxesOf('died', died),
  };
}

export function linkFields(facts: Omit<LinkFacts, 'until'>): Fields {
  const {
    since,
    livesSince,
    strength,
    relationship,
    livesHere,
    cares,
    responsibility,
    responsibilitySource,
    engaged,
    risk,
    direction,
  } = facts;
  return {
    ...{ relationship, livesHere, cares, responsibility, responsibilitySource, engaged, risk, direction },
    ...boxesOf('since', since),
    ...boxesOf('livesSince', livesSince),
    strength: strength ?? '',
  };
}
