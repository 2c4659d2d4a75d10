import { inflateRaw } from 'node:zlib';

/** Where the parts of an entry stand in the list at the end of a ZIP file (APPNOTE 4.3.12) and before its content (4.3.7). */
const LISTED = { signature: 0x02014b50, size: 46, method: 10, packed: 20, name: 28, place: 42 };
const LOCAL = { size: 30, name: 26, extra: 28 };
const properties = 'docProps/app.xml';
const longestProperties = 1_000_000;

/** How many words a Word document has by its own count; undefined when it does not say. */
export async function wordsOfDocx(docx: Buffer): Promise<number | undefined> {
  const packed = findPacked(docx);
  if (packed === undefined) return undefined;
  const words = /<Words>(\d{1,7})<\/Words>/.exec(await unpack(packed))?.[1];
  return words === undefined || Number(words) === 0 ? undefined : Number(words);
}

interface Packed {
  content: Buffer;
  isStored: boolean;
}

function findPacked(docx: Buffer): Packed | undefined {
  for (let at = docx.indexOf('PK\u0001\u0002'); at !== -1; at = docx.indexOf('PK\u0001\u0002', at + 4)) {
    if (at + LISTED.size > docx.length) return undefined;
    const nameEnd = at + LISTED.size + docx.readUInt16LE(at + LISTED.name);
    if (docx.toString('latin1', at + LISTED.size, nameEnd) !== properties) continue;
    const place = docx.readUInt32LE(at + LISTED.place);
    if (place + LOCAL.size > docx.length) return undefined;
    const from =
      place + LOCAL.size + docx.readUInt16LE(place + LOCAL.name) + docx.readUInt16LE(place + LOCAL.extra);
    const content = docx.subarray(from, from + docx.readUInt32LE(at + LISTED.packed));
    return { content, isStored: docx.readUInt16LE(at + LISTED.method) === 0 };
  }
  return undefined;
}

function unpack({ content, isStored }: Packed): Promise<string> | string {
  if (isStored) return content.toString('utf8');
  return new Promise((resolve) => {
    inflateRaw(content, { maxOutputLength: longestProperties }, (error, unpacked) => {
      resolve(error ? '' : unpacked.toString('utf8'));
    });
  });
}
