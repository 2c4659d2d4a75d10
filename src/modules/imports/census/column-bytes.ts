const OPEN = 0x7b;
const COMMA = 0x2c;
const CLOSE = 0x7d;
const LAST_ASCII = 0x7f;
/** Bytes that a character of a string takes at most in UTF-8. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();

/**
 * The cells of one column, written as they come into the text that PostgreSQL reads as an array, in UTF-8. Nothing of a cell stays behind
 * as an object: a large file has some six million rows, and sweeping them up took longer than writing them.
 */
export class ColumnBytes {
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array(16_384);
  private length = 0;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(cell: string): void {
    const room = this.length + MOST_BYTES * cell.length + 2;
    if (room > this.bytes.length) this.grow(room);
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = this.length === 0 ? OPEN : COMMA;
    const from = at;
    for (let index = 0; index < cell.length; index++) {
      const code = cell.charCodeAt(index);
      if (code > LAST_ASCII) {
        at = from + encoder.encodeInto(cell, bytes.subarray(from)).written;
        break;
      }
      bytes[at++] = code;
    }
    this.length = at;
  }

  /** The whole array so far, in bytes of its own; the next cell begins another. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length + 1);
    taken[this.length] = CLOSE;
    this.length = 0;
    return taken;
  }

  private grow(room: number): void {
    const larger = new Uint8Array(2 * room);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
