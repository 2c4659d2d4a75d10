import { encodingOfMark, type Encoding } from '#platform/text-bytes/index.ts';

/** Which encoding a file is in, told from its first bytes. */

export type EncodingFound = {
  encoding: Encoding;
  /** How many bytes of byte order mark to skip. */
  markLength: number;
  /** What the XML declaration claims, as written there; null when it claims nothing. */
  declared: string | null;
};

/** ISO-8859-1 is read as Windows-1252, as every browser does: the bytes they differ in are never text in the former. */
const DECLARABLE: ReadonlyMap<string, Encoding | 'utf-16'> = new Map<string, Encoding | 'utf-16'>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-16'],
  ['utf-16le', 'utf-16'],
  ['utf-16be', 'utf-16'],
  ['ucs-2', 'utf-16'],
  ['unicode', 'utf-16'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);

/**
 * The encoding of an XML file by its first bytes (a few hundred are enough): the byte order mark or the shape of the
 * first `<` prove it, else the declaration is believed, else it is UTF-8. Null when the declared name is not one that can
 * be read safely.
 */
export function findXmlEncoding(head: Uint8Array): EncodingFound | null {
  const proven = encodingOfMark(head) ?? encodingOfFirstSign(head);
  const text = Buffer.from(head.filter((byte) => byte !== 0)).toString('latin1');
  const declared = /<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]{1,40})["']/.exec(text)?.[1] ?? null;
  if (proven !== null) return { ...proven, declared };
  if (declared === null) return { encoding: 'utf-8', markLength: 0, declared };
  const named = DECLARABLE.get(declared.toLowerCase());
  if (named === undefined) return null;
  // Single bytes that call themselves UTF-16 come from programs that wrote a text made for memory to a file: it is UTF-8.
  return { encoding: named === 'utf-16' ? 'utf-8' : named, markLength: 0, declared };
}

function encodingOfFirstSign(head: Uint8Array): { encoding: Encoding; markLength: number } | null {
  if (head[0] === 0x3c && head[1] === 0) return { encoding: 'utf-16le', markLength: 0 };
  if (head[0] === 0 && head[1] === 0x3c) return { encoding: 'utf-16be', markLength: 0 };
  return null;
}

/** Whether what was declared and what was found are the same thing, so that nothing needs saying about it. */
export function isAsDeclared(found: EncodingFound): boolean {
  if (found.declared === null) return true;
  const named = DECLARABLE.get(found.declared.toLowerCase());
  return named === found.encoding || (named === 'utf-16' && found.encoding.startsWith('utf-16'));
}
