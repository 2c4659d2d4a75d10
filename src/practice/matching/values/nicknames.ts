import lines from '../../../../data/matching/forms-of-names.json' with { type: 'json' };

const linesOfName = new Map<string, readonly number[]>();
lines.forEach((line, number) => {
  for (const name of line.split(' ')) linesOfName.set(name, [...(linesOfName.get(name) ?? []), number]);
});

/** Whether two given names (small letters, no accents) are forms of one. */
export function areFormsOfOne(one: string, other: string): boolean {
  const others = linesOfName.get(other);
  if (others === undefined) return false;
  return linesOfName.get(one)?.some((line) => others.includes(line)) ?? false;
}

/** A name that the forms of one share, for finding candidates: of the first line it stands in, or the name itself. */
export function formalNameOf(name: string): string {
  const line = linesOfName.get(name)?.[0];
  return line === undefined ? name : `#${line}`;
}
