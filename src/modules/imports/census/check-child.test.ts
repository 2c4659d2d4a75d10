import { describe, expect, it } from 'vitest';
import type { CensusChild, CensusEpisode, CensusProtectionPlan } from './census-record.ts';
import { checkChild } from './check-child.ts';
import * as empty from './empty-items.ts';
import { workingDaysExcept } from './working-day.ts';

const isWorkingDay = workingDaysExcept(['2025-12-25']);

/** A child who breaks no rule, changed. */
function child(change: Partial<CensusChild> = {}): CensusChild {
  const good = { localId: 'C1', birthDate: '2015-05-05', ethnicity: 'WBRI', episodes: [episode({})] };
  return { ...empty.child(7), ...good, ...change };
}

function episode(change: Partial<CensusEpisode>): CensusEpisode {
  return {
    ...empty.episode(),
    referralDate: '2025-06-02',
    referralSource: '6',
    primaryNeed: 'N1',
    ...change,
  };
}

/** A child protection plan decided at a conference on its first day. */
function protectionPlan(
  startDate: string | null,
  change: Partial<CensusProtectionPlan> = {},
): CensusProtectionPlan {
  return { ...empty.protectionPlan(), startDate, initialCategory: 'NEG', latestCategory: 'NEG', ...change };
}

const cin = (startDate: string | null, endDate: string | null = null) => ({ startDate, endDate });
const cp = (startDate: string, endDate: string | null = null) => protectionPlan(startDate, { endDate });
const conference = (day: string) => ({ ...empty.section47(), initialConferenceDate: day });

function rulesOf(given: CensusChild): string[] {
  return checkChild(given, '2026-03-31', isWorkingDay).map(({ rule, params }) =>
    [rule, ...Object.values(params)].join(' '),
  );
}

/** What is found wrong with plans, the conference rule left out. */
function planRules(change: Partial<CensusEpisode>, ...more: Partial<CensusEpisode>[]): string[] {
  const episodes = [change, ...more].map(episode);
  return rulesOf(child({ episodes })).filter((rule) => !rule.startsWith('cp-plan-start-not-on-conference'));
}

describe('a child who breaks no rule', () => {
  it('has no problem, with or without plans', () => {
    expect(rulesOf(child())).toEqual([]);
    const section47s = [conference('2025-06-16')];
    const protectionPlans = [protectionPlan('2025-06-16', { reviews: ['2025-09-15', '2026-03-02'] })];
    const cinPlans = [cin('2025-06-04', '2025-06-16')];
    expect(rulesOf(child({ episodes: [episode({ section47s, protectionPlans, cinPlans })] }))).toEqual([]);
  });
});

describe('who the child is', () => {
  it.each<[Partial<CensusChild>, string[]]>([
    [{ localId: '' }, ['local-id-missing']],
    [{ birthDate: null }, ['no-birth-date']],
    [{ birthDate: null, expectedBirthDate: '2026-06-01' }, []],
    [{ expectedBirthDate: '2015-05-01' }, ['both-birth-dates 2015-05-05 2015-05-01']],
    [{ birthDate: '2026-03-31' }, []],
    [{ birthDate: '2026-04-01' }, ['birth-date-after-reference-date 2026-04-01 2026-03-31']],
    [{ deathDate: '2015-05-05' }, []],
    [{ deathDate: '2015-05-04' }, ['death-before-birth 2015-05-04 2015-05-05']],
    [{ upn: 'A950000178301' }, []],
    [{ upn: 'h243278544154' }, []],
    [{ upn: 'X428558133462' }, ['upn-check-letter X428558133462 W']],
    [{ upn: 'A12345678901B' }, []],
    [{ upn: 'ASFFAGSVSV123' }, ['upn-form ASFFAGSVSV123']],
    [{ upn: 'R325' }, ['upn-form R325']],
    [{ ethnicity: 'BLUE' }, ['ethnicity-code-unknown BLUE']],
    [{ ethnicity: null }, []],
    [{ disabilities: ['LD', 'XX', 'YY'] }, ['disability-code-unknown XX', 'disability-code-unknown YY']],
    [{ episodes: [] }, ['no-episode']],
  ])('%j: %j', (change, rules) => {
    expect(rulesOf(child(change))).toEqual(rules);
  });
});

describe('an episode', () => {
  it.each<[Partial<CensusEpisode>, string[]]>([
    [{ referralDate: null }, ['referral-date-missing']],
    [{ closureDate: '2025-06-02', closureReason: 'RC1' }, []],
    [{ closureDate: '2025-06-01' }, ['closure-before-referral 2025-06-01 2025-06-02']],
    [{ referralSource: '11' }, ['referral-source-code-unknown 11']],
    [{ primaryNeed: 'N10' }, ['primary-need-code-unknown N10']],
    [{ closureReason: 'RC0' }, ['closure-reason-code-unknown RC0']],
    [{ initialConferenceDate: '2025-06-14' }, ['conference-not-on-working-day 2025-06-14']],
    [{ initialConferenceDate: '2025-12-25' }, ['conference-not-on-working-day 2025-12-25']],
    [
      {
        initialConferenceDate: '2025-06-15',
        section47s: [conference('2025-06-15'), conference('2025-06-16')],
      },
      ['conference-not-on-working-day 2025-06-15'],
    ],
    [{ closureDate: '2026-04-01' }, ['date-after-reference-date 2026-04-01 2026-03-31']],
    [
      { closureDate: '2025-09-01', cinPlans: [cin('2025-06-04')] },
      ['cin-plan-open-in-closed-episode 2025-06-04 2025-09-01'],
    ],
    [
      { closureDate: '2025-09-01', initialConferenceDate: '2025-06-16', protectionPlans: [cp('2025-06-16')] },
      ['cp-plan-open-in-closed-episode 2025-06-16 2025-09-01'],
    ],
  ])('%j: %j', (change, rules) => {
    expect(rulesOf(child({ episodes: [episode(change)] }))).toEqual(rules);
  });

  it('lists each later date once', () => {
    const late = '2026-05-05';
    const change: Partial<CensusEpisode> = {
      referralDate: late,
      cinPlans: [cin(late)],
      assessments: [{ startDate: '2026-06-01', authorisedDate: late, factors: [] }],
    };
    expect(planRules(change)).toEqual([
      'date-after-reference-date 2026-05-05 2026-03-31',
      'date-after-reference-date 2026-06-01 2026-03-31',
    ]);
  });
});

