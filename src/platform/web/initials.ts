const letters = new Intl.Segmenter('cy', { granularity: 'grapheme' });

/** One or two letters to stand for a person: of the first and the last of their names, as a reader would count letters. */
export function initials(fullName: string): string {
  const names = fullName.trim().split(/\s+/u);
  const ends = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
  return ends.map((name) => firstLetter(name ?? '')).join('');
}

function firstLetter(name: string): string {
  for (const { segment } of letters.segment(name)) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase('en-GB');
  }
  return '';
}
