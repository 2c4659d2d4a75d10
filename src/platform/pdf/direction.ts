import bidiFactory from 'bidi-js';

// The library's types say that its function stands under a name, and it is the whole module.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How deep each code unit of a line is embedded (Unicode Standard Annex 9): even levels run from left to right, odd ones from right to
 * left. A line runs as its first letter does.
 */
export function levelsOf(line: string): Uint8Array {
  return bidi.getEmbeddingLevels(line).levels;
}

/** Letters of a run from right to left as they are drawn from the left: last first, brackets mirrored, marks kept with their letter. */
export function turnedRound(text: string): string {
  return Array.from(clusters.segment(text), ({ segment }) => bidi.getMirroredCharacter(segment) ?? segment)
    .toReversed()
    .join('');
}

/** How far from the left each run of a line is seen: from the deepest level up, what is at least that deep is turned round (rule L2). */
export function placesOf(runs: readonly { level: number }[], widths: readonly number[]): number[] {
  const seen = runs.map(({ level }, index) => ({ level, index }));
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let start = 0; start < seen.length; start += 1) {
      let end = start;
      while ((seen[end]?.level ?? -1) >= level) end += 1;
      if (end > start) seen.splice(start, end - start, ...seen.slice(start, end).toReversed());
      start = Math.max(start, end - 1);
    }
  const places: number[] = [];
  let at = 0;
  for (const { index } of seen) {
    places[index] = at;
    at += widths[index] ?? 0;
  }
  return places;
}
