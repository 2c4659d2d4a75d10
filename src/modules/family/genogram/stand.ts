import { wrapLabel } from '#platform/charts/letter-widths.ts';
import type { GenogramPerson } from './genogram.ts';
import { BETWEEN, LETTERS, LINE, SIGN, SMALL_LETTERS, UNDER_SIGN, WIDEST_TEXT } from './measures.ts';
import type { Rows } from './row-order.ts';

/** Somebody with the room they take: the sign, and the text under it. `x` is the middle. */
export interface Stand {
  person: GenogramPerson;
  row: number;
  index: number;
  x: number;
  width: number;
  lines: { text: string; isName: boolean }[];
}

/** What stands under a sign, in short lines. */
export function linesUnder({ name, below }: GenogramPerson): Stand['lines'] {
  return [
    ...wrapLabel(name, WIDEST_TEXT, LETTERS, 2).map((text) => ({ text, isName: true })),
    ...wrapLabel(below, WIDEST_TEXT, SMALL_LETTERS, 2).map((text) => ({ text, isName: false })),
  ];
}

/** A line that passes through a row keeps clear of the one that comes down between a couple. */
const ASIDE = 8;

/** Where everybody stands, and what is between them. */
export class Floor {
  readonly stands: ReadonlyMap<string, Stand>;
  readonly #rows: Rows;

  constructor(rows: Rows, stands: ReadonlyMap<string, Stand>) {
    this.#rows = rows;
    this.stands = stands;
  }

  get rows(): Rows {
    return this.#rows;
  }

  of(id: string): Stand {
    const stand = this.stands.get(id);
    if (stand === undefined) throw new Error(`nobody stands for ${id}`);
    return stand;
  }

  /** The middle of the gap beside somebody where a line may pass from row to row. */
  gapBeside(stand: Stand, side: 'left' | 'right'): number {
    const direction = side === 'left' ? -1 : 1;
    const next = this.#rows[stand.row]?.[stand.index + direction];
    const edge = stand.x + (direction * stand.width) / 2;
    if (next === undefined) return edge + (direction * BETWEEN) / 2;
    const other = this.of(next);
    return (edge + other.x - (direction * other.width) / 2) / 2;
  }

  /** The gap of a row that is nearest to a place. */
  nearestGap(row: number, x: number): number {
    const gaps = (this.#rows[row] ?? []).flatMap((id) => {
      const stand = this.of(id);
      return [this.gapBeside(stand, 'left') - ASIDE, this.gapBeside(stand, 'right') + ASIDE];
    });
    return gaps.toSorted((one, other) => Math.abs(one - x) - Math.abs(other - x))[0] ?? x;
  }

  /** How high a row is, from the top of the signs to the foot of the longest text. */
  height(row: number): number {
    const most = Math.max(0, ...(this.#rows[row] ?? []).map((id) => this.of(id).lines.length));
    return heightOf(most);
  }
}

export function heightOf(lines: number): number {
  return lines === 0 ? SIGN : SIGN + UNDER_SIGN + lines * LINE;
}
