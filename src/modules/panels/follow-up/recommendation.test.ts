import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDue } from './answer-time.ts';
import {
  answersAs,
  isLate,
  isOutstanding,
  recommendationState,
  recommendationStates,
  type RecommendationState,
  type Standing,
} from './recommendation.ts';

const today = '2026-11-21';
const made: Standing = {
  answer: null,
  answerDueOn: '2026-11-25',
  dueOn: '2027-01-06',
  doneOn: null,
  endedOn: null,
};

describe('how a recommendation stands', () => {
  test.each<[string, Partial<Standing>, RecommendationState]>([
    ['made, and time to answer', {}, 'unanswered'],
    ['on the last day for an answer', { answerDueOn: today }, 'unanswered'],
    ['the day after it', { answerDueOn: '2026-11-20' }, 'unanswered-late'],
    ['its own day passed before anybody answered', { dueOn: '2026-11-20' }, 'unanswered-late'],
    ['the day for an answer is not known', { answerDueOn: null }, 'unanswered'],
    ['accepted', { answer: 'accept', answerDueOn: '2026-11-20' }, 'open'],
    ['accepted, on its day', { answer: 'accept-changed', dueOn: today }, 'open'],
    ['accepted, the day after', { answer: 'accept', dueOn: '2026-11-20' }, 'late'],
    ['not accepted', { answer: 'not-accept', endedOn: today, dueOn: '2026-11-20' }, 'not-accepted'],
    ['taken back by the panel', { endedOn: today, answerDueOn: '2026-11-20' }, 'withdrawn'],
    ['done on its day', { answer: 'accept', doneOn: '2027-01-06' }, 'done-in-time'],
    ['done the day after', { answer: 'accept', doneOn: '2027-01-07' }, 'done-late'],
    ['done before anybody answered', { doneOn: '2026-11-20', answerDueOn: '2026-11-20' }, 'done-in-time'],
  ])('%s', (_, changed, state) => {
    expect(recommendationState({ ...made, ...changed }, today)).toBe(state);
  });

  test('it is late only while it is outstanding, and never late again once it is done or ended', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
    const maybe = fc.option(day, { nil: null });
    const standing = fc.record<Standing>({
      answer: fc.constantFrom(null, 'accept', 'accept-changed', 'not-accept'),
      answerDueOn: maybe,
      dueOn: day,
      doneOn: maybe,
      endedOn: maybe,
    });
    fc.assert(
      fc.property(standing, day, (each, on) => {
        const state = recommendationState(each, on);
        expect(recommendationStates).toContain(state);
        if (isLate(state)) expect(isOutstanding(state)).toBe(true);
        if (each.doneOn !== null || each.endedOn !== null) expect(isOutstanding(state)).toBe(false);
      }),
    );
  });
});

describe('by when it is to be answered', () => {
  test.each([
    ['five working days after a Wednesday', '2026-12-09', '2026-12-16'],
    ['over Christmas, Boxing Day moved to Monday, and New Year', '2026-12-23', '2027-01-04'],
    ['over Easter', '2024-03-25', '2024-04-03'],
  ])('%s', (_, heldOn, date) => {
    expect(answerDue(heldOn, [])).toEqual({ workingDays: 5, source: null, date });
  });

  test('a figure of the partnership holds for panels from its first day on', () => {
    const own = { amount: 10, source: 'Panel policy 4.2', effectiveFrom: '2026-12-09' };
    const later = { amount: 3, source: 'Panel policy 5', effectiveFrom: '2027-06-01' };
    expect(answerDue('2026-12-08', [later, own]).workingDays).toBe(5);
    expect(answerDue('2026-12-09', [later, own])).toEqual({
      workingDays: 10,
      source: 'Panel policy 4.2',
      date: '2026-12-23',
    });
    expect(answerDue('2027-06-01', [later, own]).workingDays).toBe(3);
  });

  test('beyond the bank holidays that are published it is not known', () => {
    expect(answerDue('2090-01-02', []).date).toBeNull();
  });
});

describe('who may answer', () => {
  const addressed = { ownerUserId: 'named', ownerAgencyId: 'police', isTeamManagerOfChild: false };
  test.each([
    ['the named person, whatever their role', {}, { userId: 'named', roles: ['practitioner'] }, 'owner'],
    ['the administrator of their agency', {}, { roles: ['agency-administrator'] }, 'agency-administrator'],
    ['another administrator', {}, { agencyId: 'health', roles: ['agency-administrator'] }, undefined],
    ['a colleague of their agency', {}, { roles: ['practitioner', 'team-manager'] }, undefined],
    ["the child's team manager", { isTeamManagerOfChild: true }, { roles: ['team-manager'] }, 'team-manager'],
    ['a former manager, now without the role', { isTeamManagerOfChild: true }, {}, undefined],
    [
      'somebody without an agency, for an owner without one',
      { ownerAgencyId: null },
      { agencyId: null, roles: ['agency-administrator'] },
      undefined,
    ],
    ['the chair', {}, { roles: ['panel-chair', 'quality-assurance'] }, undefined],
  ])('%s', (_, about, who, expected) => {
    const viewer = { userId: 'somebody', agencyId: 'police' as string | null, roles: [] as string[], ...who };
    expect(answersAs({ ...addressed, ...about }, viewer)).toBe(expected);
  });
});
