/** A value of the PDF language (ISO 32000-1, 7.3). Names keep their slash; text and hexadecimal strings are bytes. */
export type PdfValue =
  null | boolean | number | `/${string}` | PdfString | PdfReference | PdfDictionary | PdfValue[];

export interface PdfString {
  bytes: Buffer;
}
export interface PdfReference {
  object: number;
}
export interface PdfDictionary {
  entries: Map<string, PdfValue>;
}

/** A word of a content stream that is no value. */
export interface Operator {
  operator: string;
}

const TOKEN =
  /\s*(<<|>>|\[|\]|\/[^\s<>[\]()/%]*|<[0-9A-Fa-f\s]*>|\((?:\\[^]|[^\\()])*\)|(\d+) 0 R|[^\s<>[\]()/%]+)/y;

/** Reads values and operators one after the other from a text of one byte per character. */
export function pdfReader(source: string, start = 0) {
  let at = start;
  const nextToken = (): RegExpExecArray | null => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (found) at = TOKEN.lastIndex;
    return found;
  };

  const read = (): PdfValue | Operator | undefined => {
    const token = nextToken();
    const word = token?.[1];
    if (token === null || word === undefined) return undefined;
    if (word === '<<') return readDictionary();
    if (word === '[') return readUntil(']') as PdfValue[];
    if (token[2] !== undefined) return { object: Number(token[2]) };
    return readWord(word);
  };
  const readUntil = (end: string): (PdfValue | Operator)[] => {
    const found: (PdfValue | Operator)[] = [];
    for (let value = read(); value !== undefined && !isEnd(value, end); value = read()) found.push(value);
    return found;
  };
  const readDictionary = (): PdfDictionary => {
    const parts = readUntil('>>') as PdfValue[];
    const entries = new Map<string, PdfValue>();
    for (let index = 0; index < parts.length; index += 2) {
      const key = parts[index];
      if (typeof key === 'string') entries.set(key, parts[index + 1] ?? null);
    }
    return { entries };
  };
  return { read, position: () => at };
}

function isEnd(value: PdfValue | Operator, word: string): boolean {
  return isOperator(value) && value.operator === word;
}

function readWord(word: string): PdfValue | Operator {
  if (word.startsWith('/')) return word as `/${string}`;
  if (word.startsWith('<')) return { bytes: Buffer.from(word.slice(1, -1).replaceAll(/\s/g, ''), 'hex') };
  if (word.startsWith('(')) return { bytes: readEscapes(word.slice(1, -1)) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { operator: word };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readEscapes(text: string): Buffer {
  return Buffer.from(
    text.replaceAll(/\\([^])/g, (_, letter: string) => ESCAPES[letter] ?? letter),
    'latin1',
  );
}

/** A text string as people read it: UTF-16 when it begins with its mark, else one byte a letter. */
export function textOf(value: PdfValue | undefined): string {
  if (!isString(value)) throw new Error('not a text string');
  const { bytes } = value;
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

export function nameOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') throw new Error('not a name');
  return value.slice(1);
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return value !== null && typeof value === 'object' && 'bytes' in value;
}
export function isReference(value: PdfValue | undefined): value is PdfReference {
  return value !== null && typeof value === 'object' && 'object' in value;
}
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value !== null && typeof value === 'object' && 'entries' in value;
}
export function isOperator(value: PdfValue | Operator): value is Operator {
  return value !== null && typeof value === 'object' && 'operator' in value;
}
