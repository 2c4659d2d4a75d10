/** What may stand before the first element: declaration, comments, instructions, document type. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)+/i;

/** The name of the first element of an XML text, without its prefix; undefined when there is none. */
export function rootElement(text: string): string | undefined {
  const rest = text.replace(PROLOGUE, '');
  return /^<(?:[\p{L}_][\p{L}\p{N}_.-]*:)?([\p{L}_][\p{L}\p{N}_.-]*)[\s/>]/u.exec(rest)?.[1];
}

/** Whether the first two rows have the same two or more cells, by comma, semicolon or tab; quoted cells may hold any of them. */
export function looksLikeCsv(text: string): boolean {
  const rows = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, 2);
  return [',', ';', '\t'].some((separator) => {
    const [first, second] = rows.map((row) => row.split(separator).length);
    return first !== undefined && first > 1 && first === second;
  });
}
