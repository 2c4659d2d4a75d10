import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeJob } from '#platform/jobs/worker.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage, uploadAPaper } from '#testing/upload-a-paper.ts';
import { checkFiles } from './check-files.ts';

let house: TestHouse;
let day: PanelDay;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  day = await buildPanelDay(house.owner);
});
afterAll(() => house.close());

let made = 0;
const ownPdf = () => Buffer.concat([pdfOfOnePage, Buffer.from(`% ${(made += 1)}\n`)]);
const files = () => house.app.house.files;
const listed = async () => {
  const ids: string[] = [];
  for await (const { fileId } of files().list()) ids.push(fileId);
  return ids.sort();
};
/** Lets every file in the store be as old as if it had come so many hours before now. */
const age = async (hours: number) => {
  const at = new Date(house.clock.now().getTime() - hours * 60 * 60_000);
  for (const fileId of await listed()) await files().onDisk(fileId, (path) => utimes(path, at, at));
};
const page = () => `/panels/cases/${day.caseId}/papers`;
const sendWrong = async () => {
  const worker = await house.as(dayPeople.worker);
  const file = { field: 'file', name: 'Plan.pdf', type: 'application/pdf', content: ownPdf() };
  return worker.upload(page(), { kind: 'none of these' }, file, page());
};
const check = () => checkFiles(makeJob(house.app.house, new AbortController().signal));

describe('what nobody kept', () => {
  it('because its form came back, goes after a day and not before', async () => {
    const before = await listed();
    expect((await sendWrong()).status).toBe(422);
    expect(await listed()).toHaveLength(before.length + 1);
    await age(23);
    await house.runTask('daily:file-clean-up');
    expect(await listed()).toHaveLength(before.length + 1);
    await age(25);
    await house.runTask('daily:file-clean-up');
    expect(await listed()).toEqual(before);
  });

  it('because the work was undone, goes too; what was kept stays, however old', async () => {
    const paper = await uploadAPaper(await house.as(dayPeople.worker), day.caseId, { content: ownPdf() });
    const kept = await listed();
    await house.owner.query(
      `create function documents.refuse_in_test() returns trigger language plpgsql as $$ begin raise 'the work fails'; end $$;
       create trigger refuse_in_test before insert on panels.paper for each row execute function documents.refuse_in_test()`,
    );
    const worker = await house.as(dayPeople.worker);
    const file = { field: 'file', name: 'Plan.pdf', type: 'application/pdf', content: ownPdf() };
    expect((await worker.upload(page(), { kind: 'plan' }, file, page())).status).toBe(500);
    await house.owner.query(
      'drop trigger refuse_in_test on panels.paper; drop function documents.refuse_in_test()',
    );
    expect(await listed()).toHaveLength(kept.length + 1);
    await age(25 * 365);
    await house.runTask('daily:file-clean-up');
    expect(await listed()).toEqual(kept);
    expect((await worker.get(paper)).status).toBe(200);
  });

  it('is kept from then on when somebody brings it again', async () => {
    const content = ownPdf();
    const { fileId } = await files().put(Readable.from([content]), { maxBytes: 1e6 });
    await age(25);
    const paper = await uploadAPaper(await house.as(dayPeople.worker), day.caseId, { content });
    await age(25);
    await house.runTask('daily:file-clean-up');
    expect(await listed()).toContain(fileId);
    expect((await (await house.as(dayPeople.worker)).get(paper)).raw.rawPayload.equals(content)).toBe(true);
  });
});

describe('checking the files', () => {
  it('finds every kept file in the store, with the bytes its id says', async () => {
    const found = await check();
    expect(found).toMatchObject({ missing: [], damaged: [], leftOver: [], scanner: 'none' });
    expect(found.kept).toBeGreaterThan(0);
  });

  it('finds what is missing, what was changed, and what is left over', async () => {
    const worker = await house.as(dayPeople.worker);
    const before = await listed();
    for (const name of ['a.pdf', 'b.pdf'])
      await uploadAPaper(worker, day.caseId, { name, content: ownPdf() });
    const [one = '', other = ''] = (await listed()).filter((fileId) => !before.includes(fileId));
    await files().onDisk(one, async (path) => (await import('node:fs/promises')).appendFile(path, 'x'));
    await sendWrong();
    await age(49);
    await files().remove(other, house.clock.now());
    const found = await check();
    expect(found.missing).toEqual([other]);
    expect(found.damaged).toEqual([one]);
    expect(found.leftOver).toHaveLength(1);
  });
});
