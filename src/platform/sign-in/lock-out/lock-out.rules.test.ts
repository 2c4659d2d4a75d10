import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLocked, mostAtOnePlace, mostForOneAccount, mostFromOneNetwork } from './lock-out.rules.ts';

const none = { ofPlace: 0, ofAccount: 0, ofNetwork: 0 };

it.each([
  ['nothing failed', none, false, false],
  ['five slips in one place', { ...none, ofPlace: 5 }, false, false],
  ['six in one place', { ...none, ofPlace: 6 }, false, true],
  ['six on the owner’s own device', { ...none, ofPlace: 6 }, true, true],
  ['twenty for one address from many places', { ...none, ofAccount: 20 }, false, true],
  ['the same, seen from the owner’s own device', { ...none, ofAccount: 20 }, true, false],
  ['a hundred from one network for many addresses', { ...none, ofNetwork: 100 }, false, true],
  ['the same, seen from a device known in that office', { ...none, ofNetwork: 100 }, true, false],
])('%s', (_, failures, isKnown, locked) => {
  expect(isLocked(failures, isKnown)).toBe(locked);
});

it('whatever others do elsewhere, a known device hears only its own count', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(5000), fc.nat(5000), (ofPlace, ofAccount, ofNetwork) => {
      expect(isLocked({ ofPlace, ofAccount, ofNetwork }, true)).toBe(ofPlace >= mostAtOnePlace);
    }),
  );
});

it('more failures never open what fewer had locked', () => {
  const count = fc.nat(Math.max(mostAtOnePlace, mostForOneAccount, mostFromOneNetwork) + 10);
  const failures = fc.record({ ofPlace: count, ofAccount: count, ofNetwork: count });
  fc.assert(
    fc.property(failures, failures, fc.boolean(), (some, more, isKnown) => {
      const sum = {
        ofPlace: some.ofPlace + more.ofPlace,
        ofAccount: some.ofAccount + more.ofAccount,
        ofNetwork: some.ofNetwork + more.ofNetwork,
      };
      if (isLocked(some, isKnown)) expect(isLocked(sum, isKnown)).toBe(true);
    }),
  );
});
