import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '#testing/build-child.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage, uploadAPaper } from '#testing/upload-a-paper.ts';

let house: TestHouse;
let day: PanelDay;
let page: string;
beforeAll(async () => {
  house = await openTestHouse();
  day = await buildPanelDay(house.owner);
  page = `/panels/cases/${day.caseId}/papers`;
});
afterAll(() => house.close());

const asFile = (name: string, content: Buffer | string) => ({
  field: 'file',
  name,
  type: 'application/pdf',
  content,
});

describe('the papers of a case', () => {
  it('are asked for, with the day they are due, while there are none', async () => {
    const { html, status } = await (await house.as(dayPeople.worker)).get(page);
    expect(status).toBe(200);
    expect(html).toContain('Papers for Brynja');
    expect(html).toContain('due on 2 December 2026');
    expect(html).toContain('No papers yet');
    expect(html).toContain('Add this paper');
    expect(html).toContain('A PDF, Word or Excel file keeps the name of whoever wrote it.');
  });

  it('are not there for another team, for a sergeant who is not on the panel, and elsewhere', async () => {
    for (const email of [
      dayPeople.workerOfAnotherTeam,
      dayPeople.policeNotOnPanel,
      dayPeople.coordinatorElsewhere,
    ]) {
      const person = await house.as(email);
      expect((await person.get(page)).status).toBe(404);
      expect((await person.upload(page, { kind: 'plan' }, asFile('Plan.pdf', pdfOfOnePage))).status).toBe(
        404,
      );
    }
  });

  it('are refused to who has no permission', async () => {
    expect((await (await house.as(dayPeople.analyst)).get(page)).status).toBe(403);
    expect((await (await house.as(dayPeople.policeMember)).post(page, { kind: 'plan' })).status).toBe(403);
  });

  it('are not added by somebody who only has a recommendation to answer', async () => {
    const other = await buildPanelDay(house.owner);
    await grant(house.owner, other.child, dayPeople.workerOfAnotherTeam, { basis: 'recommendation-owner' });
    const person = await house.as(dayPeople.workerOfAnotherTeam);
    expect((await person.get(`/panels/cases/${other.caseId}/papers`)).status).toBe(404);
  });
});

describe('a file', () => {
  it.each([
    ['no file is chosen', { kind: 'plan' }, undefined, 'Choose a file'],
    ['it is empty', { kind: 'plan' }, asFile('Plan.pdf', ''), 'The file is empty'],
    [
      'it is no kind that is taken',
      { kind: 'plan' },
      asFile('Plan.pdf', '<html><script></script></html>'),
      'This kind of file cannot be added here',
    ],
    [
      'it is a spreadsheet in plain text',
      { kind: 'plan' },
      asFile('a.csv', 'a,b,c\n1,2,3\n4,5,6\n'),
      'This kind of file cannot be added here',
    ],
    ['nobody says what it is', {}, asFile('Plan.pdf', pdfOfOnePage), 'Choose what the paper is'],
  ])('comes back with its message when %s', async (_, fields, file, message) => {
    const person = await house.as(dayPeople.worker);
    const sent = await person.upload(
      page,
      fields,
      file ?? { field: 'nothing', name: '', type: '', content: '' },
      page,
    );
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(message);
  });

  it('is refused beyond 20 MB, and nothing is kept', async () => {
    const person = await house.as(dayPeople.worker);
    const large = Buffer.concat([pdfOfOnePage, Buffer.alloc(20 * 1024 * 1024)]);
    const sent = await person.upload(page, { kind: 'plan' }, asFile('Plan.pdf', large), page);
    expect(sent.status).toBe(413);
    expect(sent.html).toContain('too large');
  });

  it('is kept with the ending of its content, numbered by kind, and on the audit trail', async () => {
    const other = await buildPanelDay(house.owner);
    const person = await house.as(dayPeople.worker);
    const first = await uploadAPaper(person, other.caseId, { name: 'First plan.pdf' });
    await uploadAPaper(person, other.caseId, { name: 'Timeline.pdf', kind: 'chronology' });
    const second = await uploadAPaper(person, other.caseId, { name: 'Second plan.pdf' });
    expect(second).not.toBe(first);
    const { html } = await person.get(`/panels/cases/${other.caseId}/papers`);
    expect(html).toMatch(/Second plan\.pdf<\/a>\s*<span[^>]*>version 2, about 2 minutes to read/);
    expect(html).toContain('Earlier versions');
    const { rows } = await house.owner.query(
      `select child_ids from audit_trail.event where subject = $1 and outcome = 'done' and act = 'panel.paper added'`,
      [other.caseId],
    );
    expect(rows).toEqual(Array(3).fill({ child_ids: [other.child.childId] }));
  });

  it('sent twice is added once', async () => {
    const person = await house.as(panelCoordinator);
    const other = await buildPanelDay(house.owner);
    const at = `/panels/cases/${other.caseId}/papers`;
    const tokens = await person.tokens(at);
    for (let time = 0; time < 2; time += 1) {
      const sent = await person.upload(
        at,
        { kind: 'other', ...tokens },
        asFile('Genogram.pdf', pdfOfOnePage),
        at,
      );
      expect(sent.location).toBe(at);
    }
    const { rows } = await house.owner.query(`select number from panels.paper where case_id = $1`, [
      other.caseId,
    ]);
    expect(rows).toEqual([{ number: 1 }]);
  });

  it('is not added any more once the panel was held', async () => {
    const held = await buildPanelDay(house.owner, { meeting: { state: 'held' }, case: { state: 'heard' } });
    const person = await house.as(dayPeople.worker);
    const at = `/panels/cases/${held.caseId}/papers`;
    expect((await person.get(at)).html).not.toContain('Add this paper');
    expect((await person.upload(at, { kind: 'plan' }, asFile('Plan.pdf', pdfOfOnePage))).status).toBe(404);
  });
});
