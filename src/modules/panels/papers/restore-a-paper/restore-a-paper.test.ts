import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage, uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let day: PanelDay;
let first: string;
let second: string;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  day = await buildPanelDay(house.owner);
  const worker = await house.as(dayPeople.worker);
  first = await uploadAPaper(worker, day.caseId, { name: 'First.pdf' });
  second = await uploadAPaper(worker, day.caseId, {
    name: 'Second.pdf',
    content: Buffer.concat([pdfOfOnePage, pdfOfOnePage]),
  });
});
afterAll(() => house.close());

const page = () => `/panels/cases/${day.caseId}/papers`;
const restore = async (email: string, paper = first) =>
  (await house.as(email)).post(`${paper}/restore`, {}, '/help');
const versions = async () => {
  const { rows } = await house.owner.query<{
    number: number;
    restored: number | null;
    name: string;
    series: number;
  }>(
    `select p.number, d.restored_from as restored, d.file_name as name, d.number as series from panels.paper p
       join documents.document d using (partnership_id, document_id) where p.case_id = $1 order by p.number`,
    [day.caseId],
  );
  return rows;
};

describe('an earlier version', () => {
  it('is brought back by the team as a new version, which says so; both stay open, and it is on the audit trail', async () => {
    expect((await (await house.as(dayPeople.worker)).get(page())).html).toContain('Bring back version 1');
    expect((await restore(dayPeople.worker)).location).toBe(page());
    expect(await versions()).toEqual([
      { number: 1, restored: null, name: 'First.pdf', series: 1 },
      { number: 2, restored: null, name: 'Second.pdf', series: 2 },
      { number: 3, restored: 1, name: 'First.pdf', series: 3 },
    ]);
    const [row] = await auditOf(house.owner, dayPeople.worker);
    expect(row).toMatchObject({
      act: 'panel.paper restored',
      childIds: [day.child.childId],
      detail: { restoredVersion: 1 },
    });
    const worker = await house.as(dayPeople.worker);
    const { html } = await worker.get(page());
    expect(html).toContain('version 3, the same as version 1');
    const newest = /href="(\/panels\/papers\/[0-9a-f-]{36})">First/.exec(html)?.[1] ?? '';
    expect(newest).not.toBe(first);
    for (const [address, pages] of [
      [newest, 1],
      [first, 1],
      [second, 2],
    ] as const)
      expect((await worker.get(address)).raw.rawPayload.length).toBe(pdfOfOnePage.length * pages);
  });

  it('is brought back once, also when two do it at once, each as a version of its own', async () => {
    const answers = await Promise.all([restore(dayPeople.worker), restore(dayPeople.worker)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await versions()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('is not there for another team, nor for a member, who reads the newest only', async () => {
    for (const email of [dayPeople.workerOfAnotherTeam, dayPeople.coordinatorElsewhere])
      expect((await restore(email)).status, email).toBe(404);
    expect((await restore(dayPeople.policeMember)).status).toBe(403);
    expect(await versions()).toHaveLength(2);
  });

  it('is refused to who has no permission', async () => {
    expect((await restore(dayPeople.analyst)).status).toBe(403);
  });

  it('is not the newest itself, none that has a virus, and none once the panel was held', async () => {
    expect((await restore(dayPeople.worker, second)).status).toBe(404);
    await house.owner.query(
      `update documents.file f set state = 'infected' from documents.document d, panels.paper p
        where d.file_id = f.file_id and p.document_id = d.document_id and p.paper_id = $1`,
      [first.slice('/panels/papers/'.length)],
    );
    expect((await restore(dayPeople.worker)).status).toBe(404);
    await house.owner.query(`update documents.file set state = 'waiting'`);
    await house.owner.query(`update panels.meeting_case set state = 'heard' where case_id = $1`, [
      day.caseId,
    ]);
    expect((await restore(dayPeople.worker)).status).toBe(404);
    expect(await versions()).toHaveLength(2);
  });
});
