import { scaleLinear } from 'd3-scale';
import { frameOf } from './chart-words.ts';
import type { ChartFrame, ChartWords } from './chart-words.ts';
import { fillsFor } from './fills.ts';
import type { Fill } from './fills.ts';
import { placeLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import { textWidth, wrapLabel } from './letter-widths.ts';
import { LETTERS, LINE, pictureKinds, pictureWidth, placeLines, round } from './pictures.ts';
import type { PictureKind, PlacedText } from './pictures.ts';

export interface StackedBarData extends ChartWords {
  /** The head of the table's first column. */
  names: string;
  /** At most six, in the order they are drawn. */
  parts: readonly string[];
  /** Values of 0 or more and their texts in the order of the parts; `total` stands behind the bar. */
  bars: readonly { label: string; values: readonly number[]; texts: readonly string[]; total: string }[];
  /** The head of the column of totals. */
  totals: string;
  /** Every bar has the full length, to compare shares instead of numbers. */
  asShares?: boolean;
}

interface Segment {
  x: number;
  width: number;
  fill: string;
  /** The value in the middle of its segment where there is room, with a white field under it. */
  value?: PlacedText & { fieldX: number; fieldWidth: number };
}

interface StackedBarPicture {
  kind: PictureKind;
  width: number;
  height: number;
  barHeight: number;
  fills: Fill[];
  legend: (LegendEntry & { fill: string })[];
  bars: { y: number; label: PlacedText[]; segments: Segment[]; total: PlacedText }[];
}

export interface StackedBarModel extends ChartFrame {
  pictures: StackedBarPicture[];
}

type BarData = StackedBarData['bars'][number];

const BAR = 28;
const GAP = 14;
const SAMPLE = 22;
const LABEL_WIDTH = 170;

/** Bars lying down, each cut into the same parts; the parts are told apart by colour and pattern, and named above. */
export function stackedBar(data: StackedBarData): StackedBarModel {
  for (const { label, values } of data.bars) {
    const isWrong = values.length !== data.parts.length || values.some((value) => !(value >= 0));
    if (isWrong) throw new RangeError(`"${label}" needs a value of 0 or more for each part`);
  }
  const rows = data.bars.map(({ label, texts, total }) => [label, ...texts, total]);
  return {
    ...frameOf(data, [data.names, ...data.parts, data.totals], rows),
    pictures: pictureKinds.map((kind) => draw(data, kind)),
  };
}

function draw(data: StackedBarData, kind: PictureKind): StackedBarPicture {
  const width = pictureWidth[kind];
  const fills = fillsFor(`${data.id}-${kind}`, data.parts.length);
  const legend = placeLegend(data.parts, width, SAMPLE);
  const zero = kind === 'wide' ? LABEL_WIDTH + 10 : 0;
  const totalWidth = Math.max(0, ...data.bars.map(({ total }) => textWidth(total, LETTERS, true))) + 10;
  const largest = Math.max(0, ...data.bars.map(sumOf));
  let top = legend.height + GAP / 2;
  const bars = data.bars.map((bar) => {
    const { y, height, label } = placeLabel(bar.label, kind, top);
    top += height + GAP;
    const full = data.asShares ? sumOf(bar) : largest;
    const at = scaleLinear([0, full || 1], [zero, Math.max(zero + 60, width - totalWidth)]);
    const total = {
      x: round(at(data.asShares ? full || 1 : sumOf(bar)) + 8),
      y: round(y + BAR / 2 + LETTERS * 0.35),
      text: bar.total,
    };
    return { y: round(y), label, segments: cut(bar, fills, at, y), total };
  });
  const named = legend.entries.map((entry, index) => ({ ...entry, fill: fills[index]?.id ?? '' }));
  return { kind, width, height: round(top - GAP / 2), barHeight: BAR, fills, legend: named, bars };
}

/** The name of a bar beside it or, in the narrow picture, above it; where the bar begins, and the height of both. */
function placeLabel(text: string, kind: PictureKind, top: number) {
  const lines = wrapLabel(text, kind === 'wide' ? LABEL_WIDTH : pictureWidth.narrow, LETTERS, 3);
  const textHeight = lines.length * LINE;
  if (kind === 'narrow') {
    const label = placeLines(lines, 0, top + LINE * 0.75);
    return { y: top + textHeight + 4, height: textHeight + 4 + BAR, label };
  }
  const height = Math.max(BAR, textHeight);
  const label = placeLines(lines, 0, top + (height - textHeight) / 2 + LINE * 0.75);
  return { y: top + (height - BAR) / 2, height, label };
}

/** The segments that have a width; a part of nothing is in the table only. */
function cut(bar: BarData, fills: readonly Fill[], at: (value: number) => number, y: number): Segment[] {
  let before = 0;
  return bar.values.flatMap((value, index) => {
    const x = round(at(before));
    before += value;
    const width = round(at(before) - x);
    if (width === 0) return [];
    const text = bar.texts[index] ?? '';
    const fieldWidth = round(textWidth(text, LETTERS) + 8);
    const middle = x + width / 2;
    const placed = { x: round(middle), y: round(y + BAR / 2 + LETTERS * 0.35), text };
    const hasRoom = text !== '' && fieldWidth + 6 <= width;
    const segment = { x, width, fill: fills[index]?.id ?? '' };
    if (!hasRoom) return [segment];
    return [{ ...segment, value: { ...placed, fieldX: round(middle - fieldWidth / 2), fieldWidth } }];
  });
}

function sumOf({ values }: BarData): number {
  return values.reduce((sum, value) => sum + value, 0);
}
