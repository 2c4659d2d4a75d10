/** A colour with a pattern over it, so that nothing is told by colour alone. */
export interface Fill {
  id: string;
  colour: string;
  /** The colour and the strokes of the pattern, in a square of 8 by 8. */
  ink: string;
  path: string;
}

const PATTERNS: readonly Omit<Fill, 'id'>[] = [
  { colour: '#0b3d4c', ink: '#0b3d4c', path: 'M0 0' },
  { colour: '#f2a541', ink: '#0b0c0c', path: 'M0 8L8 0M-2 2L2 -2M6 10L10 6' },
  { colour: '#d9e6ea', ink: '#0b3d4c', path: 'M2 2h1M6 6h1' },
  { colour: '#0f7a52', ink: '#ffffff', path: 'M4 0V8' },
  { colour: '#ffffff', ink: '#484949', path: 'M0 4H8' },
  { colour: '#7a4b78', ink: '#ffffff', path: 'M0 0L8 8M0 8L8 0' },
];

/** One fill for each of so many parts. Throws a RangeError above six: nobody can tell more apart. */
export function fillsFor(id: string, count: number): Fill[] {
  if (count > PATTERNS.length)
    throw new RangeError(`a chart can show ${PATTERNS.length} parts, not ${count}`);
  return PATTERNS.slice(0, count).map((pattern, index) => ({ ...pattern, id: `${id}-fill-${index + 1}` }));
}
