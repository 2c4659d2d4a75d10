import { makeUpChildren } from '#practice/matching/index.ts';

export type MadeUpLine = ReturnType<typeof makeUpChildren>[number];

/** How many referrals are asked about; they are taken out from all over the list first. */
export const ASKED = 500;

export interface Lines {
  asked: MadeUpLine[];
  kept: MadeUpLine[];
}

/** So many lines about made-up children, and those that are asked about. */
export function makeLines(size: number): Lines {
  const made = makeUpChildren(7, size + ASKED);
  const step = Math.floor(made.length / ASKED);
  const isAsked = (_row: unknown, at: number) => at % step === 0 && at / step < ASKED;
  return { asked: made.filter(isAsked), kept: made.filter((row, at) => !isAsked(row, at)) };
}

export interface Measured {
  /** The time that 95 of 100 referrals stay under, in milliseconds. */
  p95: number;
  /** Of the children who are known, how many came first. */
  first: number;
  known: number;
}

/** Asks about each line; `find` gives the child that comes first. `how` is what is said beside the figures. */
export async function measureAll(
  { asked, kept }: Lines,
  how: string,
  find: (line: MadeUpLine) => Promise<string | undefined> | string | undefined,
): Promise<Measured> {
  const children = new Set(kept.map(({ child }) => child));
  const counts = { known: 0, first: 0 };
  const times: number[] = [];
  for (const line of asked) {
    const from = performance.now();
    const found = await find(line);
    times.push(performance.now() - from);
    if (children.has(line.child)) counts.known += 1;
    if (found === line.child) counts.first += 1;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  console.log(
    `${String(kept.length)} lines: p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, slowest ${at(0.999).toFixed(2)} ms; ` +
      `${String(counts.first)} of ${String(counts.known)} known children come first; ${how}`,
  );
  return { p95: at(0.95), ...counts };
}
