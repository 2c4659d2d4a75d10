import type { Visit } from '#platform/web/visit.ts';
import { drawEcomap } from '../ecomap/draw-ecomap.ts';
import type { Direction, Tie } from '../ecomap/ecomap.ts';
import { standingOn } from '../family.ts';
import type { Network } from '../network/open-network.ts';
import { sayRelationship } from '../say-person.ts';

/** Directions as a sentence chooses by them. */
const wayOf: Readonly<Record<Direction, string>> = {
  'to-child': 'toChild',
  'from-child': 'fromChild',
  both: 'both',
  none: 'none',
};

/** The map of who is around the child, with its text; undefined while no tie is described. */
export function ecomapPicture({ words, today }: Pick<Visit, 'words' | 'today'>, network: Network) {
  const ties = standingOn(network.people, today).flatMap((person): Tie[] => {
    const { personId, name, relationship, strength, direction } = person;
    if (strength === null) return [];
    return [
      {
        id: personId,
        name: name === '' ? words.t('family.person.nameless') : name,
        what: sayRelationship(words, person),
        isAgency: relationship === 'organisation',
        strength,
        direction,
      },
    ];
  });
  if (ties.length === 0) return undefined;
  return {
    title: words.t('family.ecomap.title', { name: network.childName }),
    drawing: drawEcomap(network.firstName, ties),
    sentences: ties.map(({ name, what, strength, direction }) =>
      words.t('family.ecomap.tie', {
        name,
        what,
        strength: words.t(`family.strength.${strength}`),
        direction: wayOf[direction],
        child: network.firstName,
      }),
    ),
    signs: [...new Set(ties.map(({ strength }) => strength))],
  };
}
