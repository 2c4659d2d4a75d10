import { describe, expect, test } from 'vitest';
import { buildWords, compareCatalogues } from '#platform/words/index.ts';
import { isAgain, isAsked, isContinued, isLong, request } from './cases/case-parts.ts';
import { stuckCases } from './cases.ts';
import { howPlansAreFound, sayFigures } from './how-plans-are-found.ts';
import { categoryInWords, criterionInWords, reasonFor, viewInWords } from './reason.ts';
import { defaultStuckSettings } from './stuck-settings.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);
const english = wordsIn('en');
const welsh = wordsIn('cy');
const asAt = '2026-11-21';

const again = isAgain('2026-06-02', 'p2', {
  previousEnd: '2025-01-14',
  categoryThen: 'NEG',
  categoryNow: 'EMO',
});
const notKnown = isAgain('2026-06-02', 'p2', { categoryThen: null, categoryNow: 'EMO' });
const continued = isContinued('2026-04-28', { planId: 'p1', planStart: '2025-02-03', reviewsHeld: 4 });
const asked = isAsked(request('r1', '2026-09-07'));

describe('the reason in words', () => {
  test.each([
    [isLong('2025-03-03', 'p1'), 'Child in need plan since 3 March 2025: 1 year and 8 months'],
    [
      isLong('2025-03-03', 'p1', { plans: 2 }),
      'Child in need plans without a break of more than 28 days since 3 March 2025: 1 year and 8 months',
    ],
    [
      isLong('2025-03-03', 'p1', { plans: 3, breakDays: 1 }),
      'Child in need plans without a break of more than 1 day since 3 March 2025: 1 year and 8 months',
    ],
    [
      continued,
      'Child protection plan since 3 February 2025, continued after its third review on 28 April 2026. 4 reviews so far',
    ],
    [
      isContinued(asAt, { planId: 'p1', planStart: asAt, reviewsHeld: 1, reviewNumber: 1 }),
      'Child protection plan since 21 November 2026, continued after review 1 on 21 November 2026. 1 review so far',
    ],
    [
      again,
      'Child protection plan since 2 June 2026, within two years of an earlier one that ended on 14 January 2025. Category then: neglect; now: emotional abuse',
    ],
    [
      notKnown,
      'Child protection plan since 2 June 2026, after an earlier plan; its end date is not known. Category now: emotional abuse',
    ],
    [
      asked,
      'Time to think, asked for by Ffion Test on 7 September 2026: The core group is going round in circles',
    ],
    [
      isAsked(request('r1', '2026-09-07', { why: 'No way {forward}' }), { others: 1 }),
      'Time to think, asked for by Ffion Test on 7 September 2026 and by 1 other: No way {forward}',
    ],
  ])('in English %#', (finding, expected) => {
    expect(reasonFor(english, finding, asAt)).toBe(expected);
  });

  test.each([
    [isLong('2025-03-03', 'p1'), 'Cynllun plentyn mewn angen ers 3 Mawrth 2025: 1 flwyddyn ac 8 mis'],
    [
      isLong('2025-03-03', 'p1', { plans: 2 }),
      'Cynlluniau plentyn mewn angen heb fwlch o fwy na 28 diwrnod ers 3 Mawrth 2025: 1 flwyddyn ac 8 mis',
    ],
    [
      continued,
      'Cynllun amddiffyn plant ers 3 Chwefror 2025, wedi parhau ar ôl ei drydydd adolygiad ar 28 Ebrill 2026. 4 adolygiad hyd yma',
    ],
    [
      again,
      'Cynllun amddiffyn plant ers 2 Mehefin 2026, o fewn dwy flynedd i un cynharach a ddaeth i ben ar 14 Ionawr 2025. Categori bryd hynny: esgeulustod; nawr: camdriniaeth emosiynol',
    ],
    [
      notKnown,
      'Cynllun amddiffyn plant ers 2 Mehefin 2026, ar ôl cynllun cynharach; nid yw’n hysbys pryd y daeth hwnnw i ben. Categori nawr: camdriniaeth emosiynol',
    ],
    [
      isAsked(request('r1', '2026-09-07'), { others: 2 }),
      'Amser i feddwl: gofynnwyd amdano gan Ffion Test ar 7 Medi 2026 a chan ddau arall: The core group is going round in circles',
    ],
  ])('in Welsh %#', (finding, expected) => {
    expect(reasonFor(welsh, finding, asAt)).toBe(expected);
  });

  test('every shared case can be said in both languages', () => {
    const said = stuckCases.flatMap((each) =>
      each.expected.flatMap((finding) =>
        [english, welsh].map((words) => reasonFor(words, finding, each.asAt)),
      ),
    );
    expect(said.length).toBeGreaterThan(80);
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|null/);
  });
});

