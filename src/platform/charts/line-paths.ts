import type { LineChartData, LineSeries } from './line-data.ts';
import { spread } from './line-labels.ts';
import { END_GAP } from './line-plot.ts';
import type { Plot } from './line-plot.ts';
import type { LineStyle } from './line-styles.ts';
import { LETTERS, round } from './pictures.ts';
import type { PlacedText } from './pictures.ts';

export interface DrawnLine extends LineStyle {
  path: string;
  /** Where its marker is drawn. */
  points: { x: number; y: number }[];
  /** The last value that is known, written beside the end of the line behind the line's marker. */
  end: (PlacedText & { markerX: number; markerY: number; isBold: boolean }) | null;
}

/** Above so many periods only the last point of a line is marked. */
const MARKED = 16;

/** The lines, with the values at their ends moved apart where they would stand on each other. */
export function drawLines({ series }: LineChartData, plot: Plot, styles: readonly LineStyle[]): DrawnLine[] {
  const known = series.map((line) => pointsOf(line, plot));
  const heights = spread(
    known.map((points) => points.at(-1)?.y ?? plot.bottom),
    plot.top,
    plot.bottom,
  );
  return styles.map((style, index) => {
    const points = known[index] ?? [];
    const last = points.at(-1);
    const end = endOf(plot, heights[index] ?? 0, series[index]);
    return {
      ...style,
      path: pathOf(points),
      points: points.length > MARKED ? points.slice(-1) : points,
      end: last === undefined ? null : end,
    };
  });
}

/** In one column at the right edge, also for a line that ends earlier. */
function endOf({ right, endText }: Plot, height: number, line: LineSeries | undefined): DrawnLine['end'] {
  if (line === undefined) return null;
  const markerX = round(right + END_GAP);
  return {
    x: markerX + 10,
    y: round(height + LETTERS * 0.35),
    text: endText(line),
    markerX,
    markerY: round(height),
    isBold: line.weight === 'main',
  };
}

interface Point {
  x: number;
  y: number;
  period: number;
}

function pointsOf({ values }: LineSeries, { across, up }: Plot): Point[] {
  return values.flatMap((value, period) =>
    value === null ? [] : [{ x: round(across(period)), y: round(up(value)), period }],
  );
}

/** A period that is not known is a gap: a line across it would look like a value. */
function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y, period }, index) => `${points[index - 1]?.period === period - 1 ? 'L' : 'M'}${x} ${y}`)
    .join('');
}
