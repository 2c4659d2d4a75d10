/** Spaces, one character of a script written without spaces, or a word; a no-break space is part of its word. */
const WORDS =
  /[\s--\u00A0]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\S\u00A0]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text as it is drawn: composed letters, and without what takes no room on paper (marks that join, hide or turn
 * text around could otherwise make it read differently from what was typed).
 */
export function readyToDraw(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n|[\r\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/\t/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/**
 * The lines of a text in a column of that width, in whatever unit `measure` gives. Lines end between words; a word
 * wider than the column ends wherever it must. A line that ended at a space keeps one, so that the lines read one after
 * the other are still words; it may stand over the edge. No text is one empty line.
 */
export function breakLines(text: string, width: number, measure: (piece: string) => number): string[] {
  const paragraphs = text.split('\n').map((paragraph) => breakParagraph(paragraph, width, measure));
  return paragraphs.flatMap((lines, index) =>
    index < paragraphs.length - 1 ? withSpaceAtEnd(lines) : lines,
  );
}

function breakParagraph(paragraph: string, width: number, measure: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(paragraph, width, measure)) {
    const isSpace = word.trim() === '';
    const length = measure(word);
    if (!isSpace && used + length > width && line.trim() !== '') {
      lines.push(line.replace(/\s+$/, ' '));
      line = '';
      used = 0;
    }
    if (isSpace && line === '' && lines.length > 0) continue;
    line += word;
    used += length;
  }
  return [...lines, line.trimEnd()];
}

function withSpaceAtEnd(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 && line !== '' ? `${line} ` : line));
}

function wordsOf(paragraph: string, width: number, measure: (piece: string) => number): string[] {
  const words = paragraph.match(WORDS) ?? [];
  return words.flatMap((word) => (measure(word) > width ? pieces(word, width, measure) : [word]));
}

/** A word that is too wide, in pieces that are not; at least one letter each, however narrow the column. */
function pieces(word: string, width: number, measure: (piece: string) => number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const { segment } of clusters.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}
