import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { dayPeople } from '#testing/build-panel-day.ts';
import { panelCoordinator } from '#testing/build-panel.ts';
import { buildRecommended, type Recommended } from '#testing/build-recommended.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage } from '#testing/upload-a-paper.ts';

const policeAdministrator = 'naseem.bridgewood@vale-police.example';

let house: TestHouse;
let made: Recommended;
beforeAll(async () => {
  house = await openTestHouse();
  made = await buildRecommended(house.owner, { answer: 'accept' });
});
afterAll(() => house.close());

const minutes = (content: Buffer | string = pdfOfOnePage) => ({
  field: 'file',
  name: 'Minutes.pdf',
  type: 'application/pdf',
  content,
});
const nothing = { field: 'none', name: '', type: '', content: '' };
const fileAddress = (html: string) => /href="(\/actions\/[^"]*\/file)">Minutes\.pdf/.exec(html)?.[1];

describe('evidence', () => {
  it('is words and a file, shown with who brought it, opened by those of the child, and on the audit trail', async () => {
    const person = await house.as(dayPeople.policeMember);
    const sent = await person.upload(
      `${made.address}/evidence`,
      { evidence: 'Met on 20 November.' },
      minutes(),
      made.address,
    );
    expect(sent).toMatchObject({ status: 303, location: `${made.address}#evidence` });
    const [row] = await auditOf(house.owner, dayPeople.policeMember);
    expect(row).toMatchObject({ act: 'recommendation evidence added', childIds: [made.child.childId] });
    for (const email of [dayPeople.policeMember, panelCoordinator, dayPeople.worker]) {
      const reader = await house.as(email);
      const { html } = await reader.get(made.address);
      expect(html).toContain('Met on 20 November.');
      expect((await reader.get(fileAddress(html) ?? '')).raw.rawPayload, email).toEqual(pdfOfOnePage);
    }
  });

  it('of the owner is known to the administrator of their agency, and its file is not theirs', async () => {
    const { html } = await (await house.as(policeAdministrator)).get(made.address);
    expect(html).toContain('Met on 20 November.');
    expect(html).toContain('With a file for those who work with the child');
    expect(fileAddress(html)).toBeUndefined();
  });

  it('may be a new version of a file, with the one before still there', async () => {
    const other = await buildRecommended(house.owner, { answer: 'accept' });
    const person = await house.as(dayPeople.policeMember);
    const send = (fields: Record<string, string>) =>
      person.upload(`${other.address}/evidence`, fields, minutes(), other.address);
    await send({ evidence: 'The first' });
    const first = /option value="([0-9a-f-]{36})"/.exec((await person.get(other.address)).html)?.[1] ?? '';
    expect((await send({ evidence: 'The second', replaces: first })).status).toBe(303);
    const { html } = await person.get(other.address);
    expect(html).toContain('1 earlier version');
    expect(html.match(/evidence\/[0-9a-f-]{36}\/file/g)).toHaveLength(2);
    const wrong = await send({ evidence: 'Of nothing', replaces: other.child.childId });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('Choose a file of this list')]);
  });

  it('may be a file alone', async () => {
    const other = await buildRecommended(house.owner, { answer: 'accept' });
    const person = await house.as(dayPeople.policeMember);
    await person.upload(`${other.address}/evidence`, { evidence: '' }, minutes(), other.address);
    expect(fileAddress((await person.get(other.address)).html)).toBeDefined();
  });

  it.each([
    ['there is nothing', { evidence: ' ' }, nothing, 'Say what was done, or choose a file'],
    ['it is too long', { evidence: 'x'.repeat(8001) }, nothing, 'Use 8,000 characters or fewer'],
    ['the file is empty', { evidence: 'Done.' }, minutes(''), 'The file is empty'],
    [
      'the file is of no kind that is taken',
      { evidence: 'Done.' },
      minutes('<html></html>'),
      'This kind of file cannot be added here',
    ],
  ])('comes back with its message when %s', async (_, fields, file, message) => {
    const person = await house.as(dayPeople.policeMember);
    const sent = await person.upload(`${made.address}/evidence`, fields, file, made.address);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(message);
    expect(sent.html).toContain(fields.evidence.trim().slice(0, 5));
  });

  it('is not brought before the answer, by those who only read, nor by another team', async () => {
    const unanswered = await buildRecommended(house.owner);
    const owner = await house.as(dayPeople.policeMember);
    const early = await owner.upload(`${unanswered.address}/evidence`, { evidence: 'Done.' }, nothing);
    expect(early.status).toBe(404);
    for (const email of [dayPeople.worker, dayPeople.workerOfAnotherTeam]) {
      const person = await house.as(email);
      const sent = await person.upload(`${made.address}/evidence`, { evidence: 'Done.' }, nothing);
      expect(sent.status, email).toBe(404);
    }
  });

  it('is refused to who has no permission', async () => {
    const person = await house.as(dayPeople.analyst);
    expect((await person.post(`${made.address}/evidence`, { evidence: 'Done.' })).status).toBe(403);
  });
});
