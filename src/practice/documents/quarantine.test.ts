import { utimes } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eicar, runClamd, runStandIn } from '#platform/files/testing/run-clamd.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { lettersOf } from '#testing/letters-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage, uploadAPaper } from '#testing/upload-a-paper.ts';
import { userOf } from '#testing/user-of.ts';

const scanner = await runClamd();
let house: TestHouse;
let day: PanelDay;
beforeAll(async () => {
  house = await openTestHouse('returns', { scanner: scanner.address });
});
afterAll(async () => {
  await house.close();
  await scanner.stop();
});
beforeEach(async () => {
  house.app.house.config.scanner = scanner.address;
  day = await buildPanelDay(house.owner);
});

let made = 0;
/** A PDF that no other test has. */
const ownPdf = (more = '') => Buffer.concat([pdfOfOnePage, Buffer.from(`% ${(made += 1)} ${more}\n`)]);
const worker = () => house.as(dayPeople.worker);
const papers = () => `/panels/cases/${day.caseId}/papers`;
const stateOf = async (paper: string) => {
  const { rows } = await house.owner.query(
    `select f.state, f.trouble, f.signature, f.removed_at as "removedAt" from documents.file f
       join documents.document d using (partnership_id, file_id) join panels.paper p using (partnership_id, document_id)
      where p.paper_id = $1`,
    [paper.slice('/panels/papers/'.length)],
  );
  return rows[0] as { state: string; trouble: string; signature: string; removedAt: Date | null };
};

