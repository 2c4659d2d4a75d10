import { expect, test } from 'vitest';
import { requestDueOn } from './access-request.ts';

// UK GDPR article 12(3): the day of the next month with the same number, or the last day of a month that has none.
test.each([
  ['2026-10-24', null, '2026-11-24'],
  ['2026-10-31', null, '2026-11-30'],
  ['2027-01-31', null, '2027-02-28'],
  ['2028-01-31', null, '2028-02-29'],
  ['2026-10-24', 'complex', '2027-01-24'],
  ['2026-11-30', 'complex', '2027-02-28'],
])('received on %s (%s), it is due on %s', (receivedOn, extendedBecause, due) => {
  for (const nation of ['england', 'wales'] as const)
    expect(requestDueOn({ receivedOn, extendedBecause }, nation)).toBe(due);
});
