import type { GenogramPerson } from './genogram.ts';

export interface Point {
  x: number;
  y: number;
}

export type Stroke = 'solid' | 'dashed' | 'dotted' | 'dash-dot';

/** A line of the picture: `about` are the keys of the couple, 'one+other', or of the links, 'parent>child', that it draws. */
export interface DrawnLine {
  about: string[];
  stroke: Stroke;
  parts: Point[][];
  d: string;
}

export interface DrawnPerson {
  id: string;
  person: GenogramPerson;
  row: number;
  x: number;
  /** The room taken: sign and text. */
  box: { left: number; right: number; top: number; bottom: number };
  middle: number;
  outline: string;
  /** The second border of the child in question; '' for others. */
  inner: string;
  cross: string;
  lines: { text: string; isName: boolean; y: number }[];
}

export interface Genogram {
  width: number;
  height: number;
  people: DrawnPerson[];
  lines: DrawnLine[];
  /** The strokes across lines of couples who are apart. */
  strokes: string;
  labels: { text: string; x: number; y: number }[];
  /** The line round who lives together; '' for nobody. */
  household: string;
  householdLoops: Point[][];
}

const round = (value: number) => Math.round(value * 10) / 10;

export function pathOf(parts: readonly (readonly Point[])[]): string {
  return parts
    .map((points) =>
      points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${round(x)} ${round(y)}`).join(' '),
    )
    .join(' ');
}

export function drawnLine(about: string[], stroke: Stroke, parts: Point[][]): DrawnLine {
  return { about, stroke, parts, d: pathOf(parts) };
}
