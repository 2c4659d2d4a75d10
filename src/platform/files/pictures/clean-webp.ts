import { hasTooManyPoints, type Cleaned } from './picture-limits.ts';

const HEADER = 12;
const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** The bits of VP8X that promise EXIF and XMP (WebP container specification). */
const TELLS = 0b0000_1100;

/** A WebP with nothing but what is drawn: its EXIF, its XMP and chunks of programs are left out. */
export function cleanWebp(webp: Buffer): Cleaned {
  if (webp.length < HEADER) return 'damaged';
  const size = 8 + webp.readUInt32LE(4);
  if (size > webp.length) return 'damaged';
  if (size < webp.length) return 'two-kinds';
  const kept: Buffer[] = [];
  for (let at = HEADER; at < size;) {
    if (at + 8 > size) return 'damaged';
    const type = webp.toString('latin1', at, at + 4);
    const length = webp.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > size) return 'damaged';
    const chunk = Buffer.from(webp.subarray(at, end));
    if (type === 'VP8X' && length >= 10) {
      if (hasTooManyPoints(1 + chunk.readUIntLE(12, 3), 1 + chunk.readUIntLE(15, 3))) return 'bomb';
      chunk.writeUInt8(chunk.readUInt8(8) & ~TELLS, 8);
    }
    if (DRAWN.has(type)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return 'damaged';
  const header = Buffer.from(webp.subarray(0, HEADER));
  header.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([header, ...kept]);
}
