import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openEntryList } from '#testing/list-of-entries.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'WRONG-1' });
  await grant(house.owner, child, people.worker);
});
afterAll(() => house.close());

const open = async () =>
  openEntryList(
    await house.as(people.worker),
    child,
    '3/11/2026,Fine,,',
    'x,=1+1,Health,',
    '31/2/2026,,,',
    '4/11/2026,a,b,c,d',
  );

test('the rows that cannot be read are given as they are, with what is wrong, and harmless', async () => {
  const list = await open();
  const { html, raw } = await (await house.as(people.worker)).get(`${list}/problems.csv`);
  expect(raw.headers['content-type']).toContain('text/csv');
  const lines = html.trim().split('\r\n');
  expect(lines[0]).toBe('Row,Date,What happened,Type,Significance,"What is wrong, and what to do"');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain(`3,x,'=1+1,Health,,"“x” is not a day we can read`);
  expect(lines[2]).toContain('It does not say what happened');
  expect(lines[3]).toContain('The row has 5 cells, the heading has 4');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'problems of a list of entries downloaded',
    childIds: [child.childId],
    detail: { problems: 3 },
  });
});

test('another team gets 404, a role without the permission 403', async () => {
  const list = await open();
  expect((await (await house.as(people.otherWorker)).get(`${list}/problems.csv`)).status).toBe(404);
  expect((await (await house.as(people.quality)).get(`${list}/problems.csv`)).status).toBe(403);
});
