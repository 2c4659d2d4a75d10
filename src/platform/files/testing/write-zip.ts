import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: Buffer | string;
  /** What the list says it unpacks to, where that is a lie. */
  saysUnpacked?: number;
  isStored?: boolean;
}

/** A ZIP file as office programs write it; with `saysUnpacked` one that lies about a size. */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let place = 0;
  for (const { name, content, saysUnpacked, isStored = false } of parts) {
    const plain = Buffer.from(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(isStored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(saysUnpacked ?? plain.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    const made = Buffer.from([20, 0]);
    listed.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, facts, rest, Buffer.from(name)]),
    );
    locals.push(local);
    place += local.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...locals, list, end]);
}

const officeParts = (main: string): ZipPart[] => [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: main, content: '<document/>' },
];

/** The smallest Word document, with whatever else is put in. */
export const writeDocx = (...more: ZipPart[]) => writeZip([...officeParts('word/document.xml'), ...more]);
/** The smallest Excel workbook, with whatever else is put in. */
export const writeXlsx = (...more: ZipPart[]) => writeZip([...officeParts('xl/workbook.xml'), ...more]);
