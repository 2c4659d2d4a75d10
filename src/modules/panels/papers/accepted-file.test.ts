import { expect, test } from 'vitest';
import { acceptFile } from './accepted-file.ts';

test.each([
  ['pdf', 'Plan.pdf', 'Plan.pdf'],
  ['pdf', 'plan.html', 'plan.pdf'],
  ['jpg', 'C:\\scans\\page 1.JPEG', 'page 1.jpg'],
  ['docx', '../../etc/Cynllun Siân', 'Cynllun Siân.docx'],
  ['text', 'notes.txt', 'notes.txt'],
  ['csv', 'list, of, things.txt', 'list, of, things.txt'],
  ['png', '.png', 'paper.png'],
  ['pdf', 'a\u202efdp.exe', 'afdp.pdf'],
] as const)('a file that holds %s and is called %s is kept as %s', (kind, given, kept) => {
  expect(acceptFile(kind, given)?.fileName).toBe(kept);
});

test('its type is that of its content', () => {
  expect(acceptFile('text', 'a.txt')?.contentType).toBe('text/plain; charset=utf-8');
  expect(acceptFile('pdf', 'a.txt')?.contentType).toBe('application/pdf');
});

test.each([
  ['xml', 'return.xml'],
  ['csv', 'children.csv'],
  [undefined, 'page.html'],
] as const)('%s is not taken', (kind, given) => {
  expect(acceptFile(kind, given)).toBeUndefined();
});
