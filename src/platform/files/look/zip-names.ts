/** Headers of a ZIP file that carry a name: signature, where its length stands, where the name begins (APPNOTE 4.3). */
const HEADERS = [
  { signature: 0x04034b50, lengthAt: 26, nameAt: 30 },
  { signature: 0x02014b50, lengthAt: 28, nameAt: 46 },
] as const;

/** The names of the files in a piece of a ZIP file, from every header in it. */
export function namesInZip(bytes: Uint8Array): string[] {
  const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = piece.indexOf('PK'); at !== -1; at = piece.indexOf('PK', at + 2)) {
    const header = HEADERS.find(({ signature, nameAt }) => {
      return at + nameAt <= piece.length && piece.readUInt32LE(at) === signature;
    });
    if (header === undefined) continue;
    const start = at + header.nameAt;
    const end = start + piece.readUInt16LE(at + header.lengthAt);
    if (end <= piece.length) names.push(piece.toString('utf8', start, end));
  }
  return names;
}
