/** The first bytes of an EXIF segment of a JPEG, after marker and length. */
const EXIF = 'Exif\0\0';
const TIFF_AT = 4 + EXIF.length;
const ORIENTATION = 0x0112;
const SHORT = 3;

/** Which way up a picture is, 1 to 8, by an EXIF segment; undefined when this is none or does not say. */
export function readOrientation(segment: Buffer): number | undefined {
  if (segment[1] !== 0xe1 || segment.toString('latin1', 4, TIFF_AT) !== EXIF) return undefined;
  const tiff = segment.subarray(TIFF_AT);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  // Behind the end there is nothing, and nothing is what stands there.
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const list = isLittle ? short(4) : short(6);
  for (let entry = 0; entry < short(list); entry += 1) {
    const at = list + 2 + entry * 12;
    if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
    const orientation = short(at + 8);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}

/** An EXIF segment that says which way up, and nothing else. */
export function writeOrientation(orientation: number): Buffer {
  const segment = Buffer.alloc(36);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(segment.length - 2, 2);
  segment.write(EXIF, 4, 'latin1');
  segment.write('MM\0*', TIFF_AT, 'latin1');
  segment.writeUInt32BE(8, TIFF_AT + 4);
  segment.writeUInt16BE(1, TIFF_AT + 8);
  segment.writeUInt16BE(ORIENTATION, TIFF_AT + 10);
  segment.writeUInt16BE(SHORT, TIFF_AT + 12);
  segment.writeUInt32BE(1, TIFF_AT + 14);
  segment.writeUInt16BE(orientation, TIFF_AT + 18);
  return segment;
}
