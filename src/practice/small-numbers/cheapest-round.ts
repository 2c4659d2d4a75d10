import { namesIn, type Counted } from './sums.ts';

type ByOne = 1 | -1;

/** One more or one less of some counts, all at once. */
type Changes = ReadonlyMap<string, ByOne>;

/** What it costs to let a count change; undefined: it cannot be. */
export type CostOf = (name: string) => number | undefined;

/** What a change puts out: a sum, by one more or less. No sum: this end of the count stands in none, so nothing is out. */
interface Out {
  readonly sum: number | undefined;
  readonly by: ByOne;
}

/** What is still out, every change that led to it, and what they cost. */
interface Step {
  readonly out: Out;
  readonly changes: Changes;
  readonly cost: number;
}

/**
 * The cheapest way in which a count could be one more or one less with every sum still right: a round of changes by one from sum to
 * sum. In tables of rows and columns there is a round whenever there is any other reading of the count at all, because their sums form
 * a network. A round is checked before it is believed, so elsewhere one may be missed, but none is made up.
 * @returns the counts it changes and their cost; undefined when there is none
 */
export function cheapestRound(
  counted: Counted,
  costOf: CostOf,
  name: string,
): { names: string[]; cost: number } | undefined {
  const rounds = ([1, -1] as const).flatMap((by) => closeTheRound(counted, costOf, name, by) ?? []);
  const [best] = rounds.toSorted((one, other) => one.cost - other.cost);
  return best && { names: [...best.changes.keys()], cost: best.cost };
}

/** Walks, cheapest way first, from what the change puts out at one end of the count to what puts its other end right. */
function closeTheRound(counted: Counted, costOf: CostOf, name: string, by: ByOne): Step | undefined {
  const cost = costOf(name);
  if (cost === undefined || !staysAboveNought(counted, name, by)) return undefined;
  const [start, end] = bothEnds(counted, name, by);
  const waiting: Step[] = [{ out: start, changes: new Map([[name, by]]), cost }];
  const seen = new Set<string>();
  for (let step = takeCheapest(waiting); step !== undefined; step = takeCheapest(waiting)) {
    const { out, changes } = step;
    if (out.sum === end.sum && (end.sum === undefined || out.by !== end.by))
      return counted.sums.every((_, sum) => outBy(counted, changes, sum) === 0) ? step : undefined;
    const state = out.sum === undefined ? 'outside' : `${out.sum} ${out.by}`;
    if (seen.has(state)) continue;
    seen.add(state);
    waiting.push(...repairs(counted, costOf, step));
  }
  return undefined;
}

/** Every way to put right what is out by changing one more count, with what that puts out in turn. */
function repairs(counted: Counted, costOf: CostOf, { out, changes, cost }: Step): Step[] {
  return choices(counted, out).flatMap(([name, by]) => {
    const price = costOf(name);
    if (price === undefined || changes.has(name) || !staysAboveNought(counted, name, by)) return [];
    const [one, other] = bothEnds(counted, name, by);
    const there = one.sum === out.sum ? other : one;
    return [{ out: there, changes: new Map([...changes, [name, by] as const]), cost: cost + price }];
  });
}

function choices({ counts, sums, places }: Counted, { sum, by }: Out): [name: string, by: ByOne][] {
  const found = sum === undefined ? undefined : sums[sum];
  if (found !== undefined) return namesIn(found).map(([name, sign]) => [name, signed(-by * sign)]);
  const atTheEdge = [...counts.keys()].filter((name) => places.get(name)?.length === 1);
  return atTheEdge.flatMap((name): [string, ByOne][] => [
    [name, 1],
    [name, -1],
  ]);
}

function bothEnds({ places }: Counted, name: string, by: ByOne): readonly [Out, Out] {
  const [one, other] = places.get(name) ?? [];
  const out = (place: typeof one): Out => ({ sum: place?.sum, by: signed((place?.sign ?? 1) * by) });
  return [out(one), out(other)];
}

function takeCheapest(waiting: Step[]): Step | undefined {
  const least = waiting.reduce(
    (best, step, index) => (step.cost < (waiting[best]?.cost ?? 0) ? index : best),
    0,
  );
  return waiting.splice(least, 1)[0];
}

// Nought is never hidden, so whoever reads a hidden count knows that it is 1 or more.
function staysAboveNought({ counts }: Counted, name: string, by: ByOne): boolean {
  return (counts.get(name) ?? 0) + by >= 1;
}

/** By how much the parts of a sum are more than its total, once changed. */
function outBy({ sums }: Counted, changes: Changes, index: number): number {
  const sum = sums[index];
  const names = sum === undefined ? [] : namesIn(sum);
  return names.reduce((out, [name, sign]) => out + sign * (changes.get(name) ?? 0), 0);
}

const signed = (value: number): ByOne => (value > 0 ? 1 : -1);
