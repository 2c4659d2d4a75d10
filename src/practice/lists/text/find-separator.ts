const SEPARATORS = [',', ';', '\t', '|'] as const;

/** What parts the cells of a list: the separator that is most frequent in its first line with something in it. */
export function findSeparator(text: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  for (const sign of signsOfFirstLine(text)) {
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The separator that a first line such as `sep=;` names, as some spreadsheets write it; undefined when it is a line like the others. */
export function separatorSaid(text: string): string | undefined {
  return /^"?sep=([,;\t|])"?[\r\n]/i.exec(text)?.[1];
}

/** Whether the text holds the whole of its first line, so that its separator can be found. */
export function hasFirstLine(text: string): boolean {
  return /\S.*[\r\n]/.test(text);
}

/** The signs of the first line that are not inside quotation marks. */
function* signsOfFirstLine(text: string): Generator<string, void, void> {
  let isQuoted = false;
  for (const sign of text.trimStart()) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) return;
    else if (!isQuoted) yield sign;
  }
}