describe('one plan', () => {
  it.each<[Partial<CensusEpisode>, string[]]>([
    [{ cinPlans: [cin(null, '2025-06-10')] }, ['cin-plan-without-start']],
    [{ protectionPlans: [protectionPlan(null)] }, ['cp-plan-without-start']],
    [{ cinPlans: [cin('2025-06-10', '2025-06-10')] }, []],
    [{ cinPlans: [cin('2025-06-10', '2025-06-09')] }, ['cin-plan-end-before-start 2025-06-10 2025-06-09']],
    [
      { protectionPlans: [cp('2025-06-10', '2025-06-09')] },
      ['cp-plan-end-before-start 2025-06-10 2025-06-09'],
    ],
    [
      { protectionPlans: [protectionPlan('2025-06-10', { reviews: ['2025-06-09', '2025-06-10'] })] },
      ['cp-review-before-start 2025-06-09 2025-06-10'],
    ],
    [
      {
        protectionPlans: [
          protectionPlan('2025-06-10', { endDate: '2025-09-01', reviews: ['2025-09-01', '2025-09-02'] }),
        ],
      },
      ['cp-review-after-end 2025-09-02 2025-09-01'],
    ],
    [
      { protectionPlans: [protectionPlan('2025-06-10', { initialCategory: 'X', latestCategory: 'X' })] },
      ['abuse-category-code-unknown X'],
    ],
    [
      { protectionPlans: [protectionPlan('2025-06-10', { latestCategory: 'Y' })] },
      ['abuse-category-code-unknown Y'],
    ],
  ])('%j: %j', (change, rules) => {
    expect(planRules(change)).toEqual(rules);
  });

  it('starts on the day of an initial conference of any of the child’s episodes', () => {
    const plans = { protectionPlans: [cp('2025-06-16')] };
    const missing = ['cp-plan-start-not-on-conference 2025-06-16'];
    expect(rulesOf(child({ episodes: [episode(plans)] }))).toEqual(missing);
    expect(
      rulesOf(child({ episodes: [episode({ ...plans, initialConferenceDate: '2025-06-17' })] })),
    ).toEqual(missing);
    expect(
      rulesOf(child({ episodes: [episode({ ...plans, initialConferenceDate: '2025-06-16' })] })),
    ).toEqual([]);
    const other = episode({ section47s: [conference('2025-06-16')] });
    expect(rulesOf(child({ episodes: [episode(plans), other] }))).toEqual([]);
  });
});

describe('plans beside each other', () => {
  it.each<[string, Partial<CensusEpisode>, string[]]>([
    ['one after the other', { cinPlans: [cin('2025-06-02', '2025-07-01'), cin('2025-07-02')] }, []],
    [
      'one begins the day the other ends',
      { cinPlans: [cin('2025-07-01'), cin('2025-06-02', '2025-07-01')] },
      [],
    ],
    [
      'one begins the day before the other ends',
      { cinPlans: [cin('2025-06-02', '2025-07-01'), cin('2025-06-30')] },
      ['cin-plans-overlap 2025-06-02 2025-06-30'],
    ],
    [
      'both open',
      { cinPlans: [cin('2025-06-30'), cin('2025-06-02')] },
      ['cin-plans-both-open 2025-06-02 2025-06-30'],
    ],
    [
      'a short one inside a long one, and a third after the short',
      { protectionPlans: [cp('2025-01-06', '2025-12-01'), cp('2025-02-03', '2025-03-03'), cp('2025-04-07')] },
      ['cp-plans-overlap 2025-01-06 2025-02-03', 'cp-plans-overlap 2025-01-06 2025-04-07'],
    ],
    [
      'the same plan twice',
      { protectionPlans: [cp('2025-06-16'), cp('2025-06-16')] },
      ['cp-plans-both-open 2025-06-16 2025-06-16'],
    ],
    [
      'a child in need plan going on under a child protection plan',
      { cinPlans: [cin('2025-06-02')], protectionPlans: [cp('2025-06-16')] },
      ['cin-plan-during-cp-plan 2025-06-02 2025-06-16'],
    ],
    [
      'a child in need plan that hands over on the day',
      {
        cinPlans: [cin('2025-06-02', '2025-06-16'), cin('2025-09-01')],
        protectionPlans: [cp('2025-06-16', '2025-09-01')],
      },
      [],
    ],
    [
      'a child in need plan of one day in the middle',
      { cinPlans: [cin('2025-07-01', '2025-07-01')], protectionPlans: [cp('2025-06-16', '2025-09-01')] },
      ['cin-plan-during-cp-plan 2025-07-01 2025-06-16'],
    ],
  ])('%s', (_name, change, rules) => {
    expect(planRules(change)).toEqual(rules);
  });

  it('are compared across episodes', () => {
    const rules = planRules({ cinPlans: [cin('2025-06-02')] }, { cinPlans: [cin('2025-09-01')] });
    expect(rules).toEqual(['cin-plans-both-open 2025-06-02 2025-09-01']);
  });
});
