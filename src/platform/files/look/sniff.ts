import { namesInZip } from './zip-names.ts';
import { readText } from './read-text.ts';
import { looksLikeCsv, rootElement } from './text-shapes.ts';

/** The kinds of file that are taken; whatever is not here is refused. */
export const fileKinds = {
  pdf: { contentType: 'application/pdf', extension: 'pdf' },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  png: { contentType: 'image/png', extension: 'png' },
  jpg: { contentType: 'image/jpeg', extension: 'jpg' },
  webp: { contentType: 'image/webp', extension: 'webp' },
  xml: { contentType: 'application/xml', extension: 'xml' },
  csv: { contentType: 'text/csv', extension: 'csv' },
  text: { contentType: 'text/plain', extension: 'txt' },
} as const;

export type FileKind = keyof typeof fileKinds;

const SIGNATURES: readonly (readonly [FileKind | 'zip' | 'riff', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // PK
  ['riff', [0x52, 0x49, 0x46, 0x46]], // RIFF, which sounds and films are as well
];

/** What a browser would run or draw when such a file is opened in it, by its first element or by what it names. */
const LIVE_ELEMENTS = new Set(['html', 'svg', 'stylesheet', 'transform', 'script']);
const LIVE_NAMES = /<!doctype\s+html|<\?xml-stylesheet|w3\.org\/(1999\/xhtml|2000\/svg|1999\/XSL)/i;

/**
 * What a file is by its content, never by its name: of the first bytes and, for office documents, the last ones
 * (64 KB of each are enough). Undefined for an empty file and for every kind that is not taken: web pages, drawings that
 * can hold script, office documents with macros, other archives, programs.
 */
export function sniff(head: Uint8Array, tail: Uint8Array = head): FileKind | undefined {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, index) => head[index] === byte));
  if (signed?.[0] === 'riff')
    return Buffer.from(head.subarray(8, 12)).toString('latin1') === 'WEBP' ? 'webp' : undefined;
  if (signed) return signed[0] === 'zip' ? officeKind(head, tail) : signed[0];
  const text = readText(head);
  return text === undefined || text.trim() === '' ? undefined : textKind(text);
}

function officeKind(head: Uint8Array, tail: Uint8Array): FileKind | undefined {
  const names = [...namesInZip(head), ...namesInZip(tail)];
  const isOffice = names.includes('[Content_Types].xml');
  if (!isOffice || names.some((name) => /vbaproject|macrosheets|activex/i.test(name))) return undefined;
  if (names.includes('word/document.xml')) return 'docx';
  return names.includes('xl/workbook.xml') ? 'xlsx' : undefined;
}

function textKind(text: string): FileKind | undefined {
  if (!text.trimStart().startsWith('<')) return looksLikeCsv(text) ? 'csv' : 'text';
  const root = rootElement(text);
  if (root === undefined || LIVE_ELEMENTS.has(root.toLowerCase()) || LIVE_NAMES.test(text)) return undefined;
  return 'xml';
}
