import { ByteDecoder } from '#platform/text-bytes/index.ts';
import type { CensusReading } from './census-reading.ts';
import { CensusRefusal } from './census-refusal.ts';
import { findXmlEncoding, isAsDeclared, type EncodingFound } from './encoding.ts';
import { quoted } from './quoted.ts';

/** Enough of the beginning to hold a byte order mark and the XML declaration, also at two bytes a character. */
const HEAD_BYTES = 512;

/** Turns the bytes of an XML file into text for the reading, having found out their encoding from the first of them. */
export class XmlTextSource {
  private readonly reading: CensusReading;
  private head: Buffer = Buffer.alloc(0);
  private found: EncodingFound | null = null;
  private decoder = new ByteDecoder('utf-8');
  private isBlank = true;

  constructor(reading: CensusReading) {
    this.reading = reading;
  }

  write(bytes: Uint8Array): void {
    if (this.found !== null) return this.decode(bytes, this.found);
    this.head = Buffer.concat([this.head, bytes]);
    if (this.head.length >= HEAD_BYTES) this.begin();
  }

  end(): void {
    if (this.found === null) this.begin();
    if (this.isBlank) throw new CensusRefusal('empty');
    if (!this.decoder.isComplete()) throw new CensusRefusal('cut-off', { line: this.reading.line });
    this.reading.end();
  }

  private begin(): void {
    this.found = findXmlEncoding(this.head.subarray(0, HEAD_BYTES));
    if (this.found === null) throw new CensusRefusal('unknown-encoding', { declared: declaredIn(this.head) });
    if (!isAsDeclared(this.found)) {
      const params = {
        declared: quoted(this.found.declared ?? ''),
        found: this.found.encoding.toUpperCase(),
      };
      this.reading.tell({ rule: 'encoding-not-as-declared', params }, 1);
    }
    this.decoder = new ByteDecoder(this.found.encoding);
    this.decode(this.head.subarray(this.found.markLength), this.found);
    this.head = Buffer.alloc(0);
  }

  private decode(bytes: Uint8Array, found: EncodingFound): void {
    const text = this.decoder.decode(bytes);
    if (this.isBlank) this.lookAtFirstSign(text, bytes);
    if (text === null) {
      const declared = found.declared === null ? found.encoding.toUpperCase() : quoted(found.declared);
      const line = this.reading.line + this.decoder.linesBeforeFault;
      throw new CensusRefusal('wrong-encoding', { declared, line });
    }
    this.reading.write(text);
  }

  /** XML begins with `<`; anything else is another kind of file, whatever its bytes. */
  private lookAtFirstSign(text: string | null, bytes: Uint8Array): void {
    const begun = (text ?? Buffer.from(bytes).toString('latin1')).trimStart();
    if (begun === '') return;
    if (!begun.startsWith('<')) throw new CensusRefusal('not-xml');
    this.isBlank = false;
  }
}

function declaredIn(head: Buffer): string {
  return quoted(/encoding\s*=\s*["']([^"'>]{1,40})/.exec(head.toString('latin1'))?.[1] ?? '');
}
