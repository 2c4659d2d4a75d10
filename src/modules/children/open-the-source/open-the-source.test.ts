import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { pdfOfOnePage } from '#testing/upload-a-paper.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'SOURCE-1' });
  path = `/children/${child.childId}/chronology`;
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const entry = (audience: string) => ({
  ...{ 'happenedOn-day': '', 'happenedOn-month': '3', 'happenedOn-year': '2026', isAbout: 'yes' },
  ...{ theme: 'health', what: `A letter for ${audience}`, significance: '2', audience },
  sourceSaid: 'Letter from the clinic',
});
const letter = { field: 'sourceFile', name: 'letter.pdf', type: 'application/pdf', content: pdfOfOnePage };

async function write(audience: string): Promise<string> {
  const { location } = await (await house.as(people.worker)).upload(path, entry(audience), letter);
  return /#entry-(.*)$/.exec(location ?? '')?.[1] ?? '';
}

test('the file an entry comes from is opened by whoever reads the entry, and by nobody else', async () => {
  const forTeam = `${path}/${await write('team')}/source`;
  const worker = await house.as(people.worker);
  const { html } = await worker.get(path);
  expect(html).toContain('about March 2026');
  expect(html).toContain('written down in: Letter from the clinic');
  expect(html).toContain(forTeam);
  for (const email of [people.worker, people.manager, people.quality]) {
    const { raw } = await (await house.as(email)).get(forTeam);
    expect([email, raw.statusCode, raw.rawPayload.equals(pdfOfOnePage)]).toEqual([email, 200, true]);
  }
  expect((await auditOf(house.owner, people.manager))[0]).toMatchObject({
    act: 'chronology source opened',
    childIds: [child.childId],
  });
  for (const email of [people.policePanelMember, people.otherWorker])
    expect((await (await house.as(email)).get(forTeam)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(forTeam)).status).toBe(403);
  expect(
    (await (await house.as(people.policePanelMember)).get(`${path}/${await write('panel')}/source`)).status,
  ).toBe(200);
});

test('the database itself keeps the file from who may not read the entry', async () => {
  await write('agency');
  const seenBy = async (email: string) => {
    const { userId } = await userOf(house.owner, email);
    const { rows } = await house.owner.query<{ agency: string }>(
      'select agency_id as agency from access.user_account where user_id = $1',
      [userId],
    );
    return house.app.house.database.app.transaction().execute(async (tx) => {
      await sql`select access.become(${userId}, ${child.partnershipId}, ${rows[0]?.agency ?? ''}, ${house.clock.now()})`.execute(
        tx,
      );
      const found = await sql<{ audience: string }>`
        select audience from documents.document where child_ids = array[${child.childId}::uuid]`.execute(tx);
      return [...new Set(found.rows.map(({ audience }) => audience))].toSorted();
    });
  };
  expect(await seenBy(people.worker)).toEqual(['agency', 'panel', 'team']);
  expect(await seenBy(people.policePanelMember)).toEqual(['panel']);
});

test('a correction keeps the file there is, or takes another', async () => {
  const worker = await house.as(people.worker);
  const entryId = await write('team');
  const changed = { ...entry('team'), what: 'Corrected', reason: 'a slip' };
  const kept = await worker.post(`${path}/${entryId}/correct`, changed);
  const next = /#entry-(.*)$/.exec(kept.location ?? '')?.[1] ?? '';
  expect((await worker.get(`${path}/${next}/source`)).raw.rawPayload.equals(pdfOfOnePage)).toBe(true);
  const other = Buffer.concat([pdfOfOnePage, Buffer.from('% another\n')]);
  const replaced = await worker.upload(
    `${path}/${next}/correct`,
    { ...changed, reason: 'the other letter' },
    { ...letter, content: other },
  );
  const last = /#entry-(.*)$/.exec(replaced.location ?? '')?.[1] ?? '';
  expect((await worker.get(`${path}/${last}/source`)).raw.rawPayload.equals(other)).toBe(true);
});

test('a file that is not what it says it is comes back with its message, and what was typed', async () => {
  const { status, html } = await (
    await house.as(people.worker)
  ).upload(path, entry('team'), {
    ...letter,
    content: 'MZ\u0090 a program',
  });
  expect(status).toBe(422);
  expect(html).toContain('A letter for team');
  expect(html).toContain('id="sourceFile-error"');
});

test('an entry without a file has none to open', async () => {
  const worker = await house.as(people.worker);
  const { location } = await worker.post(path, { ...entry('team'), what: 'No file' });
  const entryId = /#entry-(.*)$/.exec(location ?? '')?.[1] ?? '';
  expect((await worker.get(`${path}/${entryId}/source`)).status).toBe(404);
});
