/** How a line is told apart: by colour, thickness, dashes, and the shape at its points (drawn around 0,0). */
export interface LineStyle {
  colour: string;
  thickness: number;
  /** '' for an unbroken line. */
  dash: string;
  marker: string;
}

const MARKERS = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -6L5.5 4.5H-5.5Z',
  'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  'M0 6L5.5 -4.5H-5.5Z',
  'M-6 -2H-2V-6H2V-2H6V2H2V6H-2V2H-6Z',
] as const;

const DASHES = ['', '8 4', '3 4', '12 4 3 4', '6 3', '2 3'] as const;

/** Ours is dark and thick, the others we are compared with are grey. Throws a RangeError above six. */
export function lineStyles(weights: readonly ('main' | 'other')[]): LineStyle[] {
  if (weights.length > MARKERS.length) {
    throw new RangeError(`a chart can show ${MARKERS.length} lines, not ${weights.length}`);
  }
  return weights.map((weight, index) => ({
    colour: weight === 'main' ? '#0b3d4c' : '#6b7276',
    thickness: weight === 'main' ? 3 : 2,
    dash: DASHES[index] ?? '',
    marker: MARKERS[index] ?? '',
  }));
}
