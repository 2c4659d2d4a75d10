import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allQuestions, type Condition, type Question } from '../definition/definition.ts';
import { answersToName } from '../definition/find-faults.ts';
import { readDefinition } from '../definition/read-definition.ts';
import { madeUpForm } from '../testing/made-up-form.ts';
import type { Answers, Given, Value } from './answer.ts';
import { checkAnswers } from './check-answers.ts';
import { compareAnswers } from './compare-answers.ts';
import { rawFrom, rawOf } from './raw.ts';
import { readValue } from './read-value.ts';
import { score } from './score.ts';
import { visibleQuestions } from './visible-questions.ts';

const read = readDefinition(madeUpForm());
if (!read.ok) throw new Error('the made-up form is wrong');
const { definition } = read;
const question = (key: string) => {
  const found = allQuestions(definition).find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
const given = (values: Record<string, Value | null>, whyNot = ''): Answers =>
  new Map(Object.entries(values).map(([key, value]): [string, Given] => [key, { value, whyNot }]));
const around = { today: '2026-11-29', people: [{ id: 'p1', name: 'Ada Pretend' }], children: [] };
const shown = (answers: Answers) => visibleQuestions(definition, answers).map(({ key }) => key);

/** Random answers to the made-up form. */
const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .record({
    danger: fc.constantFrom('yes', 'no', null),
    what: fc.option(fc.string({ minLength: 1 })),
    'how-often': fc.constantFrom({ chosen: ['often'], other: '' }, { chosen: ['never'], other: '' }, null),
    kinds: fc.subarray(['never', 'often', 'other']).map((chosen) => ({ chosen, other: 'x' })),
    scale: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map((values) => given(values));

describe('what is asked', () => {
  it('hangs on what was answered before', () => {
    expect(shown(given({ danger: 'yes' }))).toContain('what');
    expect(shown(given({ danger: 'no' }))).not.toContain('what');
    expect(shown(given({}))).not.toContain('what');
  });

  it('never hangs on an answer to what is not asked', () => {
    const chain = (second: Condition) => ({
      ...definition,
      sections: [
        {
          ...definition.sections[0]!,
          items: [
            question('danger'),
            { ...question('how-often'), showWhen: { question: 'danger', isOneOf: ['yes'] } },
            { ...question('words'), showWhen: second },
          ],
        },
      ],
    });
    const answers = given({ danger: 'no', 'how-often': { chosen: ['often'], other: '' } });
    for (const second of [
      { question: 'how-often', isOneOf: ['often'] },
      { all: [{ question: 'how-often', isOneOf: ['often'] }] },
    ])
      expect(visibleQuestions(chain(second), answers).map(({ key }) => key)).toEqual(['danger']);
  });

  it('what is hidden counts for nothing and is told; the score is the sum of what is shown', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const visible = new Set(shown(answers));
        const without: Answers = new Map([...answers].filter(([key]) => visible.has(key)));
        expect(score(definition, answers)).toEqual(score(definition, without));
        const { asleep } = checkAnswers(definition, answers);
        for (const { key } of asleep) expect(visible.has(key)).toBe(false);
        const { whole, bySection } = score(definition, answers);
        expect(whole?.points).toBe([...bySection.values()].reduce((sum, { points }) => sum + points, 0));
        const { points, most, band } = whole ?? { points: 0, most: -1, band: undefined };
        expect(points).toBeLessThanOrEqual(most);
        expect(band).toMatchObject({ key: points >= 6 ? 'high' : 'low' });
      }),
    );
  });

  it('a reason stands in the place of an answer that is required', () => {
    expect(checkAnswers(definition, given({})).missing.map(({ key }) => key)).toEqual(['words']);
    expect(checkAnswers(definition, given({ words: null }, 'She did not say')).missing).toEqual([]);
  });

  it('compared with itself nothing differs; with another, what does', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, (one, other) => {
        const same = compareAnswers({ definition, answers: one }, { definition, answers: one });
        expect(same.flatMap(({ questions }) => questions.filter(({ isChanged }) => isChanged))).toEqual([]);
        const lines = (a: Answers, b: Answers) =>
          compareAnswers({ definition, answers: a }, { definition, answers: b }).flatMap(({ questions }) =>
            questions.filter(({ isChanged }) => isChanged).map((line) => line.question.key),
          );
        expect(lines(one, other)).toEqual(lines(other, one));
      }),
    );
  });
});

