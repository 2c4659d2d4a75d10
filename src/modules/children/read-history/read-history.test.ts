import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'HISTORY-1' });
  path = `/children/${child.childId}/history`;
  await grant(house.owner, child, people.worker);
  const planId = await buildPlan(house.owner, child, { kind: 'child-protection', startDate: '2025-03-03' });
  await buildPlan(house.owner, child, { startDate: '2024-03-03', goneSince: '2026-03-31' });
  const { partnershipId } = child;
  const importId = randomUUID();
  await insertRow(house.owner, 'imports.import', {
    partnershipId,
    importId,
    kind: 'census',
    fileName: 'return.xml',
    fileId: 'none',
    bytes: 1,
    state: 'loaded',
    referenceDate: '2026-03-31',
    uploadedBy: (await userOf(house.owner, people.coordinator)).userId,
    uploadedAt: '2026-04-12T09:00:00Z',
    loadedAt: '2026-04-12T09:30:00Z',
  });
  const corrected = { partnershipId, importId, childId: child.childId };
  await insertRow(house.owner, 'imports.correction', {
    ...corrected,
    what: 'child',
    rowId: child.childId,
    was: { birth_date: '2018-04-05', sex: 'F' },
    became: { birth_date: '2018-05-04', sex: 'F' },
  });
  await insertRow(house.owner, 'imports.correction', {
    ...corrected,
    what: 'plan',
    rowId: planId,
    was: { latest_category: 'NEG', end_date: null },
    became: { latest_category: 'EMO', end_date: null },
  });
});
afterAll(() => house.close());

test('what a later return said differently and no longer holds is there, in words, return by return', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('Return of 31 March 2026, loaded 12 April 2026, 10:30am');
  expect(html).toContain('Birth date: was 5 April 2018, is now 4 May 2018');
  expect(html).not.toContain('Sex: was');
  expect(html).toContain('Child protection plan from 3 March 2025');
  expect(html).toContain('Latest category of abuse: was neglect, is now emotional abuse');
  expect(html).toContain('Child in need plan from 3 March 2024: not in the return of 31 March 2026');
});

test('the look is on the audit trail; another team gets 404, a role without the permission 403', async () => {
  await (await house.as(people.worker)).get(path);
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'child history viewed',
    childIds: [child.childId],
  });
  expect((await (await house.as(people.policeOfficer)).get(path)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
});

test('a child of whom nothing was corrected says so', async () => {
  const other = await buildChild(house.owner, { localId: 'HISTORY-2' });
  await grant(house.owner, other, people.worker);
  const { html } = await (await house.as(people.worker)).get(`/children/${other.childId}/history`);
  expect(html).toContain('Nothing has changed yet');
});
