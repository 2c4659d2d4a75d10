import { describe, expect, it, test } from 'vitest';
import { recipientKinds, isReasonEnough, reasonsNotToShare } from '../decision.ts';
import { lawOn, type LawSetting } from './find-law.ts';
import { hasDuty, kindOfAgency, proposeBasis } from './propose-basis.ts';

const on = (nation: 'england' | 'wales', day: string, settings: LawSetting[] = []) =>
  lawOn(nation, day, settings);

describe('the basis that is proposed', () => {
  test.each([
    // nation, day, the kind of agency that shares, the kind that receives, what is proposed
    ['england', '2026-11-28', 'social-care', 'public-body', 'legal-obligation'],
    ['england', '2026-11-28', 'police', 'school', 'legal-obligation'],
    ['england', '2026-11-28', 'education', 'public-body', 'legal-obligation'],
    ['england', '2026-11-28', 'health', 'charity', 'public-task'],
    ['england', '2026-11-28', 'health', 'private', 'public-task'],
    ['england', '2026-11-28', 'health', 'family', 'public-task'],
    ['england', '2026-11-28', 'voluntary', 'public-body', 'recognised-legitimate-interest'],
    ['england', '2026-11-28', 'voluntary', 'charity', 'recognised-legitimate-interest'],
    ['england', '2026-02-05', 'voluntary', 'charity', 'recognised-legitimate-interest'],
    ['england', '2026-02-04', 'voluntary', 'charity', 'legitimate-interests'],
    ['wales', '2026-11-28', 'health', 'public-body', 'legal-obligation'],
    ['wales', '2026-11-28', 'health', 'school', 'public-task'],
    ['wales', '2016-04-05', 'health', 'public-body', 'public-task'],
    ['wales', '2026-11-28', 'voluntary', 'school', 'recognised-legitimate-interest'],
  ] as const)('%s, %s: %s to %s: %s', (nation, day, sharer, recipient, basis) => {
    expect(proposeBasis(on(nation, day), kindOfAgency(sharer), recipient)).toBe(basis);
  });

  it('is never consent as shipped, whoever shares with whomever, in either nation', () => {
    const all = (['england', 'wales'] as const).flatMap((nation) =>
      (['public-body', 'school', 'charity', 'private'] as const).flatMap((sharer) =>
        recipientKinds.map((recipient) => proposeBasis(on(nation, '2026-11-28'), sharer, recipient)),
      ),
    );
    expect(all).toHaveLength(40);
    expect(all).not.toContain('consent');
  });
});

describe('what a partnership says of the law itself', () => {
  const settings: LawSetting[] = [
    { key: 'duty', value: 'does-not-apply', source: 'Not commenced', effectiveFrom: '2026-05-01' },
    { key: 'duty', value: 'applies', source: 'Commenced', effectiveFrom: '2027-01-01' },
    { key: 'basis.charity', value: 'public-task', source: 'Contract', effectiveFrom: '2026-12-01' },
  ];

  test.each([
    ['2026-04-30', true],
    ['2026-05-01', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('the duty on %s: %s', (day, applies) => {
    expect(hasDuty(on('england', day, settings), 'public-body', 'school')).toBe(applies);
  });

  test.each([
    ['2026-11-30', 'recognised-legitimate-interest', 'S'],
    ['2026-12-01', 'public-task', undefined],
  ])('the basis of a charity on %s: %s', (day, basis, mark) => {
    const found = on('england', day, settings).basisOf.find(({ kind }) => kind === 'charity');
    expect(found).toMatchObject({ basis });
    expect(found?.mark).toBe(mark);
  });
});

test('with a duty to share, something else is no reason not to', () => {
  expect(reasonsNotToShare.filter((reason) => isReasonEnough(reason, true))).toEqual([
    'more-detrimental',
    'not-relevant',
    'no-role',
  ]);
  expect(reasonsNotToShare.every((reason) => isReasonEnough(reason, false))).toBe(true);
});
