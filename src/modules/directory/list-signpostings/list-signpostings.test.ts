import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { addService, signpost, signpostForm } from '#testing/service-form.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who sees the child reads where the family was signposted; who may only read is offered nothing', async () => {
  const service = await addService(await house.as(people.directoryEditor));
  const child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  const page = `/children/${child.childId}/services`;
  const worker = await house.as(people.worker);
  const signpostingId = await signpost(worker, child.childId, [service]);
  for (const said of [signpostForm.because, 'Stay and Play', `${page}/find`, `${page}/${signpostingId}`])
    expect((await worker.get(page)).html).toContain(said);
  const reading = await (await house.as(people.quality)).get(page);
  expect([
    reading.status,
    reading.html.includes(signpostForm.because),
    reading.html.includes(`${page}/find`),
  ]).toEqual([200, true, false]);
  for (const [email, status] of [
    [people.otherWorker, 404],
    [people.directoryEditor, 403],
  ] as const)
    expect((await (await house.as(email)).get(page)).status).toBe(status);
  expect(await auditOf(house.owner, people.worker)).toContainEqual(
    expect.objectContaining({ act: 'signpostings viewed', outcome: 'done', childIds: [child.childId] }),
  );
});
