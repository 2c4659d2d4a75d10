import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { confirmEntryList, openEntryList } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { aboutChild } from '../about-child/about-child.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  await confirmEntryList(worker, await openEntryList(worker, child, '3/11/2026,Seen at home,,'));
  await openEntryList(worker, child, '4/11/2026,Not decided yet,,');
});
afterAll(() => house.close());

test('the lists about a child are in its record, with what became of them', async () => {
  const job = makeJob(house.app.house, new AbortController().signal);
  const sections = await job.inPartnership(child.partnershipId, (tx) =>
    aboutChild.read(tx, job.wordsIn('en'), child.childId),
  );
  const lists = sections.find(({ title }) => title === 'Lists that entries were added from');
  expect(lists?.passages.map(({ text }) => text).sort()).toEqual(['1 entry was added.', 'Not decided yet.']);
  expect(lists?.passages[0]?.label).toContain('entries.csv, sent on 21 November 2026');
});

test('nobody else is told of them by that way', async () => {
  const { rows } = await house.owner.query(`select * from children.lists_for_record($1)`, [child.childId]);
  expect(rows).toEqual([]);
});

test('they go when the child is deleted, with their files, also the one that waits', async () => {
  const kept = async () => {
    const { rows } = await house.owner.query<{ lists: number; files: number }>(
      `select (select count(*)::integer from children.entry_list where child_id = $1) as lists,
              (select count(*)::integer from documents.file) as files`,
      [child.childId],
    );
    return rows[0] ?? { lists: 0, files: 0 };
  };
  const before = await kept();
  expect(before.lists).toBe(2);
  await house.owner.query('select information_rights.erase_rows($1, $2)', [
    child.partnershipId,
    child.childId,
  ]);
  expect(await kept()).toEqual({ lists: 0, files: before.files - 2 });
});
