/** Width of letters as a part of their size, by kind, on the generous side: which font a screen has is not known here. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/[mwMWŵŴ@%—…&]/u, 0.95],
  [/[ijlI.,:;'’|!()[\]\s-]/u, 0.36],
  [/\p{Lu}/u, 0.72],
];

const USUAL = 0.62;

const BOLD = 1.12;

/** About how wide a text is, in the unit of `size`; seldom less than it turns out to be. */
export function textWidth(text: string, size: number, isBold = false): number {
  const parts = Array.from(text, (letter) => KINDS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL);
  return parts.reduce((sum, part) => sum + part, 0) * size * (isBold ? BOLD : 1);
}

/**
 * The text in lines of at most that width; a word wider than that has a line of its own. What does not fit in `most`
 * lines is left out behind an ellipsis, as the table beside the picture has it whole.
 */
export function wrapLabel(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  return kept.map((line, index) => shorten(line, width, size, index === most - 1 && lines.length > most));
}

function shorten(line: string, width: number, size: number, hasMore: boolean): string {
  if (!hasMore && textWidth(line, size) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
