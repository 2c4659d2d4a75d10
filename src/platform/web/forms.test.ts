import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildWords } from '../words/index.ts';
import { identifier, listOf, optionalText, readDate, readForm, text, typedIn } from './forms.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const own = {
  'test.needed': 'Say what it is',
  'test.long': 'Use fewer words',
  'test.who': 'Choose somebody',
};
const wordsIn = buildWords([
  { en, cy },
  { en: own, cy: own },
]);
const schema = z.object({
  what: text('test.needed', 10, 'test.long'),
  why: optionalText(5, 'test.long'),
  who: listOf(identifier('test.who')),
});

describe('reading a form', () => {
  it('gives the values by the schema, trimmed, one box as a list', () => {
    const who = '5d1e4e5c-8d0a-4f6e-9a46-0f5a7f5e2f11';
    expect(readForm(schema, { what: ' drift ', who }, wordsIn('en'))).toEqual({
      ok: true,
      values: { what: 'drift', why: '', who: [who] },
    });
  });

  it('says each thing once, and gives what was typed back whole', () => {
    const body = { _csrf: 'x', formToken: 'y', what: '  ', why: 'far too long', who: 'nobody' };
    expect(readForm(schema, body, wordsIn('en'))).toEqual({
      ok: false,
      errors: [
        { field: 'what', message: 'Say what it is' },
        { field: 'why', message: 'Use fewer words' },
        { field: 'who-0', message: 'Choose somebody' },
      ],
      typed: { what: '  ', why: 'far too long', who: 'nobody' },
    });
  });

  it('has a sentence for what no rule foresaw, such as a field given twice', () => {
    const read = readForm(schema, { what: 'a', why: ['a', 'b'] }, wordsIn('cy'));
    expect(read).toMatchObject({
      ok: false,
      errors: [{ field: 'why', message: cy['web.errors.notUnderstood'] }],
    });
  });

  it('keeps no token among what was typed', () => {
    expect(typedIn({ _csrf: 'a', formToken: 'b', notes: 'c', gone: undefined })).toEqual({ notes: 'c' });
  });
});

describe('a date in three boxes', () => {
  const boxes = (day: string, month: string, year: string) => ({
    'due-day': day,
    'due-month': month,
    'due-year': year,
  });

  it.each([
    [boxes('7', '3', '2027'), '2027-03-07'],
    [boxes(' 29 ', '02', '2028'), '2028-02-29'],
    [boxes('29', '2', '2027'), null],
    [boxes('', '', ''), undefined],
    [{}, undefined],
    [boxes('7', '', '2027'), null],
    [boxes('7', '3', '27'), null],
    [boxes('7', 'March', '2027'), null],
    [boxes('0', '1', '2027'), null],
  ])('%j is %s', (body, day) => {
    expect(readDate(body, 'due')).toBe(day);
  });
});
