import type { Part } from '#platform/web/house.ts';
import type { Visit } from '#platform/web/visit.ts';
import { fatherState, standingOn, type NetworkPerson } from '../family.ts';
import { drawGenogram } from '../genogram/draw-genogram.ts';
import { readFamilyAtOnce, type FamilyAtOnce } from '../network.queries.ts';
import type { Network } from '../network/open-network.ts';
import { describeTree } from '../pictures/describe-tree.ts';
import { genogramOf } from '../pictures/genogram-of.ts';
import { drawnSmall, nearFamily } from './near-family.ts';

/** The nearest family of a child as a small tree, with risks and a missing father in words, on the page of the child. */
export const familyBesideChild: Part = {
  may: 'family.view',
  view: 'modules/family/beside-the-child/beside-the-child.njk',
  read: async (visit, { id, name }) => {
    const told = await readFamilyAtOnce(visit.tx, id);
    return told && partOf(visit, told, { id, name });
  },
};

function partOf(visit: Visit, told: FamilyAtOnce, { id, name }: { id: string; name: string }) {
  const { words, today } = visit;
  const network = networkOf(told, id, name);
  const standing = standingOn(network.people, today);
  return {
    href: `/children/${id}/family`,
    picture: pictureOf(visit, network),
    isEmpty: network.people.length === 0,
    isFatherSilent: network.fatherState === 'silent',
    count: standing.length,
    risks: standing
      .filter(({ risk }) => risk !== '')
      .map((person) => ({ name: person.name || words.t('family.person.nameless'), risk: person.risk })),
  };
}

function pictureOf({ words, today }: Visit, network: Network) {
  const family = nearFamily(genogramOf(network, words, today), network.people, today);
  if (family.people.length < 2) return undefined;
  return {
    title: words.t('family.near.title', { name: network.firstName }),
    drawing: drawGenogram(drawnSmall(family, network.firstName)),
    sentences: describeTree(family, network, words),
  };
}

function networkOf(told: FamilyAtOnce, childId: string, name: string): Network {
  // The picture says neither when nor by whom anything was written down.
  const people = told.people.map((person): NetworkPerson => ({ ...person, enteredAt: new Date(0) }));
  const fatherAnswer =
    told.fatherReason === null
      ? undefined
      : {
          reason: told.fatherReason,
          version: 0,
          note: '',
          enteredAt: new Date(0),
          enteredByName: '',
          agencyName: '',
        };
  return {
    childId,
    childName: name,
    firstName: name,
    child: told.child,
    middle: told.middle,
    people,
    bonds: told.bonds,
    fatherAnswer,
    fatherState: fatherState(people, fatherAnswer),
  };
}
