import { describe, expect, test } from 'vitest';
import { childInNeed, childWith } from './cases/case-parts.ts';
import { stuckCases } from './cases.ts';
import { findStuckPlans, findStuckPlansWithDismissed } from './criteria.ts';
import { qualifiedOn } from './finding.ts';
import { defaultStuckSettings } from './stuck-settings.ts';

describe('stuck plans', () => {
  test.each(stuckCases)('$name', ({ child, asAt, settings, expected }) => {
    expect(findStuckPlansWithDismissed(child, asAt, settings)).toEqual(expected);
  });

  test.each(stuckCases)('without dismissed ones: $name', ({ child, asAt, settings, expected }) => {
    const listed = expected.filter((finding) => finding.dismissedUntil === null);
    expect(findStuckPlans(child, asAt, settings)).toEqual(listed);
  });

  test('every case has a name of its own', () => {
    const names = stuckCases.map((each) => each.name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the day on which the dates were met', () => {
  const onePlan = (startDate: string) => childWith({ childInNeedPlans: [childInNeed('p1', startDate)] });

  test.each([
    ['2025-03-03', '2026-03-04'],
    ['2024-02-29', '2025-03-01'],
    ['2023-02-28', '2024-02-29'],
    ['2024-12-31', '2026-01-01'],
  ])('(a) since %s is met from %s', (since, first) => {
    const [finding] = findStuckPlans(onePlan(since), '2026-11-21');
    expect(finding && qualifiedOn(finding, defaultStuckSettings)).toBe(first);
    expect(findStuckPlans(onePlan(since), first)).toHaveLength(1);
  });

  test('the other criteria are met from the day they are told since', () => {
    const others = stuckCases.flatMap((each) => each.expected).filter((each) => each.criterion !== 'a');
    expect(others.map((each) => qualifiedOn(each, defaultStuckSettings))).toEqual(
      others.map((each) => each.since),
    );
    expect(others.length).toBeGreaterThan(20);
  });
});
