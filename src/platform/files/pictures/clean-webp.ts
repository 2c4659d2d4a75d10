import { hasTooManyPoints, type Cleaned } from './picture-limits.ts';

const HEADER = 12;
const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of VP8X that promise EXIF and XMP (WebP container specification). */
const TELLS = 0b0000_1100;

/** A WebP with nothing but what is drawn: its EXIF, its XMP and chunks of programs are left out. */
export function cleanWebp(webp: Buffer): Cleaned {
  const size = webp.length < HEADER ? 0 : 8 + webp.readUInt32LE(4);
  if (size < HEADER || size > webp.length) return 'damaged';
  if (size < webp.length) return 'two-kinds';
  const chunks = readChunks(webp);
  const kept = chunks?.filter(({ type }) => DRAWN.has(type)) ?? [];
  if (kept.length === 0) return 'damaged';
  if (kept.some(isTooLarge)) return 'bomb';
  const header = Buffer.from(webp.subarray(0, HEADER));
  const content = Buffer.concat(kept.map(withoutPromises));
  header.writeUInt32LE(4 + content.length, 4);
  return Buffer.concat([header, content]);
}

interface Chunk {
  type: string;
  bytes: Buffer;
}

/** The chunks, with what pads them; undefined when they do not end where the file does. */
function readChunks(webp: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = HEADER;
  while (at + 8 <= webp.length) {
    const length = webp.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    chunks.push({ type: webp.toString('latin1', at, at + 4), bytes: webp.subarray(at, end) });
    at = end;
  }
  return at === webp.length ? chunks : undefined;
}

const isLong = ({ type, bytes }: Chunk) => type === 'VP8X' && bytes.length >= 18;

function isTooLarge(chunk: Chunk): boolean {
  if (!isLong(chunk)) return false;
  return hasTooManyPoints(1 + chunk.bytes.readUIntLE(12, 3), 1 + chunk.bytes.readUIntLE(15, 3));
}

/** What is left out is not promised any more. */
function withoutPromises(chunk: Chunk): Buffer {
  if (!isLong(chunk)) return chunk.bytes;
  const bytes = Buffer.from(chunk.bytes);
  bytes.writeUInt8(bytes.readUInt8(8) & ~TELLS, 8);
  return bytes;
}
