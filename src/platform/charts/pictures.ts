/**
 * Each chart is drawn twice, and the page shows the one that fits: a picture that only shrank would have letters of six
 * pixels on a phone. Units are pixels at the width the picture was drawn for.
 */
export type PictureKind = 'wide' | 'narrow';

export const pictureKinds: readonly PictureKind[] = ['wide', 'narrow'];

export const pictureWidth: Readonly<Record<PictureKind, number>> = { wide: 640, narrow: 320 };

/** The size of all letters, and the height of a line of them. */
export const LETTERS = 16;
export const LINE = 20;

export interface PlacedText {
  x: number;
  y: number;
  text: string;
}

/** One decimal is finer than a screen shows, and keeps pages small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines under each other, the first with its letters standing at `y`. */
export function placeLines(lines: readonly string[], x: number, y: number): PlacedText[] {
  return lines.map((text, index) => ({ x: round(x), y: round(y + index * LINE), text }));
}
