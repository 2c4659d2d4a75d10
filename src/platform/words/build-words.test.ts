import { expect, test } from 'vitest';
import { buildWords, compareCatalogues, wordsCatalogue } from './index.ts';

const panels = {
  en: {
    'panels.full': 'The panel of {date} is full',
    'panels.slots': '{count, plural, one {# slot left} other {# slots left}}',
    'panels.markup': 'Write <b> & don’t {what}',
    'panels.broken': 'Too many {brackets',
  },
  cy: {
    'panels.full': 'Mae panel {date} yn llawn',
    'panels.slots':
      '{count, plural, zero {# slot ar ôl} one {# slot ar ôl} two {# slot ar ôl} few {# slot ar ôl} many {# slot ar ôl} other {# slot ar ôl}}',
    'panels.markup': 'Ysgrifennwch <b> & peidiwch â {what}',
    'panels.broken': 'Gormod o fracedi',
  },
};

test('a sentence is found in each language and filled in', () => {
  const words = buildWords([panels]);
  expect(words('en').t('panels.full', { date: '9 December 2026' })).toBe(
    'The panel of 9 December 2026 is full',
  );
  expect(words('cy').t('panels.full', { date: '9 Rhagfyr 2026' })).toBe('Mae panel 9 Rhagfyr 2026 yn llawn');
  expect(words('en').t('panels.slots', { count: 1 })).toBe('1 slot left');
  expect(words('en').t('panels.slots', { count: 1200 })).toBe('1,200 slots left');
});

test('angle brackets and what is filled in stay as they are', () => {
  const what = '{x} <img src=x onerror=1> O’Brien-ap-Siôn 李';
  expect(buildWords([panels])('en').t('panels.markup', { what })).toBe(`Write <b> & don’t ${what}`);
});

test('the words of a language are made once', () => {
  const words = buildWords([panels]);
  expect(words('cy')).toBe(words('cy'));
  expect(words('cy').language).toBe('cy');
});

test('a key nobody wrote, a missing value and broken text are errors that name the key', () => {
  const { t } = buildWords([panels])('en');
  expect(() => t('panels.nowhere')).toThrow('"panels.nowhere" (en)');
  expect(() => t('panels.full')).toThrow(/panels\.full.*date/);
  expect(() => t('panels.slots', { slots: 1 })).toThrow(/panels\.slots.*count/);
  expect(() => t('panels.full', JSON.parse('{"date":null}') as Record<string, string>)).toThrow(
    /panels\.full.*\{date\}/,
  );
  expect(() => t('panels.broken')).toThrow(/panels\.broken/);
  expect(() => t('constructor')).toThrow('"constructor"');
});

test('one key in two catalogues is refused; this room’s own may be given again', () => {
  expect(() => buildWords([panels, { en: { 'panels.full': 'Full' }, cy: {} }])).toThrow(
    /"panels\.full" .* two/,
  );
  expect(buildWords([wordsCatalogue, panels])('en').t('words.due.today')).toBe('due today');
});

test('this room’s own catalogue is complete in both languages', () => {
  expect(compareCatalogues(wordsCatalogue, ['words.time.dateAndTime', 'words.list.middle'])).toEqual([]);
});
