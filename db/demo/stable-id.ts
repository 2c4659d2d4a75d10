import { createHash } from 'node:crypto';

/** The demonstration's own space of names; any fixed identifier would do. */
const nameSpace = Buffer.from('6f1c7a52f0b34d1e9a8e5b7d2c4f8a10', 'hex');

/**
 * The same identifier for the same name on every machine and every day (a name-based UUID, RFC 9562 version 5), so that
 * the demonstration can be loaded again without becoming another one.
 */
export function stableId(kind: string, name: string): string {
  const bytes = createHash('sha1').update(nameSpace).update(`${kind}:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
