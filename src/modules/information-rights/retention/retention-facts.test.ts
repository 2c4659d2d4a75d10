import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import {
  buildAssessment,
  buildChild,
  buildEpisode,
  buildPlan,
  type BuiltChild,
} from '#testing/build-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';
import { findFacts, listFacts } from './retention.queries.ts';
import { noFacts, retentionCases, type RetentionCase } from './when-due-cases.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** Stores a case as its returns and its officer would have; gives the child. */
async function store({ child, episodes, plans, factors, said }: RetentionCase): Promise<BuiltChild> {
  const built = await buildChild(house.owner, { ...child });
  if (child.birthDate === null)
    await house.owner.query('update children.child set birth_date = null where child_id = $1', [
      built.childId,
    ]);
  for (const [index, one] of (episodes ?? []).entries())
    await buildEpisode(house.owner, built, { ...one, referralSource: String(index) });
  for (const one of plans ?? []) await buildPlan(house.owner, built, one);
  if (factors !== undefined)
    await buildAssessment(house.owner, built, { startDate: '2010-01-05', factors: [...factors] });
  const { partnershipId, userId } = await userOf(house.owner, people.dataProtectionOfficer);
  for (const [index, one] of (said ?? []).entries())
    await insertRow(house.owner, 'information_rights.said_of_child', {
      ...one,
      ...{ partnershipId, childId: built.childId, because: 'test', saidBy: userId },
      saidAt: `2020-01-0${index + 1}T10:00:00Z`,
    });
  return built;
}

const inPartnership: ReturnType<typeof makeJob>['inPartnership'] = (...given) =>
  makeJob(house.app.house, new AbortController().signal).inPartnership(...given);

test.each(retentionCases.map((one) => [one.title, one] as const))('the facts of %s', async (_, one) => {
  const { partnershipId, childId } = await store(one);
  const facts = await inPartnership(partnershipId, (tx) => findFacts(tx, childId));
  const birth = { expectedBirthDate: null, deathDate: null, ...one.child };
  // The last end does not matter while something is open.
  const isOpen = one.facts.isOpen === true;
  expect({ ...facts, ...(isOpen && { lastEndedOn: null }) }).toEqual({
    ...{ ...noFacts, ...birth, ...one.facts, childId },
    ...(isOpen && { lastEndedOn: null }),
  });
});

test('of two siblings, each has its own facts', async () => {
  const closed = retentionCases.find(({ title }) => title === 'a referral and no plan');
  const open = retentionCases.find(({ title }) => title === 'an episode that is open');
  if (closed === undefined || open === undefined) throw new Error('the cases have other titles');
  const [older, younger] = [await store(closed), await store(open)];
  const read = (childId: string) => inPartnership(older.partnershipId, (tx) => findFacts(tx, childId));
  expect((await read(older.childId))?.isOpen).toBe(false);
  expect((await read(younger.childId))?.isOpen).toBe(true);
});

test('all are read in batches, each once, and nobody but officer and system account reads any', async () => {
  const { partnershipId } = await buildChild(house.owner);
  const { rows } = await house.owner.query<{ count: number }>(
    'select count(*)::int as count from children.child where partnership_id = $1',
    [partnershipId],
  );
  const read = await inPartnership(partnershipId, async (tx) => {
    const ids: string[] = [];
    for (let after: string | null = null; ; after = ids.at(-1) ?? null) {
      const batch = await listFacts(tx, after, 50);
      ids.push(...batch.map(({ childId }) => childId));
      if (batch.length < 50) return ids;
    }
  });
  expect(new Set(read).size).toBe(read.length);
  expect(read.length).toBe(rows[0]?.count);
  const { rows: seen } = await house.owner.query<{ count: number }>(
    `select count(*)::int as count from information_rights.retention_facts(null, 10, null)`,
  );
  expect(seen[0]?.count).toBe(0);
});
