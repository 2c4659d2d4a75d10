import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnershipRoles, roles, type Role } from '#platform/access/index.ts';
import { mayChange, mayEnd, rolesAfter, rolesToGive, type Person } from './person.ts';

const police = { userId: 'a', agencyId: 'police', roles: ['agency-administrator'] };
const system = { userId: 's', agencyId: 'care', roles: ['system-administrator'] };
const person = (changed: Partial<Person> = {}) =>
  ({ userId: 'p', agencyId: 'police', roles: ['practitioner'], state: 'active', ...changed }) as Person;

test.each([
  ['somebody of their agency', police, person(), true],
  ['themselves', police, person({ userId: 'a' }), false],
  ['somebody of another agency', police, person({ agencyId: 'care' }), false],
  ['somebody of no agency', police, person({ agencyId: null }), false],
  ['anybody, as system administrator', system, person({ agencyId: null }), true],
  ['themselves, as system administrator', system, person({ userId: 's' }), false],
  ['somebody, without being an administrator', { ...police, roles: ['practitioner'] }, person(), false],
  [
    'somebody, as data protection officer',
    { ...police, roles: ['data-protection-officer'] },
    person(),
    false,
  ],
])('an administrator may or may not change %s', (_, viewer, whom, answer) => {
  expect(mayChange(viewer, whom)).toBe(answer);
});

test.each([
  ['a colleague', police, person(), true],
  ['a colleague who has left', police, person({ state: 'left' }), false],
  ['a data protection officer', police, person({ roles: ['data-protection-officer'] }), false],
  ['a system administrator', police, person({ roles: ['system-administrator'] }), false],
  [
    'a data protection officer, as system administrator',
    system,
    person({ roles: ['data-protection-officer'] }),
    true,
  ],
])('an administrator may or may not end %s', (_, viewer, whom, answer) => {
  expect(mayEnd(viewer, whom)).toBe(answer);
});

test('an agency’s administrator gives no role whose work is the whole partnership', () => {
  expect(rolesToGive(police)).toEqual([
    'practitioner',
    'team-manager',
    'panel-member',
    'cp-chair',
    'agency-administrator',
  ]);
  expect(rolesToGive(system)).toEqual(roles);
});

const some = fc.subarray([...roles]);

test('whatever is ticked, roles that are not theirs to give neither come nor go', () => {
  fc.assert(
    fc.property(some, some, (held, ticked) => {
      const after = rolesAfter(police, held, ticked);
      const wide = (all: readonly Role[]) => all.filter((role) => partnershipRoles.includes(role));
      expect(wide(after)).toEqual(wide(roles.filter((role) => held.includes(role))));
      const own = (all: readonly Role[]) =>
        roles.filter((role) => all.includes(role) && !partnershipRoles.includes(role));
      expect(own(after)).toEqual(own(ticked));
    }),
  );
});
