import { describe, expect, it } from 'vitest';
import {
  fatherState,
  isMaleCarer,
  standingOn,
  standsInForFather,
  wouldCircle,
  type FatherAnswer,
  type NetworkPerson,
} from './family.ts';

const today = '2026-11-21';

const person = (given: Partial<NetworkPerson>): NetworkPerson => ({
  ...{
    personId: 'p',
    personVersion: 1,
    linkVersion: 1,
    ownChildId: null,
    name: 'Jo',
    sex: 'male',
    born: '',
    dueOn: null,
    hasDied: false,
    died: '',
  },
  ...{
    relationship: 'parent',
    since: '',
    until: null,
    livesHere: 'not-known',
    livesSince: '',
    cares: 'not-known',
    responsibility: 'not-known',
  },
  ...{
    responsibilitySource: '',
    engaged: 'not-known',
    risk: '',
    strength: null,
    direction: 'none',
    enteredAt: new Date(0),
    enteredByName: '',
  },
  ...given,
});

const answer = (reason: FatherAnswer['reason']): FatherAnswer => ({
  ...{ version: 1, reason, note: '', enteredAt: new Date(0), enteredByName: '', agencyName: '' },
});

describe('a father', () => {
  it.each([
    ['a father by birth', [person({})], 'known'],
    ['a father by adoption', [person({ relationship: 'adoptive-parent' })], 'known'],
    ['a father who has died', [person({ hasDied: true })], 'known'],
    ['a father who stands there no longer', [person({ until: '2020-01-01' })], 'known'],
    ['a mother only', [person({ sex: 'female' })], 'silent'],
    ['a stepfather only: he is not the father', [person({ relationship: 'step-parent' })], 'silent'],
    ['nobody', [], 'silent'],
  ] as const)('with %s is %3$s', (_, people, state) => {
    expect(fatherState(people, undefined)).toBe(state);
  });

  it('is explained where somebody said why he is missing, and known once he is written down', () => {
    expect(fatherState([], answer('not-told'))).toBe('explained');
    expect(fatherState([person({})], answer('not-told'))).toBe('known');
  });

  it('has a sign in the tree while he is missing, but not where there is none', () => {
    expect(standsInForFather('silent', undefined)).toBe(true);
    expect(standsInForFather('explained', answer('danger'))).toBe(true);
    expect(standsInForFather('explained', answer('two-mothers'))).toBe(false);
    expect(standsInForFather('known', undefined)).toBe(false);
  });
});

describe('a man who cares', () => {
  it.each([
    [{ relationship: 'step-parent', livesHere: 'yes' }, true],
    [{ relationship: 'grandparent', cares: 'yes' }, true],
    [{ relationship: 'step-parent', livesHere: 'no' }, false],
    [{ relationship: 'sibling', livesHere: 'yes' }, false],
    [{ relationship: 'step-parent', livesHere: 'yes', sex: 'female' }, false],
    [{ relationship: 'step-parent', livesHere: 'yes', hasDied: true }, false],
    [{ relationship: 'step-parent', livesHere: 'yes', until: '2026-11-21' }, false],
    [{ relationship: 'organisation', cares: 'yes' }, false],
  ] as const)('%j: %s', (given, is) => {
    expect(isMaleCarer(person(given), today)).toBe(is);
  });
});

it('stands there until the day it ended', () => {
  const people = [person({ until: '2026-11-21' }), person({ until: '2026-11-22' }), person({})];
  expect(standingOn(people, today)).toEqual(people.slice(1));
});

it('is a circle when a parent would stand below their own child, however far', () => {
  const bond = (onePersonId: string, otherPersonId: string, kind: 'birth' | 'married' = 'birth') => ({
    onePersonId,
    otherPersonId,
    kind,
    since: '',
    until: '',
  });
  const bonds = [bond('nan', 'mum'), bond('mum', 'child'), bond('mum', 'dad', 'married')];
  expect(wouldCircle(bonds, 'child', 'nan')).toBe(true);
  expect(wouldCircle(bonds, 'mum', 'mum')).toBe(true);
  expect(wouldCircle(bonds, 'dad', 'child')).toBe(false);
  expect(wouldCircle(bonds, 'dad', 'nan')).toBe(false);
});
