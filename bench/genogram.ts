import { drawEcomap, drawGenogram } from '#modules/family/index.ts';
import { fortyPeople } from '#testing/family-of-forty.ts';

/*
 * Drawing a family of forty people in four generations, and a map of forty people around a child, each many times: the median processor time
 * of one against the limit of 50 ms, so that a busy machine tells the same as an idle one. Prints both with their part of the limit; ends with 1 when one is over.
 */
const LIMIT = 50;
const ROUNDS = 41;

const ties = fortyPeople.people.map(({ id, name }, at) => ({
  ...{ id, name, what: 'relative', isAgency: at % 5 === 0 },
  ...{ strength: 'ordinary' as const, direction: 'both' as const },
}));

report('family tree of forty people', () => drawGenogram(fortyPeople));
report('map of forty people', () => drawEcomap('Bethan', ties));

function report(what: string, draw: () => unknown): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = process.cpuUsage();
    draw();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  }).toSorted((one, other) => one - other);
  const [median = 0, worst = 0] = [times[Math.floor(ROUNDS / 2)], times.at(-1)];
  const ratio = median / LIMIT;
  console.log(
    `${what}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, ${ratio.toFixed(2)} of the limit of ${LIMIT} ms`,
  );
  if (ratio > 1) process.exitCode = 1;
}
