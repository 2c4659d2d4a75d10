import { createHash } from 'node:crypto';

/** This product's own space of names; any fixed identifier would do. */
const nameSpace = Buffer.from('a3c1f0be24dd4d37b6ad6f1f0a9e7c52', 'hex');

/** The same identifier for the same name everywhere and always (a UUID of RFC 9562 version 8: made of SHA-256): what has none of its own has one in the file. */
export function nameBasedId(...name: readonly string[]): string {
  const bytes = createHash('sha256').update(nameSpace).update(name.join('\n')).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
