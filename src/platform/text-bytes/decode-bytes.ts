import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Encoding } from './encoding.ts';

/**
 * Bytes to text, piece by piece. A character cut in two by the pieces waits for its rest, and bytes that are not of the
 * encoding are reported, never replaced.
 */
export class ByteDecoder {
  private readonly encoding: Encoding;
  private readonly singleByte: TextDecoder | null;
  private waiting: Buffer = Buffer.alloc(0);
  /** After bytes that were not of the encoding: how many whole lines of them were. */
  linesBeforeFault = 0;

  constructor(encoding: Encoding) {
    this.encoding = encoding;
    const isSingleByte = encoding === 'windows-1252' || encoding === 'iso-8859-15';
    this.singleByte = isSingleByte ? new TextDecoder(encoding) : null;
  }

  /** The text of the next bytes; null when they cannot be of this encoding. */
  decode(bytes: Uint8Array): string | null {
    if (this.singleByte !== null) return this.singleByte.decode(bytes, { stream: true });
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const joined = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
    const end =
      this.encoding === 'utf-8' ? wholeUtf8(joined) : wholeUtf16(joined, this.encoding === 'utf-16be');
    this.waiting = Buffer.from(joined.subarray(end));
    const whole = joined.subarray(0, end);
    if (this.encoding === 'utf-8') return this.decodeUtf8(whole);
    const text = (this.encoding === 'utf-16be' ? Buffer.from(whole).swap16() : whole).toString('utf16le');
    return text.isWellFormed() ? text : null;
  }

  private decodeUtf8(whole: Buffer): string | null {
    if (isUtf8(whole)) return whole.toString('utf8');
    this.linesBeforeFault = linesOf(whole).findIndex((line) => !isUtf8(line));
    return null;
  }

  /** False when the bytes ended in the middle of a character. */
  isComplete(): boolean {
    return this.waiting.length === 0;
  }
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(10, from);
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

/** Length of the part that ends between two UTF-8 characters: at most three bytes of a begun one are left out. */
function wholeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Length of the part that ends neither between the two bytes of a unit nor between the two units of a pair. */
function wholeUtf16(bytes: Buffer, isBigEndian: boolean): number {
  const even = bytes.length - (bytes.length % 2);
  if (even === 0) return 0;
  const lastUnit = isBigEndian ? bytes.readUInt16BE(even - 2) : bytes.readUInt16LE(even - 2);
  return lastUnit >= 0xd800 && lastUnit <= 0xdbff ? even - 2 : even;
}
