const ENCODINGS_BY_MARK = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** Control characters that no text holds; tab, line ends and form feed are left out. */
const NOT_TEXT = /[\0-\x08\v\x0e-\x1f\x7f]/;

/** The bytes as text when they are text: by their byte order mark, else UTF-8, else what Windows writes in Britain. */
export function readText(bytes: Uint8Array): string | undefined {
  const marked = ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? decode(bytes, marked[0]) : (decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252'));
  return text === undefined || NOT_TEXT.test(text) ? undefined : text;
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
