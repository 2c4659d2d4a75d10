import { expect, test } from 'vitest';
import { acceptFile, type FileKind } from './index.ts';

const papers: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'text'];
const accept = (kind: FileKind, fileName: string) => acceptFile({ found: { kind }, fileName }, papers);
const typeOf = (kind: FileKind, charset: 'utf-8' | 'windows-1252') =>
  acceptFile({ found: { kind, charset }, fileName: '' }, ['csv', 'text']);

test.each([
  ['pdf', 'Plan.pdf', 'Plan.pdf'],
  ['pdf', 'PLAN.PDF', 'PLAN.pdf'],
  ['jpg', 'C:\\scans\\page 1.JPEG', 'page 1.jpg'],
  ['docx', '../../etc/Cynllun Siân', 'Cynllun Siân.docx'],
  ['docx', 'Cynllun 12.11.2026', 'Cynllun 12.11.2026.docx'],
  ['pdf', 'Notes of St. Mary', 'Notes of St. Mary.pdf'],
  ['text', 'notes.txt', 'notes.txt'],
  ['csv', 'list, of, things.txt', 'list, of, things.txt'],
  ['png', '.png', 'file.png'],
] as const)('a file that holds %s and is called %s is kept as %s', (kind, given, kept) => {
  expect(accept(kind, given)).toMatchObject({ fileName: kept });
});

test('its type is that of its content, and of text with how its letters are written', () => {
  expect(typeOf('text', 'utf-8')).toMatchObject({ contentType: 'text/plain; charset=utf-8' });
  expect(typeOf('csv', 'windows-1252')).toMatchObject({ contentType: 'text/csv; charset=windows-1252' });
  expect(accept('pdf', 'a')).toMatchObject({ contentType: 'application/pdf' });
});

test.each([
  ['xml', 'return.xml', 'kind'],
  ['csv', 'children.csv', 'kind'],
  ['pdf', 'plan.html', 'name'],
  ['pdf', 'plan.pdf.exe', 'name'],
  ['jpg', 'page.png', 'name'],
  ['docx', 'page.docm', 'name'],
  ['text', 'page.svg', 'name'],
  ['pdf', 'a\u202efdp.exe', 'name'],
] as const)('%s that is called %s is refused by its %s', (kind, given, problem) => {
  expect(accept(kind, given)).toMatchObject({ problem });
});

test('what is wrong with the content is said first', () => {
  const found = { problem: 'bomb' } as const;
  expect(acceptFile({ found, fileName: 'a.html' }, papers)).toMatchObject({ problem: 'bomb' });
});
