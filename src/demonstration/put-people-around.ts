import { writeFamilies, type ManyFamilies } from '#modules/family/index.ts';
import { makeFamilies, type DemoFamily } from '../../db/demo/families.ts';
import { listChildIds, listOnPlans } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { familyToWrite } from './story/families-to-write.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';

/** Families of note: one of each kind, also those whose plan has just ended. */
const OF_NOTE = 11;

/**
 * Has each worker write down who is around the children of their families, as far as the worker sees them: of note, and where a child is on a plan. The
 * others are left as a return leaves them, with nobody around the children.
 */
export async function putPeopleAround(story: Storyteller, asAt: string): Promise<void> {
  const on = momentOf(dayAfter(story.today, -3), '16:10');
  const onPlans = await story.as(thePanel.coordinator, on, ({ tx }) => listOnPlans(tx));
  const families = makeFamilies(asAt).filter(
    ({ number, children }) => number < OF_NOTE || children.some(({ localId }) => onPlans.has(localId)),
  );
  const year = Number(story.today.slice(0, 4));
  for (const [worker, own] of Map.groupBy(families, (family) => family.worker.fullName))
    await story.as(worker, on, async (teller) => {
      const known = await listChildIds(teller.tx);
      await writeFamilies(teller, together(own, known, year));
    });
}

function together(
  families: readonly DemoFamily[],
  known: ReadonlyMap<string, string>,
  year: number,
): ManyFamilies {
  const written = families.map((family) => familyToWrite(family, known, year));
  return {
    people: written.flatMap(({ people }) => people),
    links: written.flatMap(({ links }) => links),
    bonds: written.flatMap(({ bonds }) => bonds),
    fathers: written.flatMap(({ fathers }) => fathers),
  };
}
