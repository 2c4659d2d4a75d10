const ENCODINGS_BY_MARK = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

export type Charset = (typeof ENCODINGS_BY_MARK)[number][0] | 'windows-1252';

/** Control characters that no text holds; tab, line ends and form feed are left out. */
const NOT_TEXT = /[\0-\x08\v\x0e-\x1f\x7f]/;

/** The bytes as text when they are text: by their byte order mark, else UTF-8, else what Windows writes in Britain. */
export function readText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, charsetOf(bytes));
  return text === undefined || NOT_TEXT.test(text) ? undefined : text;
}

/** In which alphabet of bytes a text is written, by the name that a Content-Type gives it. */
export function charsetOf(bytes: Uint8Array): Charset {
  const marked = ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? (decode(bytes, 'utf-8') === undefined ? 'windows-1252' : 'utf-8');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // As a stream, because the bytes may end in the middle of a letter.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
