import { crc32, deflateSync } from 'node:zlib';

/** A place and a camera, as telephones write them; nobody's home: the middle of the sea. */
export const secret = 'GPS 53.5N 5.2W Telephone of somebody';

const EXIF_HEADER = Buffer.from('Exif\0\0', 'latin1');

/** EXIF with an orientation and a text that must not be passed on. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([tiff, Buffer.from(secret)]);
}

function chunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of one grey point, with these chunks before its end. */
export function writePng(
  more: readonly (readonly [string, Buffer | string])[] = [],
  { width = 1, height = 1 } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    ...more.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', ''),
  ]);
}

export const jpegSegment = (marker: number, data: Buffer | string): Buffer => {
  const body = Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

export const jpegExif = (orientation: number) =>
  jpegSegment(0xe1, Buffer.concat([EXIF_HEADER, exif(orientation)]));

/** A JPEG of two points, as Chromium writes it, without its colour profile. */
const drawnJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAABAAIDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABkQAQACAwAAAAAAAAAAAAAAAAABAgMzcv/EABUBAQEAAAAAAAAAAAAAAAAAAAEC/8QAGBEAAgMAAAAAAAAAAAAAAAAAAAECMTL/2gAMAwEAAhEDEQA/AGHTTmAAqKlpn//Z',
  'base64',
);

/** That picture with these segments behind its beginning and these bytes behind its end. */
export function writeJpeg(segments: readonly Buffer[] = [], behind: Buffer | string = ''): Buffer {
  return Buffer.concat([drawnJpeg.subarray(0, 2), ...segments, drawnJpeg.subarray(2), Buffer.from(behind)]);
}

function riffChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP of two points, as Chromium writes it, in the long form, with these chunks behind what is drawn. */
export function writeWebp(more: readonly (readonly [string, Buffer])[] = [], behind = ''): Buffer {
  const extended = Buffer.alloc(10);
  extended.writeUInt8(more.length > 0 ? 0b0000_1100 : 0, 0);
  extended.writeUInt8(1, 4);
  const drawn = Buffer.from('LwEAAAAPcDzEEyEeD3H+4wEZ0f8A', 'base64');
  const chunks = Buffer.concat([
    riffChunk('VP8X', extended),
    riffChunk('VP8L', drawn),
    ...more.map(([type, data]) => riffChunk(type, data)),
  ]);
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(4 + chunks.length, 4);
  return Buffer.concat([header, chunks, Buffer.from(behind)]);
}
