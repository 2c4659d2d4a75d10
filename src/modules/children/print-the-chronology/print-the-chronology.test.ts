import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'PDF-1', givenName: '<b>Siôn', familyName: 'O’Brien 李' });
  path = `/children/${child.childId}/chronology`;
  await buildPlan(house.owner, child, { startDate: '2024-02-03' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  for (const audience of ['agency', 'team', 'panel'] as const)
    await buildEntry(house.owner, child, {
      by: people.worker,
      happenedOn: '2025-05-01',
      what: `Care for ${audience}`,
      childView: audience === 'panel' ? '“I was scared”' : '',
      theme: audience === 'panel' ? 'harm' : 'other',
      audience,
    });
  await buildEntry(house.owner, child, {
    by: people.policePanelMember,
    happenedOn: '2025-06-01',
    what: 'Police for team',
    audience: 'team',
  });
});
afterAll(() => house.close());

type Kind = 'pdf' | 'docx';
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

async function textFor(email: string, kind: Kind, query: string): Promise<string> {
  const { raw } = await (await house.as(email)).get(`${path}.${kind}?${query}`);
  expect(raw.statusCode).toBe(200);
  expect(raw.headers['content-type']).toBe(types[kind]);
  if (kind === 'pdf') return readPdf(raw.rawPayload).tree.text.replaceAll(/\s+/g, ' ');
  const xml = strFromU8(unzipSync(raw.rawPayload)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, ' ');
}

const told = ['Care for agency', 'Care for team', 'Care for panel', 'Police for team'];

describe.each(['pdf', 'docx'] as const)('as %s', (kind) => {
  test.each([
    [people.worker, 'panel', ['Care for panel']],
    [people.worker, 'team', ['Care for team', 'Care for panel', 'Police for team']],
    [people.worker, 'agency', ['Care for agency', 'Care for team', 'Care for panel']],
    // A panel member is not of the team, whomever they make it for.
    [people.policePanelMember, 'panel', ['Care for panel']],
    [people.policePanelMember, 'team', ['Care for panel', 'Police for team']],
  ])('%s for the %s: exactly what all of them may read', async (email, readers, held) => {
    const text = await textFor(email, kind, `readers=${readers}`);
    expect(text).toContain('<b>Siôn O’Brien 李');
    expect(text).toContain('Child in need plan started');
    expect(text).toContain('“I was scared”');
    expect(told.filter((each) => text.includes(each))).toEqual(held);
    expect(text).not.toMatch(/left out|wedi’i adael/);
  });
});

test('a filtered one says only that it is a part, and the audit trail how much was in it', async () => {
  const text = await textFor(people.worker, 'pdf', 'readers=team&theme=t2');
  expect(text).toContain('Care for panel');
  expect(text).not.toContain('Child in need plan started');
  expect(text).toContain('This is a part of the chronology');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'chronology printed',
    childIds: [child.childId],
    detail: { items: 1, readers: 'team', kind: 'pdf' },
  });
});

test('whoever makes it is told how much is left out for whom, and chooses', async () => {
  const worker = await house.as(people.worker);
  const { status, html } = await worker.get(`${path}/paper?theme=t2`);
  expect(status).toBe(200);
  expect(html).toContain('4 are left out by the filter you have chosen.');
  expect((await worker.get(`${path}/paper`)).html).toContain(
    '2 events. 3 are left out, as not all of them may read them.',
  );
  const asked = await worker.get(`${path}.pdf?readers=everybody&theme=t2`);
  expect([asked.status, asked.location]).toEqual([303, `${path}/paper?theme=t2`]);
});

test.each(['/paper', '.pdf?readers=panel', '.docx?readers=panel'])(
  '%s is not there for another team, nor allowed to a role that has nothing to do with children',
  async (page) => {
    expect((await (await house.as(people.otherWorker)).get(`${path}${page}`)).status).toBe(404);
    expect((await (await house.as(people.systemAdministrator)).get(`${path}${page}`)).status).toBe(403);
  },
);
