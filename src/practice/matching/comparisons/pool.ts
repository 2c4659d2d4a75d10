/** Different values of one sort, each known by a number, so that equal values are found equal without reading them again. */
export class Pool {
  readonly #values: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Values that are only looked up; their numbers are never given again, because answers about them are remembered. */
  readonly #passing = new Map<number, string>();
  readonly #passingNumbers = new Map<string, number>();
  #isClosed = false;
  #next = 0;

  /** How many values were taken before the pool was closed. */
  get size(): number {
    return this.#values.length;
  }

  /** The number of a value; −1 for ''. */
  take(value: string): number {
    if (value === '') return -1;
    const known = this.#numbers.get(value) ?? this.#passingNumbers.get(value);
    if (known !== undefined) return known;
    const number = this.#next;
    this.#next += 1;
    if (this.#isClosed) {
      this.#passing.set(number, value);
      this.#passingNumbers.set(value, number);
    } else {
      this.#values.push(value);
      this.#numbers.set(value, number);
    }
    return number;
  }

  valueOf(number: number): string {
    return this.#values[number] ?? this.#passing.get(number) ?? '';
  }

  /** From now on new values are kept only until they are forgotten. */
  close(): void {
    this.#isClosed = true;
  }

  forgetPassing(): void {
    this.#passing.clear();
    this.#passingNumbers.clear();
  }
}

/** Kept answers of one judge; old ones give way to new ones, so it never grows. */
const PLACES = 1 << 18;

/** Judges two different values of a pool and gives a level; the order of the two makes no difference. */
export type Judge = (one: string, other: string) => number;

/** The same judge by numbers of a pool, remembering answers: the same two names meet in thousands of pairs. */
export function rememberJudge(pool: Pool, judge: Judge): (one: number, other: number) => number {
  const asked = new Float64Array(PLACES).fill(-1);
  const answers = new Uint8Array(PLACES);
  return (one, other) => {
    const low = one < other ? one : other;
    const high = one < other ? other : one;
    const question = low * 0x400_0000 + high;
    const place = (Math.imul(low, 0x9e37_79b1) ^ Math.imul(high, 0x85eb_ca6b)) >>> 14;
    if (asked[place] === question) return answers[place] ?? 0;
    const [here, there] = [pool.valueOf(low), pool.valueOf(high)];
    const answer = here < there ? judge(here, there) : judge(there, here);
    asked[place] = question;
    answers[place] = answer;
    return answer;
  };
}
