import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWhatNames, readNames } from './keep-what-names.rules.ts';

const names = ['Darren Hughes', 'Dazza'];

test.each([
  ['no name at all', 'Zara was at school.', undefined],
  ['part of another word', 'Dazzapark is a street.', undefined],
  ['one line', 'Darren Hughes rang.', 'Darren Hughes rang.'],
  ['any capitals and white space', 'DARREN  hughes rang.', 'DARREN  hughes rang.'],
  ['only the lines that name them', 'Zara slept.\nZara ate.\nDazza rang.\nZara left.', '…\nDazza rang.\n…'],
  ['nothing cut where the name runs over a line', 'Zara saw Darren\nHughes.', 'Zara saw Darren\nHughes.'],
])('%s', (_, text, kept) => {
  expect(keepWhatNames({ label: '1 May 2026', text }, names)?.text).toBe(kept);
});

test('what is called by the name is kept whole', () => {
  const passage = { label: 'Dazza, due on 1 May 2026', text: 'Ring the school\nand the nurse' };
  expect(keepWhatNames(passage, names)).toEqual(passage);
});

test('every line that names them is kept, and no line that does not', () => {
  const line = fc.constantFrom('Zara slept.', 'Dazza rang.', 'Darren Hughes left.', '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const kept = keepWhatNames({ label: '', text: lines.join('\n') }, names)?.text.split('\n') ?? [];
      expect(kept.filter((one) => one !== '…')).toEqual(lines.filter((one) => one.startsWith('Da')));
    }),
  );
});

test.each([
  [
    ['Darren Hughes', 'Dazza\r\n\n D.  Hughes ;darren hughes'],
    ['darren hughes', 'Dazza', 'D. Hughes'],
  ],
  [['Siân'], ['Siân']],
  [['李'], undefined],
  [['Al'], undefined],
  [[''], undefined],
  [['x'.repeat(101)], undefined],
  [Array.from({ length: 21 }, (_, number) => `Name ${number}`), undefined],
])('forms are read one a line, each once (%#)', (typed, names) => {
  expect(readNames(...typed)).toEqual(names);
});
