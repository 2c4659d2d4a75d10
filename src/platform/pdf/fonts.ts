import { levelsOf, turnedRound } from './direction.ts';
import { fontPaths } from './font-files.ts';
import type { FontName } from './font-files.ts';
import type { TaggedPdf } from './tagged-pdf.ts';

export type Weight = 'regular' | 'bold';

/** A piece of text in one font and one direction. `stands` is what is read, where other letters are drawn for it. */
export interface Run {
  text: string;
  font: FontName;
  /** How deep it is embedded by the Unicode Bidirectional Algorithm: odd runs from right to left. */
  level: number;
  stands?: string;
}

export interface Fonts {
  /** The text in pieces of one font and one direction each, in the order in which it is read. */
  runsOf(text: string, weight: Weight): Run[];
  /** Width in points. */
  widthOf(run: Run, size: number): number;
  widthOfText(text: string, weight: Weight, size: number): number;
  /** Characters that no font has, each once, in the order they came. */
  missing: ReadonlySet<string>;
}

/** Drawn for a character that no font has. */
const BOX = '□';

/** The library hands an object on as it is, but its types know a list of features only. */
const wholeLetters = { ccmp: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/**
 * How a text is set. The font takes nine letters apart (ẹ, ị, ọ, ụ, ṣ …, as names from Vietnam and Nigeria have them) into
 * letter and dot, and the dot would be lost to searching, copying and reading aloud; without that feature the same
 * letter is drawn whole. Texts without such letters keep to the default, which the library remembers word by word.
 */
export function settingOf(text: string): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return /[^\0-\u017f]/.test(text) ? { features: wholeLetters } : {};
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function openFonts(pdf: TaggedPdf): Fonts {
  for (const [name, path] of Object.entries(fontPaths)) pdf.registerFont(name, path);
  const missing = new Set<string>();
  const hasAll = coverage(pdf);
  const widths = new Map<string, number>();

  const runOf = (cluster: string, weight: Weight, level: number): Run => {
    const font = fontsFor[weight].find((one) => hasAll(one, cluster));
    if (font !== undefined) return { text: cluster, font, level };
    missing.add(cluster);
    return { text: BOX, font: 'eastAsian', level, stands: cluster };
  };
  const runsOf = (text: string, weight: Weight) => {
    if (/^[ -~]*$/.test(text)) return [{ text, font: weight, level: 0 }];
    const levels = levelsOf(text);
    const runs = Array.from(clusters.segment(text), ({ segment, index }) =>
      runOf(segment, weight, levels[index] ?? 0),
    );
    return joined(runs).map(fromRightToLeft);
  };
  const widthOf = ({ text, font }: Run, size: number) =>
    pdf.font(font).fontSize(size).widthOfString(text, settingOf(text));
  const widthOfText = (text: string, weight: Weight, size: number) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = runsOf(text, weight).reduce((sum, run) => sum + widthOf(run, size), 0);
    widths.set(key, width);
    return width;
  };
  return { runsOf, widthOf, widthOfText, missing };
}

/** Where a cluster is looked for, in this order. */
const fontsFor = {
  regular: ['regular', 'arabicRegular', 'hebrewRegular', 'eastAsian'],
  bold: ['bold', 'arabicBold', 'hebrewBold', 'eastAsian'],
} as const satisfies Record<Weight, readonly FontName[]>;

const setsFromTheRight: readonly FontName[] = ['arabicRegular', 'arabicBold', 'hebrewRegular', 'hebrewBold'];

/** What is drawn from the right is drawn in the order of its places, and read in the order of its letters. */
function fromRightToLeft(run: Run): Run {
  if (run.level % 2 === 0 || run.stands !== undefined) return run;
  // The library turns the letters of such a font round by itself, and joins them.
  const text = setsFromTheRight.includes(run.font) ? run.text : turnedRound(run.text);
  return { ...run, text, stands: run.text };
}

/** Neighbours of one font and direction become one run; a box stays alone, as it carries what it stands for. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.font === run.font && last.level === run.level && !last.stands && !run.stands)
      last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/** Says whether a font has every character of a cluster; each font file is read when it is first asked for. */
function coverage(pdf: TaggedPdf): (font: FontName, cluster: string) => boolean {
  const answers = new Map<string, boolean>();
  return (font, cluster) => {
    const key = font + cluster;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const { hasGlyphForCodePoint } = openedFont(pdf, font);
    const answer = Array.from(cluster).every((letter) => hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    answers.set(key, answer);
    return answer;
  };
}

interface OpenedFont {
  hasGlyphForCodePoint: (codePoint: number) => boolean;
}

/** The library keeps the opened font to itself, but only that knows which characters the file has. */
function openedFont(pdf: TaggedPdf, font: FontName): OpenedFont {
  const opened = (pdf.font(font) as unknown as { _font: { font: OpenedFont } })._font.font;
  return { hasGlyphForCodePoint: (codePoint) => opened.hasGlyphForCodePoint(codePoint) };
}
