import type { Words } from '#platform/words/index.ts';
import type { LinkFacts, PersonFacts } from './family.ts';
import { sayWhen } from './pictures/say-life.ts';
import { sayRelationship } from './say-person.ts';

type Facts = PersonFacts & LinkFacts;

/** Only what is said of somebody, out of a row that holds more. */
export const personFacts = ({ name, sex, born, dueOn, hasDied, died }: PersonFacts): PersonFacts => ({
  name,
  sex,
  born,
  dueOn,
  hasDied,
  died,
});

export function linkFacts(facts: LinkFacts): LinkFacts {
  const {
    relationship,
    since,
    until,
    livesHere,
    livesSince,
    cares,
    responsibility,
    responsibilitySource,
    engaged,
    risk,
    strength,
    direction,
  } = facts;
  return {
    relationship,
    since,
    until,
    livesHere,
    livesSince,
    cares,
    responsibility,
    responsibilitySource,
    engaged,
    risk,
    strength,
    direction,
  };
}

/** What nobody asks of a school or a club. */
const ofPeople = new Set(['livesHere', 'cares', 'responsibility', 'engaged']);

const wayOf = (words: Words, { direction }: LinkFacts) =>
  direction === 'none' ? [] : [words.t(`family.way.${direction}`)];

/** Everything that is said of somebody beside a child, with its label; what is not known is left out where nobody need ask. */
export function sayFacts(words: Words, facts: Facts): { key: string; label: string; text: string }[] {
  const answered = (answer: string, since = '') =>
    words.t(`family.answer.${answer}`) +
    (since === '' ? '' : `, ${words.t('family.sinceWhen', { when: sayWhen(words, since) })}`);
  const said: readonly [key: string, text: string][] = [
    ['name', facts.name],
    ['relationship', sayRelationship(words, facts)],
    [
      'born',
      facts.dueOn === null
        ? sayWhen(words, facts.born)
        : words.t('family.life.due', { date: words.date(facts.dueOn) }),
    ],
    ['died', facts.hasDied ? sayWhen(words, facts.died) || words.t('family.answer.yes') : ''],
    ['since', sayWhen(words, facts.since)],
    ['until', facts.until === null ? '' : words.date(facts.until)],
    ['livesHere', answered(facts.livesHere, facts.livesSince)],
    ['cares', answered(facts.cares)],
    [
      'responsibility',
      [answered(facts.responsibility), facts.responsibilitySource].filter((part) => part !== '').join(': '),
    ],
    ['engaged', answered(facts.engaged)],
    ['risk', facts.risk],
    [
      'strength',
      facts.strength === null
        ? ''
        : [words.t(`family.strength.${facts.strength}`), ...wayOf(words, facts)].join(', '),
    ],
  ];
  return said
    .filter(([key, text]) => text !== '' && !(facts.relationship === 'organisation' && ofPeople.has(key)))
    .map(([key, text]) => ({ key, label: words.t(`family.fact.${key}`), text }));
}

/** The same beside their name and what they are to the child, without what nobody was asked. */
export function sayFactsAsked(words: Words, facts: Facts): ReturnType<typeof sayFacts> {
  return sayFacts(words, facts).filter(
    ({ key }) => key !== 'name' && key !== 'relationship' && !isNotAsked(facts, key),
  );
}

/** Whether a parent's duties are known is asked of those who may have them; of a cousin it is said only where somebody knows. */
function isNotAsked(facts: Facts, key: string): boolean {
  const isAsked = ['parent', 'adoptive-parent', 'step-parent', 'carer', 'foster-carer'].includes(
    facts.relationship,
  );
  const said: Readonly<Record<string, string>> = {
    livesHere: facts.livesHere,
    cares: facts.cares,
    responsibility: facts.responsibility,
    engaged: facts.engaged,
  };
  return !isAsked && said[key] === 'not-known';
}