describe(`a file that was just added (scanner: ${scanner.name})`, () => {
  it('is given to nobody, whoever they are, and says so', async () => {
    const content = ownPdf();
    const paper = await uploadAPaper(await worker(), day.caseId, { content });
    for (const email of [dayPeople.worker, panelCoordinator]) {
      const person = await house.as(email);
      expect((await person.get(papers())).html).toContain('Being checked for viruses');
      for (const address of [paper, `${paper}?show=1`]) {
        const { html, raw } = await person.get(address);
        expect(html).toContain('This file is being checked for viruses');
        expect(raw.headers['content-type']).toContain('text/html');
        expect(raw.rawPayload.includes(content)).toBe(false);
      }
      expect((await auditOf(house.owner, email))[0]).toMatchObject({
        act: 'panel.paper opened',
        detail: { notGiven: 'waiting' },
      });
    }
    expect((await (await house.as(dayPeople.workerOfAnotherTeam)).get(paper)).status).toBe(404);
    const { rowCount } = await house.owner.query('select from panels.paper_opening');
    expect(rowCount).toBe(0);
  });

  it('is given once it was passed, saved or shown in a box in which nothing runs', async () => {
    const content = ownPdf();
    const paper = await uploadAPaper(await worker(), day.caseId, { content });
    await house.runQueue();
    expect(await stateOf(paper)).toMatchObject({ state: 'clean', trouble: null });
    const saved = (await (await worker()).get(paper)).raw;
    expect(saved.rawPayload.equals(content)).toBe(true);
    const shown = (await (await worker()).get(`${paper}?show=1`)).raw;
    expect(saved.headers['content-disposition']).toMatch(/^attachment; /);
    expect(shown.headers['content-disposition']).toMatch(/^inline; /);
    for (const { headers } of [saved, shown]) {
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
    expect((await (await worker()).get(papers())).html).not.toContain('Being checked for viruses');
  });

  it('of a kind that browsers would run or guess at is saved, never shown', async () => {
    const address = await uploadAPaper(await worker(), day.caseId, {
      name: 'notes.txt',
      content: Buffer.from('Cofnodion'),
    });
    await house.runQueue();
    const { headers } = (await (await worker()).get(`${address}?show=1`)).raw;
    expect(headers['content-disposition']).toMatch(/^attachment; /);
  });
});

describe('an infected file', () => {
  it('stays closed; who brought it is told, without names, and the audit trail has it with the child', async () => {
    const paper = await uploadAPaper(await worker(), day.caseId, {
      name: 'Plan for Brynja.pdf',
      content: ownPdf(eicar),
    });
    await house.runQueue();
    expect(await stateOf(paper)).toMatchObject({
      state: 'infected',
      signature: expect.stringContaining('Eicar') as string,
    });
    for (const email of [dayPeople.worker, panelCoordinator]) {
      const person = await house.as(email);
      expect((await person.get(papers())).html).toContain('Has a virus');
      const { html, raw } = await person.get(paper);
      expect(html).toContain('This file has a virus');
      expect(raw.rawPayload.includes(eicar)).toBe(false);
    }
    const [letter] = await lettersOf(house.owner, dayPeople.worker);
    expect(letter?.subject).toBe('A file you added has a virus');
    expect(letter?.body).toContain(papers());
    expect(letter?.body).not.toMatch(/Brynja/);
    const { rows } = await house.owner.query(
      `select child_ids, detail from audit_trail.event where act = 'file found infected'`,
    );
    expect(rows).toMatchObject([{ child_ids: [day.child.childId] }]);
  });

  it('is known when somebody brings it again: closed from the first moment, and they are told too', async () => {
    const content = ownPdf(eicar);
    await uploadAPaper(await worker(), day.caseId, { content });
    await house.runQueue();
    const coordinator = await house.as(panelCoordinator);
    const again = await uploadAPaper(coordinator, day.caseId, { name: 'Again.pdf', content });
    expect((await coordinator.get(again)).html).toContain('This file has a virus');
    await house.runQueue();
    expect((await lettersOf(house.owner, panelCoordinator)).map(({ subject }) => subject)).toContain(
      'A file you added has a virus',
    );
  });

  it('goes from the store after its time, its hash stays', async () => {
    const paper = await uploadAPaper(await worker(), day.caseId, { content: ownPdf(eicar) });
    await house.runQueue();
    const { rows } = await house.owner.query<{ id: string }>(
      `select file_id as id from documents.file where state = 'infected' order by scanned_at desc, kept_at desc`,
    );
    const { partnershipId } = await userOf(house.owner, dayPeople.worker);
    await house.owner.query(
      `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from) values ($1, 'documents.infected-kept', 7, 'Our policy', '2026-01-01')`,
      [partnershipId],
    );
    await house.runTask('daily:file-clean-up');
    expect((await stateOf(paper)).removedAt).toBeNull();
    const before = house.clock.now();
    for (const { id } of rows) await house.app.house.files.onDisk(id, (path) => utimes(path, before, before));
    house.clock.moveTo(new Date(before.getTime() + 8 * 24 * 60 * 60_000).toISOString());
    await house.runTask('daily:file-clean-up');
    house.clock.moveTo(before.toISOString());
    expect((await stateOf(paper)).removedAt).not.toBeNull();
    for (const { id } of rows) expect(await house.app.house.files.open(id)).toBeUndefined();
    expect((await (await worker()).get(paper)).html).toContain('This file has a virus');
  });
});

describe('while the scanner is away', () => {
  it('a file stays closed and says so, and is passed by itself when the scanner is back', async () => {
    const first = await runStandIn();
    await first.stop();
    house.app.house.config.scanner = first.address;
    const paper = await uploadAPaper(await worker(), day.caseId, { content: ownPdf() });
    await expect(house.runQueue()).rejects.toThrow('the virus scanner does not answer');
    expect(await stateOf(paper)).toMatchObject({ state: 'waiting', trouble: 'away' });
    expect((await (await worker()).get(paper)).html).toContain(
      'The virus scanner does not answer at the moment',
    );
    house.app.house.config.scanner = scanner.address;
    await house.runTask('hourly:file-scan');
    await house.runQueue();
    expect(await stateOf(paper)).toMatchObject({ state: 'clean' });
  });

  it('what came before there was a scanner is closed until it was looked at', async () => {
    house.app.house.config.scanner = undefined;
    const paper = await uploadAPaper(await worker(), day.caseId, { content: ownPdf() });
    await house.runQueue();
    expect((await (await worker()).get(paper)).raw.headers['content-type']).toBe('application/pdf');
    house.app.house.config.scanner = scanner.address;
    expect((await (await worker()).get(paper)).html).toContain('being checked for viruses');
    await house.runTask('start:file-scan');
    await house.runQueue();
    expect((await (await worker()).get(paper)).raw.headers['content-type']).toBe('application/pdf');
  });
});
