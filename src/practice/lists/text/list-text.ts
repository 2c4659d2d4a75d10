import { isAscii, isUtf8 } from 'node:buffer';
import { ByteDecoder, encodingOfMark, type Encoding } from '#platform/text-bytes/index.ts';
import type { Refuse } from './text-refusal.ts';

/** Enough to tell a byte order mark and UTF-16 by. */
const HEAD_BYTES = 4;
/** Of so many bytes the first character is whole, so that UTF-8 can be told from letters of Windows-1252. */
const LONGEST_CHARACTER = 4;

/**
 * Bytes of a list to text. A CSV file does not say what it is written in: a byte order mark or bytes of zero show UTF-16, and
 * the first letter that is not ASCII shows UTF-8 or, when it cannot be that, Windows-1252.
 */
export class ListText {
  private readonly refuse: Refuse;
  private decoder: ByteDecoder | null = null;
  private held: Buffer = Buffer.alloc(0);
  private isBegun = false;
  private lines = 1;

  constructor(refuse: Refuse) {
    this.refuse = refuse;
  }

  /** The text of the next bytes. Throws a refusal when the file cannot be a list. */
  decode(bytes: Uint8Array): string {
    const chunk = Buffer.concat([this.held, bytes]);
    this.held = Buffer.alloc(0);
    if (!this.isBegun && chunk.length < HEAD_BYTES) {
      this.held = chunk;
      return '';
    }
    return this.decodeMore(this.isBegun ? chunk : this.begin(chunk), LONGEST_CHARACTER);
  }

  /** The text of what was held back, when the file is over. */
  end(): string {
    const rest = this.held;
    this.held = Buffer.alloc(0);
    const text = this.decodeMore(this.isBegun ? rest : this.begin(rest), 1);
    if (this.decoder?.isComplete() === false) this.refuseMixed(0);
    return text;
  }

  /** What follows the byte order mark. */
  private begin(head: Buffer): Buffer {
    this.isBegun = true;
    if (head.length === 0) return head;
    const mark = encodingOfMark(head);
    const encoding = mark?.encoding ?? encodingOfZeros(head);
    if (encoding !== null) this.decoder = new ByteDecoder(encoding);
    return head.subarray(mark?.markLength ?? 0);
  }

  /** Text as far as it can be told; bytes from the first letter that is not ASCII are held until there are so many. */
  private decodeMore(bytes: Buffer, enough: number): string {
    if (this.decoder === null) {
      if (isAscii(bytes)) return this.counted(bytes.toString('latin1'));
      const letter = bytes.findIndex((byte) => byte > 0x7f);
      const before = bytes.subarray(0, letter).toString('latin1');
      const from = bytes.subarray(letter);
      if (from.length < enough) {
        this.held = from;
        return this.counted(before);
      }
      this.decoder = new ByteDecoder(isUtf8Letter(from) ? 'utf-8' : 'windows-1252');
      return this.counted(before) + this.decodeMore(from, enough);
    }
    const text = this.decoder.decode(bytes);
    if (text === null) this.refuseMixed(this.decoder.linesBeforeFault);
    return this.counted(text);
  }

  /** The text, its lines counted. A byte of zero is in no text: the file is something else. */
  private counted(text: string): string {
    if (text.includes('\0')) throw this.refuse('not-csv', {});
    this.lines += text.split('\n').length - 1;
    return text;
  }

  private refuseMixed(linesBefore: number): never {
    throw this.refuse('mixed-encoding', { line: this.lines + linesBefore });
  }
}

/** In UTF-16 every second byte of plain letters is zero. */
function encodingOfZeros(head: Buffer): Encoding | null {
  if (head[1] === 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[2] === 0 ? 'utf-16be' : null;
}

/** Whether the first character of the bytes is a whole one of UTF-8. */
function isUtf8Letter(bytes: Buffer): boolean {
  const first = bytes.readUInt8(0);
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return bytes.length >= length && isUtf8(bytes.subarray(0, length));
}
