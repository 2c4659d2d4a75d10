import type { Words } from '#platform/words/index.ts';
import { isFather, isMaleCarer, standingOn, type NetworkPerson } from './family.ts';
import type { Network } from './network/open-network.ts';
import { isHere } from './pictures/genogram-of.ts';
import { sayRelationship } from './say-person.ts';

export const sayName = (words: Words, { name }: Pick<NetworkPerson, 'name'>) =>
  name || words.t('family.person.nameless');

export interface SummaryRow {
  label: string;
  /** What is said instead of people, where nobody is written down. */
  missing: string;
  people: string[];
}

/** The four questions that are asked of every family; one without an answer says so. */
export function saySummary(words: Words, { firstName, people }: Network, today: string): SummaryRow[] {
  const standing = standingOn(people, today);
  const rows: readonly [key: string, people: readonly NetworkPerson[]][] = [
    ['livesHere', standing.filter((person) => isHere(person, today))],
    ['cares', standing.filter(({ cares, hasDied }) => cares === 'yes' && !hasDied)],
    [
      'responsibility',
      standing.filter(({ responsibility, hasDied }) => responsibility === 'yes' && !hasDied),
    ],
    ['men', standing.filter((person) => isFather(person) || isMaleCarer(person, today))],
  ];
  return rows.map(([key, found]) => ({
    label: words.t(`family.summary.${key}`, { child: firstName }),
    missing: found.length === 0 ? words.t(`family.summary.${key}.none`) : '',
    people: found.map((person) =>
      words.t('family.person.option', {
        name: sayName(words, person),
        role: sayRelationship(words, person),
      }),
    ),
  }));
}

/** Everything that is written down as a risk from somebody who stands there today. */
export function listRisks(
  words: Words,
  { people }: Network,
  today: string,
): { name: string; risk: string }[] {
  return standingOn(people, today)
    .filter(({ risk }) => risk !== '')
    .map((person) => ({ name: sayName(words, person), risk: person.risk }));
}
