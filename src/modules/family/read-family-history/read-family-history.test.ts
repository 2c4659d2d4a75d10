import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, motherForm, versionsOf } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { aboutChild } from '../about-child/about-child.ts';
import { makeJob } from '#platform/jobs/worker.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
});
afterAll(() => house.close());

test('nothing written down says how to start', async () => {
  const { status, html } = await (await house.as(people.worker)).get(`${path}/history`);
  expect(status).toBe(200);
  expect(html).toContain('Nobody is written down yet');
});

test('everything that was ever said is there: who said it, when, what it said before, and why it changed', async () => {
  const worker = await house.as(people.worker);
  const carys = await addByForm(worker, child.childId);
  const address = `${path}/people/${carys}/change`;
  const change = { change: 'corrected', because: 'Misread', ...(await versionsOf(worker, address)) };
  await worker.post(address, { ...motherForm, ...change, name: 'Cerys Prysor', engaged: 'no' });
  await worker.post(`${path}/father`, { reason: 'donor', note: 'Said at the first visit', version: '0' });
  const { html } = await worker.get(`${path}/history`);
  expect(html).toContain('Jolanta Wierzbówka, Marlowe Vale Children&#39;s Services');
  expect(html).toContain('(before: Carys O’Brien-ap-Siôn)');
  expect(html).toMatch(/Works with us: No\s*<span class="app-quiet">\(before: Yes\)/);
  expect(html).toContain('Why: Misread');
  expect(html).toContain('born with the help of a donor. Said at the first visit');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'family history viewed',
    childIds: [child.childId],
  });
});

test('the whole of it is in the record of the child, as about somebody else too', async () => {
  const job = makeJob(house.app.house, new AbortController().signal);
  const sections = await job.inPartnership(child.partnershipId, (tx) =>
    aboutChild.read(tx, job.wordsIn('en'), child.childId),
  );
  const passages = sections.flatMap((section) => section.passages);
  expect(passages.some(({ text }) => text.includes('Cerys Prysor'))).toBe(true);
  expect(passages.some(({ text }) => text.includes('Carys O’Brien-ap-Siôn'))).toBe(true);
  expect(passages.every(({ isAboutOthers }) => isAboutOthers)).toBe(true);
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).get(`${path}/history`)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(`${path}/history`)).status).toBe(403);
});
