/**
 * Chances that come out the same for the same seed and child, whatever happened to the children before: so a
 * second return can make any one child again. (The mixing is the public-domain "mulberry32".)
 */
export class SeededRandom {
  readonly #seed: number;
  #state: number;

  constructor(seed: number) {
    this.#seed = mix(Math.trunc(seed) ^ Math.imul(Math.floor(seed / 0x1_0000_0000), 0x85eb_ca6b));
    this.#state = this.#seed;
  }

  /** Begin the chances of the child (or family) with this number. */
  startAt(index: number): this {
    this.#state = mix(this.#seed ^ Math.imul(index + 1, 0x9e37_79b1));
    return this;
  }

  /** A fraction from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `low` to `high`, both included; `low` when `high` is below it. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * Math.max(1, high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)];
    if (choice === undefined) throw new RangeError('There is nothing to pick from');
    return choice;
  }
}

/** A list in which each value stands as often as its weight says, to be picked from. */
export function weigh<T>(weights: readonly (readonly [T, number])[]): readonly T[] {
  return weights.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9_f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9_f3b);
  return mixed ^ (mixed >>> 16);
}
