import type { Genogram, Point } from '#modules/family/genogram/drawn.ts';

interface Piece {
  from: Point;
  to: Point;
}

/** How often a level piece of one line meets an upright piece of another, ends not counted; pieces drawn for several children count once. */
export function linesCrossings(drawn: Genogram): number {
  const pieces = piecesOf(drawn);
  const level = pieces.filter(({ from, to }) => from.y === to.y);
  const upright = pieces.filter(({ from, to }) => from.x === to.x);
  const spots = level.flatMap((across) =>
    upright.filter((down) => doCross(across, down)).map((down) => `${down.from.x} ${across.from.y}`),
  );
  return new Set(spots).size;
}

function piecesOf({ lines }: Genogram): Piece[] {
  return lines.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.slice(1).flatMap((to, at) => {
        const from = part[at];
        return from === undefined ? [] : [{ from, to }];
      }),
    ),
  );
}

const doCross = (across: Piece, down: Piece) =>
  isBetween(down.from.x, across.from.x, across.to.x) && isBetween(across.from.y, down.from.y, down.to.y);

const isBetween = (value: number, one: number, other: number) =>
  value > Math.min(one, other) + 0.5 && value < Math.max(one, other) - 0.5;
