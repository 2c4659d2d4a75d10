import { describe, expect, it, test } from 'vitest';
import { nextCoreGroup, nextReview } from './due.rules.ts';
import { dissents, latestViews, missingKinds, plansOf, quoracyOf, type Conference } from './protection.ts';

const at = new Date('2026-11-02T10:00:00Z');

const conference = (of: Partial<Conference>): Conference => ({
  ...{
    conferenceId: 'first',
    childId: 'child',
    kind: 'initial',
    discussionId: 'talk',
    initialConferenceId: null,
  },
  ...{
    chairUserId: 'chair',
    chairName: 'A chair',
    dayBecause: null,
    meetingId: 'meeting',
    heldOn: '2026-11-02',
  },
  ...{
    startsAt: '10:00',
    endsAt: '12:00',
    place: '',
    quoracy: { members: 3, kinds: ['social-care'] },
    views: [],
  },
  decision: { outcome: 'plan', category: 'NEG', because: 'x', wentAheadBecause: null, byName: 'A chair', at },
  ...of,
});
const review = (outcome: 'continue' | 'change-category' | 'end', heldOn: string) =>
  conference({
    ...{ conferenceId: heldOn, kind: 'review', discussionId: null, initialConferenceId: 'first', heldOn },
    decision: {
      ...{ outcome, because: 'x', wentAheadBecause: null, byName: 'A chair', at },
      category: outcome === 'change-category' ? 'EMO' : null,
    },
  });
const group = (heldOn: string) => ({
  ...{ coreGroupId: heldOn, childId: 'child', initialConferenceId: 'first', heldOn, moved: 'x' },
  ...{ recordedByName: 'Somebody', recordedAt: at, tookPart: [] },
});
const planWith = (conferences: Conference[], days: string[] = []) =>
  plansOf({ discussions: [], conferences: [conference({}), ...conferences], coreGroups: days.map(group) })[0];

describe('a plan that conferences decided', () => {
  it('runs from its initial conference under the latest category until a review ends it', () => {
    expect(planWith([])).toMatchObject({ category: 'NEG', endedOn: null });
    expect(planWith([review('change-category', '2027-01-11')])).toMatchObject({
      category: 'EMO',
      endedOn: null,
    });
    expect(planWith([review('continue', '2027-01-11'), review('end', '2027-06-14')])?.endedOn).toBe(
      '2027-06-14',
    );
  });

  it('is none where the conference decided on none, or nothing yet', () => {
    const of = (one: Conference) => plansOf({ discussions: [], conferences: [one], coreGroups: [] });
    expect(of(conference({ decision: null }))).toEqual([]);
  });

  it('has its first core group within 10 working days, then every 6 weeks; its reviews after 3 and then 6 months', () => {
    const due = (days: string[], reviews: Conference[] = []) => {
      const plan = planWith(reviews, days);
      if (plan === undefined) throw new Error('no plan');
      return [nextCoreGroup(plan, 'england'), nextReview(plan, 'england')].map((one) =>
        one?.known === true ? one.date : undefined,
      );
    };
    expect(due([])).toEqual(['2026-11-16', '2027-02-02']);
    expect(due(['2026-11-14'], [review('continue', '2027-01-11')])).toEqual(['2026-12-26', '2027-07-11']);
    expect(due([], [review('end', '2027-01-11')])).toEqual([undefined, undefined]);
  });
});

test.each([
  ['plan', 'NEG', 'plan', 'NEG', false],
  ['plan', 'NEG', 'plan', 'EMO', true],
  ['no-plan', null, 'plan', 'EMO', true],
  ['no-plan', null, 'no-plan', null, false],
  ['plan', 'NEG', 'end', null, true],
  ['plan', 'NEG', 'continue', null, false],
] as const)(
  'who wants %s (%s) where it is decided: %s (%s): sees it differently %s',
  (wants, category, outcome, of, is) => {
    expect(dissents({ wants, category }, { outcome, category: of })).toBe(is);
  },
);

describe('who must be at a conference', () => {
  const one = (
    agencyKind: string,
    attended: 'yes' | 'no' | 'stand-in' | null,
    part: 'chair' | 'member' = 'member',
  ) => ({ agencyKind, agencyName: agencyKind, attended, part }) as const;
  const rule = { members: 3, kinds: ['social-care'] };

  it.each([
    [[one('social-care', null), one('police', null), one('health', null)], true],
    [[one('social-care', 'yes'), one('police', 'stand-in'), one('health', 'yes')], true],
    [[one('social-care', 'yes'), one('police', 'no'), one('health', 'yes')], false],
    [[one('social-care', 'yes', 'chair'), one('police', 'yes'), one('health', 'yes')], false],
    [[one('social-care', 'yes'), one('police', 'yes'), one('police', 'yes')], false],
  ])('is counted by agency, and its chair speaks for none', (people, isQuorate) => {
    expect(quoracyOf(rule, people).isQuorate).toBe(isQuorate);
  });
});

test('the latest words of an agency stand, and the three statutory agencies are missed', () => {
  const said = (agencyId: string, minute: number) => ({
    agencyId,
    at: new Date(at.getTime() + minute * 60_000),
  });
  expect(latestViews([said('a', 5), said('b', 1), said('a', 2)])).toEqual([said('b', 1), said('a', 5)]);
  expect(missingKinds([{ agencyKind: 'police' }, { agencyKind: 'housing' }])).toEqual([
    'social-care',
    'health',
  ]);
});
