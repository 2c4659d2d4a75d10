import type { ChartWords } from './chart-words.ts';

export interface LineSeries {
  label: string;
  /** One for each period; null where it is not known, and there the line has a gap. */
  values: readonly (number | null)[];
  /** The values as people read them, also those that are not known. */
  texts: readonly string[];
  /** 'main' is us, 'other' those we are compared with. */
  weight: 'main' | 'other';
}

export interface LineChartData extends ChartWords {
  /** The head of the table's first column. */
  periodName: string;
  periods: readonly string[];
  /** At most six. */
  series: readonly LineSeries[];
  /** A value to reach, with the words that stand at its line. */
  target?: { value: number; text: string };
  /** Between these a change may be chance. */
  limits?: { lower: number; upper: number; text: string };
  /** The value at the top, such as 1 for shares; the largest value when left out. The foot is always 0. */
  upTo?: number;
  /** A value as it stands at the left edge. */
  format: (value: number) => string;
}
