/** What a number of a cell is shown as: a day, a time of the day, both, digits filled up with zeros, or as it is. */
export type NumberFormat =
  { kind: 'number' | 'day' | 'time' | 'day-and-time' } | { kind: 'digits'; length: number };

const PLAIN: NumberFormat = { kind: 'number' };

/** The formats that have no text of their own in a workbook (ECMA-376 part 1, 18.8.30); 27 to 58 are those of East Asia. */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map<number, NumberFormat>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id): [number, NumberFormat] => [id, { kind: 'day' }],
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id): [number, NumberFormat] => [
    id,
    { kind: 'time' },
  ]),
  [22, { kind: 'day-and-time' }],
]);

/** What the format of that number, or that text, shows. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN.get(id) ?? PLAIN;
  const bare = (code.split(';')[0] ?? '')
    .replaceAll(/"[^"]*"|\\.|[_*]./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/^0{2,}$/.test(bare)) return { kind: 'digits', length: bare.length };
  // Hours that go beyond a day are a length of time.
  if (bare === 'general' || /\[[hms]+\]/.test(bare)) return PLAIN;
  return { kind: kindShown(bare) };
}

/** An m is a month, but beside hours or seconds it is a minute. */
function kindShown(bare: string): 'number' | 'day' | 'time' | 'day-and-time' {
  const hasTime = /[hs]|am\/pm/.test(bare);
  const hasDay = /[dy]/.test(bare) || (!hasTime && bare.includes('m'));
  if (hasDay) return hasTime ? 'day-and-time' : 'day';
  return hasTime ? 'time' : 'number';
}
