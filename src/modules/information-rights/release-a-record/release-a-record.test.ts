import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { decideAll, takenRequest } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const versionOf = async (accessRequestId: string) =>
  String(
    (
      await house.owner.query<{ version: number }>(
        'select version from information_rights.access_request where access_request_id = $1',
        [accessRequestId],
      )
    ).rows[0]?.version,
  );

test('what was decided is taken out of the PDF and the JSON, and what is given is kept with its fingerprint', async () => {
  const { path, accessRequestId, child } = await takenRequest(house);
  const officer = await house.as(people.dataProtectionOfficer);
  const decided = decideAll((await officer.get(path)).html, ['Darren Hughes', 'uncle']);
  expect((await officer.post(`${path}/marks`, decided)).status).toBe(303);
  const preview = (await officer.get(`${path}/record`)).html;
  expect(preview).toContain('Zara was with [taken out]. Her [taken out] rang Jolanta Wierzbówka.');
  const answered = await officer.post(`${path}/release`, { version: await versionOf(accessRequestId) });
  expect(answered.status).toBe(303);

  const pdf = await officer.get(`${path}/record.pdf`);
  expect(pdf.raw.headers['content-type']).toBe('application/pdf');
  const json = await officer.get(`${path}/record.json`);
  const written = JSON.parse(json.html) as { sections: { title: string; passages: { text: string }[] }[] };
  const texts = written.sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  expect(texts).toContain('Zara was with [taken out]. Her [taken out] rang Jolanta Wierzbówka.');
  expect(json.html).not.toContain('Darren');
  expect(JSON.stringify(readPdf(pdf.raw.rawPayload))).not.toContain('Darren');
  const { rows } = await house.owner.query<{ kind: string; body: Buffer; sha256: string }>(
    'select kind, body, sha256 from information_rights.released_file where access_request_id = $1 order by kind',
    [accessRequestId],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['json', 'pdf']);
  for (const { body, sha256 } of rows) expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  expect(pdf.raw.rawPayload.equals(rows[1]?.body ?? Buffer.alloc(0))).toBe(true);
  const trail = await auditOf(house.owner, people.dataProtectionOfficer);
  expect(trail.find(({ act }) => act === 'access request released')).toMatchObject({
    childIds: [child.childId],
    detail: {
      files: [
        { kind: 'pdf', sha256: rows[1]?.sha256 },
        { kind: 'json', sha256: rows[0]?.sha256 },
      ],
    },
  });
  const { rows: actions } = await house.owner.query<{ done_on: string }>(
    'select done_on from actions.action where source_id = $1',
    [accessRequestId],
  );
  expect(actions[0]?.done_on).toBe('2026-11-21');
});

test('nothing is given before everything is decided and who asks was seen', async () => {
  const undecided = await takenRequest(house);
  const officer = await house.as(people.dataProtectionOfficer);
  const early = await officer.post(`${undecided.path}/release`, {
    version: await versionOf(undecided.accessRequestId),
  });
  expect(early.status).toBe(422);
  expect(early.html).toContain('Decide everything that may be about other people first');
  const unproved = await takenRequest(house, { proof: 'none' });
  await officer.post(`${unproved.path}/marks`, decideAll((await officer.get(unproved.path)).html, []));
  const refused = await officer.post(`${unproved.path}/release`, {
    version: await versionOf(unproved.accessRequestId),
  });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Save first what showed who they are');
  expect((await officer.get(`${unproved.path}/record.pdf`)).status).toBe(404);
});

test('a release looked at before something changed is not made, and after it nothing changes', async () => {
  const { path, accessRequestId } = await takenRequest(house);
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.post(`${path}/marks`, decideAll((await officer.get(path)).html, []));
  expect((await officer.post(`${path}/release`, { version: '0' })).status).toBe(409);
  await officer.post(`${path}/release`, { version: await versionOf(accessRequestId) });
  for (const act of ['/release', '/marks', '/marks/new', '/make', '/extend', '/proof'])
    expect((await officer.post(`${path}${act}`, { version: await versionOf(accessRequestId) })).status).toBe(
      404,
    );
  const { rows } = await house.owner.query<{ may: boolean }>(
    `select has_any_column_privilege('teamaround_app', 'information_rights.released_file', 'update')
         or has_table_privilege('teamaround_app', 'information_rights.released_file', 'delete') as may`,
  );
  expect(rows[0]?.may).toBe(false);
});
