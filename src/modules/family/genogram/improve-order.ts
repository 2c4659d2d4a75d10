import type { SortedFamily } from './couples.ts';
import { weighOrder } from './cross-count.ts';
import type { Chain } from './partner-chains.ts';
import type { Rows } from './row-order.ts';

/** Where the walk left lines that cross, chains are turned and moved along their row while that makes it better: never worse, and soon over. */
const MOST_ROUNDS = 4;
const WEIGHT_OF_A_CROSSING = 10;
/** An order by age and time is not given up for less. */
const WORTH_A_MOVE = 1.5;

export function improveOrder(family: SortedFamily, rows: Rows, chains: readonly Chain[]): Rows {
  let best = rows;
  let weight = weighOrder(family, rows);
  const chainOf = new Map(chains.flatMap((chain) => chain.map((id) => [id, chain])));
  for (let round = 0; round < MOST_ROUNDS && weight >= WEIGHT_OF_A_CROSSING; round += 1) {
    const before = weight;
    for (const chain of chains) [best, weight] = bestMove(family, chain, chainOf, [best, weight]);
    if (weight === before) break;
  }
  return best;
}

type Weighed = readonly [rows: Rows, weight: number];

function bestMove(
  family: SortedFamily,
  chain: Chain,
  chainOf: ReadonlyMap<string, Chain>,
  given: Weighed,
): Weighed {
  let [best, weight] = given;
  for (const tried of movesOf(chain, best, chainOf)) {
    const weighed = weighOrder(family, tried);
    if (weighed > weight - WORTH_A_MOVE) continue;
    best = tried;
    weight = weighed;
  }
  return [best, weight];
}

/** The rows with one chain turned, or moved, or both. */
function* movesOf(chain: Chain, rows: Rows, chainOf: ReadonlyMap<string, Chain>): Generator<Rows> {
  const number = rows.findIndex((row) => row.includes(chain[0] ?? ''));
  const row = rows[number] ?? [];
  const own = row.filter((id) => chain.includes(id));
  const rest = row.filter((id) => !chain.includes(id));
  const turned = own.length > 1 ? [own, own.toReversed()] : [own];
  for (let at = 0; at <= rest.length; at += 1) {
    const [before, after] = [chainOf.get(rest[at - 1] ?? ''), chainOf.get(rest[at] ?? '')];
    if (before !== undefined && before === after) continue;
    for (const members of turned)
      yield rows.with(number, [...rest.slice(0, at), ...members, ...rest.slice(at)]);
  }
}
