import type { Words } from '#platform/words/index.ts';
import { sortFamily } from '../genogram/couples.ts';
import type { Family } from '../genogram/genogram.ts';
import type { Network } from '../network/open-network.ts';
import { sayRelationship } from '../say-person.ts';

/** What the picture of a family says, a sentence for each person and each line: the text of the picture, and the list beside it. */
export function describeTree(family: Family, network: Network, words: Words): string[] {
  const { people, couples, parents } = sortFamily(family);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const name = (id: string) => nameOf.get(id) ?? '';
  const roles = new Map(network.people.map((person) => [person.personId, sayRelationship(words, person)]));
  return [
    ...people.map(({ id, name: own, below, inside, isDead, livesHere, isIndex }) =>
      words.t('family.tree.person', {
        name: own,
        role: isIndex ? words.t('family.tree.index') : (roles.get(id) ?? words.t('family.tree.standIn')),
        life: below === '' ? 'none' : 'known',
        below,
        age: /^\d+$/.test(inside) ? inside : 'none',
        isDead: isDead ? 'yes' : 'no',
        livesHere: livesHere && !isIndex ? 'yes' : 'no',
        child: network.firstName,
      }),
    ),
    ...couples.flatMap(({ one, other, kind, label }) =>
      other === null
        ? []
        : [
            words.t(`family.tree.couple.${kind}`, {
              one: name(one),
              other: name(other),
              years: label === '' ? '' : ` (${label})`,
            }),
          ],
    ),
    ...parents.map(({ parent, child, kind }) =>
      words.t(`family.tree.parent.${kind}`, { parent: name(parent), child: name(child) }),
    ),
  ];
}
