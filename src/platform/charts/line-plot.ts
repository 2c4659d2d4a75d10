import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './letter-widths.ts';
import type { LineChartData, LineSeries } from './line-data.ts';
import { LETTERS, LINE, pictureWidth } from './pictures.ts';
import type { PictureKind } from './pictures.ts';

/** Where things stand: the edges of the field of lines, and the place of each period and value. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Between two periods. */
  step: number;
  across: (period: number) => number;
  up: (value: number) => number;
  ticks: { value: number; text: string }[];
  /** What stands at the end of a line: its last known value and, where there is room, its name. */
  endText: (series: LineSeries) => string;
}

/** From the edge of the field to the marker before an end text. */
export const END_GAP = 16;

/** Room for a name at the end of a line. */
const NAME_WIDTH = 130;

const HEIGHT: Readonly<Record<PictureKind, number>> = { wide: 260, narrow: 220 };

/** The field under a legend of that height, with room for the values at the left edge and at the ends of the lines. */
export function layOut(data: LineChartData, kind: PictureKind, legendHeight: number): Plot {
  const top = legendHeight + LINE;
  const bottom = top + HEIGHT[kind];
  const scale = scaleLinear([0, topValue(data)], [bottom, top]);
  if (data.upTo === undefined) scale.nice(5);
  const ticks = scale.ticks(5).map((value) => ({ value, text: data.format(value) }));
  const widest = (texts: readonly string[], isBold = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, LETTERS, isBold)));
  const endText = (series: LineSeries) => {
    const [name = ''] = kind === 'wide' ? wrapLabel(series.label, NAME_WIDTH, LETTERS, 1) : [];
    return `${name} ${lastText(series)}`.trim();
  };
  // The names of the first and last period stand half beyond the edges of the field.
  const half = widest(data.periods) / 2;
  const left = Math.max(half, widest(ticks.map(({ text }) => text)) + 12);
  const right = pictureWidth[kind] - Math.max(half, widest(data.series.map(endText), true) + END_GAP + 12);
  const gaps = data.periods.length - 1;
  const step = gaps > 0 ? (right - left) / gaps : 0;
  const across = (period: number) => (gaps > 0 ? left + period * step : (left + right) / 2);
  return { left, right, top, bottom, step, across, up: (value) => scale(value), ticks, endText };
}

/** The text of the last value that is known; '' when none is. */
function lastText({ values, texts }: LineSeries): string {
  return texts[values.findLastIndex((value) => value !== null)] ?? '';
}

function topValue({ upTo, series, target, limits }: LineChartData): number {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const largest = upTo ?? Math.max(0, ...known, target?.value ?? 0, limits?.upper ?? 0);
  return largest === 0 ? 1 : largest;
}