describe('what is typed', () => {
  const typed = (key: string, fields: Record<string, string | string[]>) => {
    const raw = rawFrom(question(key), { [`${key}.version`]: '0', ...fields });
    if (raw === undefined) throw new Error('no boxes');
    return readValue(question(key), raw, around);
  };

  it.each<[string, Record<string, string | string[]>, object]>([
    ['words', { words: ' שלום e\u0301 ' }, { value: 'שלום e\u0301' }],
    ['words', { words: ' ' }, { value: null }],
    ['words', { words: 'x'.repeat(100_000) }, { value: 'x'.repeat(100_000) }],
    ['words', { words: 'x'.repeat(100_001) }, { problem: 'tooLong' }],
    ['danger', { danger: 'perhaps' }, { problem: 'notOffered' }],
    ['how-often', { 'how-often': ['never', 'often'] }, { problem: 'onlyOne' }],
    [
      'kinds',
      { kinds: ['other', 'never'], 'kinds.other': 'x' },
      { value: { chosen: ['never', 'other'], other: 'x' } },
    ],
    ['kinds', { kinds: 'other' }, { problem: 'otherNeeded' }],
    ['kinds', { kinds: 'constructor' }, { problem: 'notOffered' }],
    ['scale', { scale: '11' }, { problem: 'notOffered' }],
    ['scale', { scale: '0' }, { value: 0 }],
    ['count', { count: '1,5' }, { value: 15 }],
    ['count', { count: '1.5' }, { problem: 'tooManyPlaces' }],
    ['count', { count: '100' }, { problem: 'tooHigh' }],
    ['count', { count: 'NaN' }, { problem: 'notNumber' }],
    ['day', { 'day.day': '31', 'day.month': '2', 'day.year': '2026' }, { problem: 'notDate' }],
    ['day', { 'day.day': '30', 'day.month': '11', 'day.year': '2026' }, { problem: 'afterToday' }],
    ['day', { 'day.day': '9', 'day.month': '1', 'day.year': '2026' }, { value: '2026-01-09' }],
    ['somebody', { somebody: 'p1' }, { value: { id: 'p1', name: 'Ada Pretend' } }],
    ['somebody', { somebody: 'p2' }, { problem: 'notOffered' }],
    ['somebody', { 'somebody.name': 'A neighbour' }, { value: { id: null, name: 'A neighbour' } }],
    [
      'steps',
      { 'steps.0.what': 'x', 'steps.0.when': '27 3 2026', 'steps.3.what': 'y' },
      {
        value: [
          { what: 'x', when: '2026-03-27' },
          { what: 'y', when: '' },
        ],
      },
    ],
    ['steps', { 'steps.0.when': 'soon' }, { problem: 'cell.notDate', params: { row: 1, column: 'when' } }],
    ['paper', { paper: 'somebody-elses-document' }, { value: null }],
  ])('%s %#', (key, fields, expected) => {
    expect(typed(key, fields)).toMatchObject(expected);
  });

  it('an answer put back into its boxes reads as the same answer', () => {
    const values: [Question, Value][] = [
      [question('words'), 'x'],
      [question('kinds'), { chosen: ['often', 'other'], other: 'y' }],
      [question('scale'), 0],
      [question('day'), '2026-01-09'],
      [question('steps'), [{ what: 'x', when: '2026-03-27' }]],
      [question('somebody'), { id: 'p1', name: 'Ada Pretend' }],
    ];
    for (const [one, value] of values)
      expect(readValue(one, rawOf(one, { value, whyNot: '' }), around)).toEqual({ value });
  });

  it('knows which answers a condition may name', () => {
    expect(answersToName(question('danger'))).toEqual(['yes', 'no']);
    expect(answersToName(question('kinds'))).toEqual(['never', 'often', 'other']);
    expect(answersToName(question('words'))).toBeUndefined();
  });
});
