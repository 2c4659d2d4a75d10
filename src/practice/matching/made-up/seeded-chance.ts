/** Chances that come out the same for the same seed. (The mixing is the public-domain "mulberry32".) */
export class SeededChance {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed ^ 0x9e37_79b1, 0x85eb_ca6b);
  }

  /** A fraction from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)];
    if (choice === undefined) throw new RangeError('There is nothing to pick from');
    return choice;
  }

  /** One of the choices; the first is the most usual, the tenth a tenth as usual, as names are. */
  pickUsual<T>(choices: readonly T[]): T {
    const at = Math.floor(choices.length ** this.next()) - 1;
    return choices[at] ?? this.pick(choices);
  }
}
