import { fontPaths } from './font-files.ts';
import type { FontName } from './font-files.ts';
import type { TaggedPdf } from './tagged-pdf.ts';

export type Weight = 'regular' | 'bold';

/** A piece of text in one font. `stands` is what a box was drawn for. */
export interface Run {
  text: string;
  font: FontName;
  stands?: string;
}

export interface Fonts {
  /** The text in pieces of one font each. */
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

  const runOf = (cluster: string, weight: Weight): Run => {
    if (hasAll(weight, cluster)) return { text: cluster, font: weight };
    if (hasAll('eastAsian', cluster)) return { text: cluster, font: 'eastAsian' };
    missing.add(cluster);
    return { text: BOX, font: 'eastAsian', stands: cluster };
  };
  const runsOf = (text: string, weight: Weight) => {
    if (/^[ -~]*$/.test(text)) return [{ text, font: weight }];
    return joined(Array.from(clusters.segment(text), ({ segment }) => runOf(segment, weight)));
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

/** Neighbours of one font become one run; a box stays alone, as it carries what it stands for. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.font === run.font && !last.stands && !run.stands) last.text += run.text;
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
