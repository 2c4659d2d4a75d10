import { hasTooManyPoints, isAnotherKind, type Cleaned } from './picture-limits.ts';
import { readOrientation, writeOrientation } from './orientation.ts';

const SOI_LENGTH = 2;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
/** Markers that stand alone, without a length. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * A JPEG with nothing but what is drawn: without EXIF, XMP, IPTC, comments, small copies and what telephones hang behind the end. Which
 * way up it is belongs to the picture and is written again.
 */
export function cleanJpeg(jpeg: Buffer): Cleaned {
  const segments = readSegments(jpeg);
  const end = segments.at(-1);
  if (end?.marker !== EOI) return 'damaged';
  if (segments.some(isTooLarge)) return 'bomb';
  if (isAnotherKind(jpeg.subarray(end.end))) return 'two-kinds';
  const orientation =
    segments.map(({ bytes }) => readOrientation(bytes)).find((way) => way !== undefined) ?? 1;
  const wayUp = orientation === 1 ? [] : [writeOrientation(orientation)];
  const drawn = segments.filter(isDrawn).flatMap(({ bytes, points }) => [bytes, points]);
  return Buffer.concat([jpeg.subarray(0, SOI_LENGTH), ...wayUp, ...drawn]);
}

interface Segment {
  marker: number;
  /** With its marker and its length. */
  bytes: Buffer;
  /** What follows the beginning of a scan. */
  points: Buffer;
  end: number;
}

/** The segments in their order, up to the end of the picture or to where it cannot be read any further. */
function readSegments(jpeg: Buffer): Segment[] {
  const segments: Segment[] = [];
  for (let at = SOI_LENGTH; ;) {
    const found = readSegment(jpeg, at);
    if (found === undefined) return segments;
    const end = found.marker === SOS ? endOfScan(jpeg, found.end) : found.end;
    segments.push({ ...found, points: jpeg.subarray(found.end, end), end });
    if (found.marker === EOI) return segments;
    at = end;
  }
}

function isTooLarge({ marker, bytes }: Segment): boolean {
  return (
    isFrame(marker) && bytes.length >= 9 && hasTooManyPoints(bytes.readUInt16BE(7), bytes.readUInt16BE(5))
  );
}

/** One segment from its marker on; undefined when there is none. Bytes of 0xff may stand before a marker (T.81, B.1.1.2). */
function readSegment(jpeg: Buffer, from: number) {
  let at = from;
  if (jpeg[at] !== 0xff) return undefined;
  while (jpeg[at + 1] === 0xff) at += 1;
  const marker = jpeg[at + 1];
  if (marker === undefined || marker === 0) return undefined;
  if (marker === EOI || isAlone(marker)) return { marker, bytes: jpeg.subarray(at, at + 2), end: at + 2 };
  if (at + 4 > jpeg.length) return undefined;
  const end = at + 2 + jpeg.readUInt16BE(at + 2);
  return end > jpeg.length || end < at + 4 ? undefined : { marker, bytes: jpeg.subarray(at, end), end };
}

/** Where the points of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return jpeg.length;
}

/** Of what programs may add, only what colours are drawn by: JFIF, a colour profile, Adobe's transform. */
function isDrawn({ marker, bytes }: Segment): boolean {
  const begins = (text: string) => bytes.toString('latin1', 4, 4 + text.length) === text;
  if (marker === 0xe0) return begins('JFIF\0');
  if (marker === 0xe2) return begins('ICC_PROFILE\0');
  if (marker === 0xee) return begins('Adobe');
  return marker !== COMMENT && !(marker >= 0xe1 && marker <= 0xef);
}
