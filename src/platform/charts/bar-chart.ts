import { scaleLinear } from 'd3-scale';
import { frameOf } from './chart-words.ts';
import type { ChartFrame, ChartWords } from './chart-words.ts';
import { textWidth, wrapLabel } from './letter-widths.ts';
import { LETTERS, LINE, pictureKinds, pictureWidth, placeLines, round } from './pictures.ts';
import type { PictureKind, PlacedText } from './pictures.ts';

export interface BarChartData extends ChartWords {
  /** What the bars are, and what their length is: the heads of the table. */
  names: string;
  measure: string;
  /** `value` 0 or more, or null where it is not known: then no bar is drawn, and `text` says so. `text` is the value as people read it. */
  bars: readonly { label: string; value: number | null; text: string }[];
  /** The value at the full length, such as 1 for shares; the largest bar when left out. */
  upTo?: number;
}

interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  label: PlacedText[];
  value: PlacedText;
}

interface BarPicture {
  kind: PictureKind;
  width: number;
  height: number;
  /** The line at which all bars begin; there is none where their names stand above them. */
  zero: number | null;
  bars: Bar[];
}

export interface BarChartModel extends ChartFrame {
  pictures: BarPicture[];
}

const BAR = 24;
const GAP = 14;
const LABEL_WIDTH = 190;

/** Bars lying down, one under the other in the order given, each with its name and its value. */
export function barChart(data: BarChartData): BarChartModel {
  const { bars, names, measure } = data;
  if (bars.some(({ value }) => value !== null && !(value >= 0))) {
    throw new RangeError('a bar has a length of 0 or more');
  }
  const rows = bars.map(({ label, text }) => [label, text]);
  return {
    ...frameOf(data, [names, measure], rows),
    pictures: pictureKinds.map((kind) => (kind === 'wide' ? drawWide(data) : drawNarrow(data))),
  };
}

/** The scale leaves room for the longest value behind the longest bar. */
function lengthScale({ bars, upTo }: BarChartData, room: number) {
  const longestText = Math.max(0, ...bars.map(({ text }) => textWidth(text, LETTERS, true)));
  const largest = upTo ?? Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return scaleLinear([0, largest === 0 ? 1 : largest], [0, Math.max(40, room - longestText - 10)]).clamp(
    true,
  );
}

function drawWide(data: BarChartData): BarPicture {
  const width = pictureWidth.wide;
  const zero = LABEL_WIDTH + 10;
  const length = lengthScale(data, width - zero);
  let top = GAP / 2;
  const bars = data.bars.map(({ label, value, text }) => {
    const lines = wrapLabel(label, LABEL_WIDTH, LETTERS, 3);
    const height = Math.max(BAR, lines.length * LINE);
    const y = top + (height - BAR) / 2;
    const firstLine = top + (height - lines.length * LINE) / 2 + LINE * 0.75;
    top += height + GAP;
    return place({ zero, y, length: length(value ?? 0) }, placeLines(lines, 0, firstLine), text);
  });
  return { kind: 'wide', width, height: round(top - GAP / 2), zero, bars };
}

function drawNarrow(data: BarChartData): BarPicture {
  const width = pictureWidth.narrow;
  const length = lengthScale(data, width);
  let top = 0;
  const bars = data.bars.map(({ label, value, text }) => {
    const lines = wrapLabel(label, width, LETTERS, 3);
    const y = top + lines.length * LINE + 4;
    const placed = placeLines(lines, 0, top + LINE * 0.75);
    top = y + BAR + GAP;
    return place({ zero: 0, y, length: length(value ?? 0) }, placed, text);
  });
  return { kind: 'narrow', width, height: round(top - GAP / 2), zero: null, bars };
}

function place(
  { zero, y, length }: { zero: number; y: number; length: number },
  label: PlacedText[],
  text: string,
): Bar {
  return {
    x: round(zero),
    y: round(y),
    width: round(length),
    height: BAR,
    label,
    value: { x: round(zero + length + 8), y: round(y + BAR / 2 + LETTERS * 0.35), text },
  };
}