describe('views, categories and titles', () => {
  test('a missing view, a standing view, and none asked for', () => {
    const view = { view: 'neither', statedOn: '2026-05-05', statedBy: 'Idris Chair' } as const;
    const plan = { planId: 'p1', planStart: '2025-02-03', reviewsHeld: 3 };
    expect(viewInWords(english, continued)).toBe('Meets the dates, needs a view');
    expect(viewInWords(welsh, continued)).toBe('Yn bodloni’r dyddiadau, angen barn');
    expect(viewInWords(english, isContinued('2026-04-28', plan, { view }))).toBe(
      'Neither escalating nor on track, says Idris Chair on 5 May 2026',
    );
    expect(viewInWords(english, asked)).toBeNull();
  });

  test('every view and category has words', () => {
    const views = ['escalating', 'on-track', 'neither', 'similar-concerns', 'different-concerns'];
    for (const view of views) expect(english.t(`panels.stuck.view.${view}`)).not.toBe('');
    const codes = ['NEG', 'PHY', 'SAB', 'EMO', 'MUL', null, 'XYZ', 'constructor'];
    expect(codes.map((code) => categoryInWords(english, code))).toEqual([
      'neglect',
      'physical abuse',
      'sexual abuse',
      'emotional abuse',
      'more than one category',
      'not recorded',
      'code XYZ',
      'code constructor',
    ]);
  });

  test('titles carry the figures of the partnership', () => {
    const own = { breakDays: 28, cinMonths: 9, thirdReview: 2, cpGapYears: 3 };
    const titles = (settings: typeof own) =>
      (['a', 'b', 'c', 'd'] as const).map((each) => criterionInWords(english, each, settings));
    expect(titles(defaultStuckSettings)).toEqual([
      'Child in need plan for over a year',
      'Child protection plan continued after its third review',
      'Child protection plan again within two years',
      'The network asks for time to think',
    ]);
    expect(titles(own)).toEqual([
      'Child in need plan for over 9 months',
      'Child protection plan continued after its second review',
      'Child protection plan again within 3 years',
      'The network asks for time to think',
    ]);
    expect(criterionInWords(welsh, 'a', defaultStuckSettings)).toBe(
      'Cynllun plentyn mewn angen ers dros flwyddyn',
    );
  });
});

describe('the help', () => {
  test('says the boundaries with examples that the rules agree with', () => {
    const text = howPlansAreFound(english, defaultStuckSettings).join('\n');
    expect(text).toContain(
      'A plan that started on 3 March 2025 is listed from 4 March 2026, and one that started on 29 February 2024 is listed from 1 March 2025.',
    );
    expect(text).toContain('no more than 28 days lie between');
    expect(text).toContain('29 days is a break');
    expect(text).toContain('the day of its third review, if it is still open on that day');
    expect(text).toContain(
      'After a plan that ended on 29 February 2024, the last day that counts is 28 February 2026.',
    );
  });

  test('changes its examples with the settings, in both languages', () => {
    const own = { breakDays: 0, cinMonths: 6, thirdReview: 6, cpGapYears: 4 };
    const text = howPlansAreFound(english, own).join('\n');
    expect(text).toContain('listed from 4 September 2025, and one');
    expect(text).toContain('no days lie between the end of one and the start of the next; 1 day is a break');
    expect(text).toContain('the last day that counts is 29 February 2028');
    expect(howPlansAreFound(welsh, own).join('\n')).toContain(
      'y diwrnod olaf sy’n cyfrif yw 29 Chwefror 2028',
    );
    expect(howPlansAreFound(welsh, defaultStuckSettings)).toHaveLength(
      howPlansAreFound(english, defaultStuckSettings).length,
    );
  });

  test('says every figure and where it comes from', () => {
    const own = {
      key: 'cinMonths',
      amount: 9,
      source: 'Terms of reference 2',
      effectiveFrom: '2026-04-01',
    } as const;
    expect(sayFigures(english, '2026-03-31', [own]).map(({ amount }) => amount)).toEqual([28, 12, 3, 2]);
    expect(sayFigures(english, '2026-04-01', [own])[1]).toEqual({
      name: 'Months that child in need planning must have gone beyond',
      amount: 9,
      source: 'set by your partnership from 1 April 2026: Terms of reference 2',
    });
  });

  test('uses every paragraph that was written', () => {
    const written = Object.keys(en).filter(
      (key) => key.startsWith('panels.stuck.help.') && !key.endsWith('title'),
    );
    expect(howPlansAreFound(english, defaultStuckSettings)).toHaveLength(written.length);
  });
});

test('English and Welsh say the same things', () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
});
