import { crc32 } from 'node:zlib';
import { hasTooManyPoints, type Cleaned } from './picture-limits.ts';

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum around the data of a chunk (PNG specification, 5.3). */
const AROUND = 12;

/** What the picture is drawn from, colours and animation with it. Texts, times, EXIF and chunks of programs are left out. */
const DRAWN = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** A PNG with nothing but what is drawn. Something behind its end is no picture's business. */
export function cleanPng(png: Buffer): Cleaned {
  const kept = [png.subarray(0, SIGNATURE_LENGTH)];
  let at = SIGNATURE_LENGTH;
  for (let isOver = false; !isOver;) {
    if (at + AROUND > png.length) return 'damaged';
    const end = at + AROUND + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4))
      return 'damaged';
    if ((at === SIGNATURE_LENGTH) !== (type === 'IHDR')) return 'damaged';
    if (type === 'IHDR' && hasTooManyPoints(png.readUInt32BE(at + 8), png.readUInt32BE(at + 12)))
      return 'bomb';
    if (DRAWN.has(type)) kept.push(png.subarray(at, end));
    isOver = type === 'IEND';
    at = end;
  }
  return at === png.length ? Buffer.concat(kept) : 'two-kinds';
}
