import { afterAll, beforeAll, expect, test } from 'vitest';
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
  path = `/children/${child.childId}/chronology.pdf`;
  await buildPlan(house.owner, child, { startDate: '2024-02-03' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2025-05-01',
    what: 'For the team only',
    audience: 'team',
  });
  await buildEntry(house.owner, child, {
    by: people.worker,
    happenedOn: '2025-06-01',
    what: 'For the panel too',
    childView: '“I was scared”',
    theme: 'harm',
  });
});
afterAll(() => house.close());

async function textFor(email: string, query = ''): Promise<string> {
  const { raw } = await (await house.as(email)).get(`${path}${query}`);
  expect(raw.statusCode).toBe(200);
  expect(raw.headers['content-type']).toBe('application/pdf');
  return readPdf(raw.rawPayload).tree.text.replaceAll(/\s+/g, ' ');
}

test('it holds exactly what the reader may see', async () => {
  const forWorker = await textFor(people.worker);
  expect(forWorker).toContain('<b>Siôn O’Brien 李');
  expect(forWorker).toContain('For the team only');
  expect(forWorker).toContain('For the panel too');
  expect(forWorker).toContain('“I was scared”');
  expect(forWorker).toContain('Child in need plan started');
  const forPanel = await textFor(people.policePanelMember);
  expect(forPanel).toContain('For the panel too');
  expect(forPanel).not.toContain('For the team only');
});

test('a filtered one says that something was left out, and the audit trail how much was in it', async () => {
  const text = await textFor(people.worker, '?theme=t2');
  expect(text).toContain('For the panel too');
  expect(text).not.toContain('Child in need plan started');
  expect(text).toContain('2 others were left out by the filter in use');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'chronology printed',
    childIds: [child.childId],
    detail: { items: 1 },
  });
});

test('it is not there for another team, nor allowed to a role that has nothing to do with children', async () => {
  expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});
