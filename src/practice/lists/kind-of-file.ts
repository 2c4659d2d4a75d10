import { namesInZip } from '#platform/files/index.ts';
import type { ListRefusalCode } from './list-refusal.ts';

/** How a file is to be read, or why it cannot be: 'old-office' is a file of before 2007 or an encrypted one, which its inside tells. */
export type KindOfFile = 'text' | 'workbook' | 'old-office' | { refused: ListRefusalCode };

const SIGNATURES: readonly (readonly [string, ListRefusalCode])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['474946383', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['52494646', 'picture'],
  ['424d', 'picture'],
  ['1f8b', 'packed'],
  ['377abcaf', 'packed'],
  ['526172211a', 'packed'],
  ['7b5c727466', 'not-csv'],
];
const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';
const OLD_OFFICE = 'd0cf11e0a1b11ae1';

/** What a file is by its first and its last bytes, 64 KB of each. */
export function kindOfFile(head: Buffer, tail: Buffer): KindOfFile {
  const hex = head.toString('hex', 0, 16);
  if (hex.startsWith(ZIP) || hex.startsWith(EMPTY_ZIP)) return kindOfZip(head, tail);
  if (hex.startsWith(OLD_OFFICE)) return 'old-office';
  // "BM" begins a picture, and a heading such as "BMI": bytes of zero follow only in the first.
  const found = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (found !== undefined && (found[0] !== '424d' || head.subarray(0, 16).includes(0))) {
    return { refused: found[1] };
  }
  return kindOfText(head);
}

/** Entries whose bytes are locked say so in their header. */
const FLAGS_AT = 6;
const LOCKED = 1;

function kindOfZip(head: Buffer, tail: Buffer): KindOfFile {
  const names = [...namesInZip(head), ...namesInZip(tail)];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (head.length > FLAGS_AT + 1 && (head.readUInt16LE(FLAGS_AT) & LOCKED) === LOCKED) {
    return { refused: 'encrypted' };
  }
  if (has(/^xl\/vbaProject|^xl\/macrosheets\//i)) return { refused: 'macros' };
  if (has(/^xl\/workbook\.bin$/)) return { refused: 'old-spreadsheet' };
  if (head.includes('opendocument.spreadsheet') || has(/^Index\/.*\.iwa$/)) {
    return { refused: 'other-spreadsheet' };
  }
  if (has(/^word\/|^ppt\/|^META-INF\//)) return { refused: 'not-csv' };
  return has(/^xl\/|^\[Content_Types\]\.xml$/) ? 'workbook' : { refused: 'packed' };
}

/** SYLK and DIF, in which older programs give spreadsheets as text. */
const OLD_TEXT = /^(?:ID;P|TABLE\r?\n0,1\r?\n)/;
const WEB_PAGE = /^(?:<!doctype\s+html|<(?:html|head|body|table|style|meta|div)\b|mime-version:)/i;

function kindOfText(head: Buffer): KindOfFile {
  // Zeros and a byte order mark are left out, so that UTF-16 is looked at as well.
  const start = Buffer.from(head.subarray(0, 2048).filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
    .replace(/^(?:<!--[^]*?-->\s*)+/, '');
  if (WEB_PAGE.test(start)) return { refused: 'web-page' };
  if (OLD_TEXT.test(start)) return { refused: 'other-spreadsheet' };
  if (start.startsWith('<')) return { refused: /<html\b/i.test(start) ? 'web-page' : 'not-csv' };
  return head.subarray(0, 1024).includes('%PDF-') ? { refused: 'pdf' } : 'text';
}

const inUtf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Why a file of that older kind is refused: a newer workbook behind a password is packed in one. */
export function refusalOfOldOffice(content: Buffer): ListRefusalCode {
  if (content.includes(inUtf16('EncryptedPackage'))) return 'encrypted';
  const isWorkbook = content.includes(inUtf16('Workbook')) || content.includes(inUtf16('Book'));
  return isWorkbook ? 'old-spreadsheet' : 'not-csv';
}
