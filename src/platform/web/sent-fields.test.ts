import { expect, it } from 'vitest';
import { sentFields, sentQuery } from './sent-fields.ts';

it('keeps text and lists of text, and nothing else', () => {
  const sent = { name: 'Siân', boxes: ['a', 'b', 3], count: 7, deep: { a: 1 }, none: null };
  expect({ ...sentFields(sent) }).toEqual({ name: 'Siân', boxes: ['a', 'b'] });
  expect({ ...sentFields('text') }).toEqual({});
  expect({ ...sentFields(undefined) }).toEqual({});
});

it('takes out NUL, which the database cannot hold, and counts a line end once', () => {
  expect(sentFields({ notes: 'one\r\ntwo\0\r\n', list: ['\0x'] })).toMatchObject({
    notes: 'one\ntwo\n',
    list: ['x'],
  });
});

it('has no field that nobody sent', () => {
  const fields = sentFields(JSON.parse('{"__proto__":"x","constructor":"y"}'));
  expect('toString' in fields).toBe(false);
  expect(fields['constructor']).toBe('y');
  expect(fields['__proto__']).toBe('x');
});

it('takes the last of a parameter given twice', () => {
  expect(sentQuery({ page: ['1', '2'], team: 'east\0' })).toEqual({ page: '2', team: 'east' });
});
