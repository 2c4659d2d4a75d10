import { frameOf } from './chart-words.ts';
import type { ChartFrame } from './chart-words.ts';
import { placeLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import type { LineChartData } from './line-data.ts';
import { shownPeriods } from './line-labels.ts';
import { drawLines } from './line-paths.ts';
import type { DrawnLine } from './line-paths.ts';
import { layOut } from './line-plot.ts';
import type { Plot } from './line-plot.ts';
import { lineStyles } from './line-styles.ts';
import type { LineStyle } from './line-styles.ts';
import { LETTERS, LINE, pictureKinds, pictureWidth, round } from './pictures.ts';
import type { PictureKind, PlacedText } from './pictures.ts';

interface LinePicture {
  kind: PictureKind;
  width: number;
  height: number;
  left: number;
  right: number;
  bottom: number;
  legend: (LegendEntry & LineStyle)[];
  ticks: (PlacedText & { lineY: number })[];
  periods: PlacedText[];
  lines: DrawnLine[];
  target: (PlacedText & { lineY: number }) | null;
  limits: (PlacedText & { top: number; height: number }) | null;
}

export interface LineChartModel extends ChartFrame {
  pictures: LinePicture[];
}

const SAMPLE = 34;

/** Lines over periods of equal length, from 0; each told apart by shade, dashes and the shape of its points. */
export function lineChart(data: LineChartData): LineChartModel {
  const { periods, series } = data;
  for (const { label, values, texts } of series) {
    const isWhole = values.length === periods.length && texts.length === periods.length;
    if (!isWhole || values.some((value) => value !== null && !(value >= 0))) {
      throw new RangeError(`"${label}" needs a text and a value of 0 or more, or null, for each period`);
    }
  }
  const rows = periods.map((period, index) => [period, ...series.map(({ texts }) => texts[index] ?? '')]);
  const frame = frameOf(data, [data.periodName, ...series.map(({ label }) => label)], rows);
  return { ...frame, description: describe(data), pictures: pictureKinds.map((kind) => draw(data, kind)) };
}

/** First and last known value of each line; all between them is in the table. */
function describe({ series, periods }: LineChartData): string {
  const told = series.map(({ label, values, texts }) => {
    const known = values.flatMap((value, index) => (value === null ? [] : [index]));
    const ends = new Set([...known.slice(0, 1), ...known.slice(-1)]);
    const said = [...ends].map((index) => `${periods[index] ?? ''} ${texts[index] ?? ''}`);
    return `${label}: ${said.length > 0 ? said.join(' – ') : (texts.at(-1) ?? '')}`;
  });
  return told.join('; ');
}

function draw(data: LineChartData, kind: PictureKind): LinePicture {
  const width = pictureWidth[kind];
  const styles = lineStyles(data.series.map(({ weight }) => weight));
  const names = data.series.map(({ label }) => label);
  const legend = placeLegend(names, width, SAMPLE);
  const plot = layOut(data, kind, legend.height);
  return {
    kind,
    width,
    height: round(plot.bottom + LINE + 14),
    left: round(plot.left),
    right: round(plot.right),
    bottom: round(plot.bottom),
    legend: styles.flatMap((style, index) =>
      legend.entries.slice(index, index + 1).map((entry) => ({ ...entry, ...style })),
    ),
    ticks: plot.ticks.map(({ value, text }) => {
      const lineY = round(plot.up(value));
      return { x: round(plot.left - 8), y: round(lineY + LETTERS * 0.35), text, lineY };
    }),
    periods: placePeriods(data.periods, plot),
    lines: drawLines(data, plot, styles),
    ...placeTargets(data, plot),
  };
}

function placePeriods(periods: readonly string[], plot: Plot): PlacedText[] {
  return shownPeriods(periods, plot.step).map((index) => ({
    x: round(plot.across(index)),
    y: round(plot.bottom + LINE + 6),
    text: periods[index] ?? '',
  }));
}

function placeTargets({ target, limits }: LineChartData, { up, left, right }: Plot) {
  const lineY = target ? round(up(target.value)) : 0;
  const [top, foot] = limits ? [up(limits.upper), up(limits.lower)] : [0, 0];
  return {
    target: target ? { x: round(right), y: round(lineY - 6), text: target.text, lineY } : null,
    limits: limits
      ? {
          x: round(left + 6),
          y: round(top + LINE - 4),
          text: limits.text,
          top: round(top),
          height: round(foot - top),
        }
      : null,
  };
}
