import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationships, type NetworkPerson } from '../family.ts';
import type { Family, GenogramPerson } from '../genogram/genogram.ts';
import { drawnSmall, nearFamily } from './near-family.ts';

const TODAY = '2026-11-21';
const inNetwork = (personId: string, change: Partial<NetworkPerson>): NetworkPerson => ({
  ...{
    personId,
    personVersion: 1,
    linkVersion: 1,
    ownChildId: null,
    enteredAt: new Date(0),
    enteredByName: '',
  },
  ...{ name: `${personId} Prysor`, sex: 'female', born: '', dueOn: null, hasDied: false, died: '' },
  ...{ relationship: 'parent', since: '', until: null, livesHere: 'no', livesSince: '', cares: 'no' },
  ...{
    responsibility: 'no',
    responsibilitySource: '',
    engaged: 'no',
    risk: '',
    strength: null,
    direction: 'none',
  },
  ...change,
});
const drawn = (id: string, isIndex = false): GenogramPerson => ({
  ...{ id, name: `${id} Prysor`, sex: 'female', born: '', inside: '', below: '1990', isUnborn: false },
  ...{ isDead: false, livesHere: false, isIndex, generation: 0 },
});
const familyOf = (network: readonly NetworkPerson[]): Family => ({
  people: [drawn('child', true), ...network.map(({ personId }) => drawn(personId))],
  unions: [],
  parents: network.map(({ personId }) => ({ parent: personId, child: 'child', kind: 'birth' as const })),
});
const idsOf = ({ people }: Family) => people.map(({ id }) => id);

test.each<[string, Partial<NetworkPerson>, boolean]>([
  ['a parent', { relationship: 'parent' }, true],
  ['a parent who is no longer in touch', { relationship: 'parent', until: '2020-01-01' }, true],
  ['a step-parent who has left', { relationship: 'step-parent', until: '2020-01-01' }, false],
  ['a brother', { relationship: 'sibling' }, true],
  ['a grandmother elsewhere', { relationship: 'grandparent' }, false],
  ['a grandmother in the house', { relationship: 'grandparent', livesHere: 'yes' }, true],
  [
    'a grandmother who was in the house',
    { relationship: 'grandparent', livesHere: 'yes', until: TODAY },
    false,
  ],
  ['a cousin', { relationship: 'cousin' }, false],
])('%s: drawn beside the child or not', (_, change, isDrawn) => {
  const network = [inNetwork('Mair', change)];
  const near = nearFamily(familyOf(network), network, TODAY);
  expect(idsOf(near)).toEqual(isDrawn ? ['child', 'Mair'] : ['child']);
  expect(near.parents).toHaveLength(isDrawn ? 1 : 0);
});

test('however many they are, the child is drawn, at most eight, parents before others, and no line leads to nobody', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...relationships), { maxLength: 30 }), (given) => {
      const network = given.map((relationship, at) => inNetwork(`P${at}`, { relationship }));
      const near = nearFamily(familyOf(network), network, TODAY);
      const ids = idsOf(near);
      expect(ids).toContain('child');
      expect(ids.length).toBeLessThanOrEqual(8);
      for (const { parent, child } of near.parents)
        expect(ids).toEqual(expect.arrayContaining([parent, child]));
      const parents = network.filter(({ relationship }) => relationship === 'parent');
      expect(parents.filter(({ personId }) => ids.includes(personId))).toHaveLength(
        Math.min(7, parents.length),
      );
    }),
  );
});

test('first names stand under the signs, without years', () => {
  const { people } = drawnSmall(familyOf([inNetwork('Mair', {})]), 'Siân');
  expect(people.map(({ name, below }) => [name, below])).toEqual([
    ['Siân', ''],
    ['Mair', ''],
  ]);
});
