import type { FileHandle } from 'node:fs/promises';

/** One file in a ZIP file, as the list at its end tells (APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  isStored: boolean;
  /** Bytes in the ZIP file. */
  packed: number;
  /** Bytes once unpacked, as the list says. */
  unpacked: number;
  /** Where its own header begins. */
  place: number;
}

const END = { signature: 'PK\u0005\u0006', size: 22, entries: 10, listSize: 12, listPlace: 16, comment: 20 };
const LISTED = {
  ...{ signature: 0x02014b50, size: 46, flags: 8, method: 10, packed: 20, unpacked: 24 },
  ...{ name: 28, extra: 30, comment: 32, place: 42 },
};
const LONGEST_COMMENT = 65_535;
const LONGEST_LIST = 4_000_000;
const STORED = 0;
const DEFLATED = 8;

/** Where a ZIP file's list stands; undefined when the bytes do not end like a ZIP file. */
export async function findZipList(handle: FileHandle, size: number) {
  const length = Math.min(size, END.size + LONGEST_COMMENT);
  const tail = await readAt(handle, size - length, length);
  const at = tail.lastIndexOf(END.signature, undefined, 'latin1');
  if (at === -1 || at + END.size > tail.length) return undefined;
  return {
    entries: tail.readUInt16LE(at + END.entries),
    listSize: tail.readUInt32LE(at + END.listSize),
    listPlace: tail.readUInt32LE(at + END.listPlace),
    /** Nothing stands between the list and its end, nor behind it. */
    isTight:
      tail.readUInt32LE(at + END.listPlace) + tail.readUInt32LE(at + END.listSize) === size - length + at &&
      at + END.size + tail.readUInt16LE(at + END.comment) === tail.length,
  };
}

/**
 * What a ZIP file says it holds. Undefined when it is not a plain one from its first byte to its last: something stands before, behind or
 * between, it is encrypted, split, of the 64-bit kind, or packed by a method that office programs do not use.
 */
export async function readZipEntries(handle: FileHandle, size: number): Promise<ZipEntry[] | undefined> {
  const found = await findZipList(handle, size);
  if (found === undefined || !found.isTight || found.listSize > LONGEST_LIST) return undefined;
  const entries = readList(await readAt(handle, found.listPlace, found.listSize));
  const isWhole = entries.length === found.entries && entries.some((entry) => entry?.place === 0);
  return isWhole && entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** The list; undefined in the place of what is no entry, or none that is plain: what stands behind that is not read. */
function readList(list: Buffer): (ZipEntry | undefined)[] {
  const entries: (ZipEntry | undefined)[] = [];
  let at = 0;
  while (at < list.length) {
    const rest = list.subarray(at);
    const entry = rest.length < LISTED.size ? undefined : readEntry(rest);
    entries.push(entry);
    if (entry === undefined) break;
    const lengths = [LISTED.name, LISTED.extra, LISTED.comment].map((place) => rest.readUInt16LE(place));
    at += lengths.reduce((sum, length) => sum + length, LISTED.size);
  }
  return at > list.length ? [...entries, undefined] : entries;
}

function readEntry(listed: Buffer): ZipEntry | undefined {
  const method = listed.readUInt16LE(LISTED.method);
  const isEncrypted = (listed.readUInt16LE(LISTED.flags) & 1) === 1;
  const isEntry = listed.readUInt32LE(0) === LISTED.signature;
  if (!isEntry || isEncrypted || (method !== STORED && method !== DEFLATED)) return undefined;
  return {
    name: listed.toString('utf8', LISTED.size, LISTED.size + listed.readUInt16LE(LISTED.name)),
    isStored: method === STORED,
    packed: listed.readUInt32LE(LISTED.packed),
    unpacked: listed.readUInt32LE(LISTED.unpacked),
    place: listed.readUInt32LE(LISTED.place),
  };
}

const LOCAL = { signature: 0x04034b50, size: 30, name: 26, extra: 28 };

/** Where the packed bytes of an entry begin; undefined when its own header is not where the list says. */
export async function findPacked(handle: FileHandle, entry: ZipEntry): Promise<number | undefined> {
  const header = await readAt(handle, entry.place, LOCAL.size);
  if (header.length < LOCAL.size || header.readUInt32LE(0) !== LOCAL.signature) return undefined;
  return entry.place + LOCAL.size + header.readUInt16LE(LOCAL.name) + header.readUInt16LE(LOCAL.extra);
}

export async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
