import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import {
  addOutcome,
  outcomeForm,
  publish,
  reviewForm,
  settlePlan,
  stepForm,
} from '#testing/written-plan-form.ts';
import { aboutChild } from './about-child.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('everything that was written is told: the draft, what was published, who opened it, how it went', async () => {
  const { child, plan, nurse } = await settlePlan(house);
  const worker = await house.as(people.worker);
  const outcomeId = await addOutcome(worker, plan);
  await worker.post(`${plan}/draft/outcomes/${outcomeId}/steps`, stepForm(nurse));
  await publish(worker, plan, 'The first');
  await (await house.as(people.nurse)).get(`${plan}/versions/1`);
  await worker.post(`${plan}/reviews`, {
    ...reviewForm([outcomeId], 'on-track'),
    [`note-${outcomeId}`]: 'By the diary',
  });
  await addOutcome(worker, plan, { ...outcomeForm, wanted: 'Only in the draft' });
  const job = makeJob(house.app.house, new AbortController().signal);
  for (const language of ['en', 'cy']) {
    const sections = await job.inPartnership(child.partnershipId, (tx) =>
      aboutChild.read(tx, job.wordsIn(language), child.childId),
    );
    const told = sections
      .flatMap(({ title, passages }) => [title, ...passages.map(({ label, text }) => `${label}\n${text}`)])
      .join('\n');
    for (const text of [
      'Safe and settled',
      'She sleeps through the night',
      'Bring the bed',
      'The first',
      'Constance Abiolari',
    ])
      expect(told).toContain(text);
    for (const text of ['Two nights now.', 'By the diary', 'Only in the draft']) expect(told).toContain(text);
  }
});
