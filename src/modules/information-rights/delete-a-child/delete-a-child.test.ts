import { appendFileSync, readFileSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealNow } from '#platform/audit-trail/index.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildPanelDay, dayPeople } from '#testing/build-panel-day.ts';
import { grant } from '#testing/build-child.ts';
import { buildCase } from '#testing/build-case.ts';
import { buildMeeting, buildPanel } from '#testing/build-panel.ts';
import { buildRecommendation } from '#testing/build-recommendation.ts';
import { confirmedDeletion, decidedDeletion, dueChild } from '#testing/due-child.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { sealAll } from '#testing/tamper/sealed-world.ts';
import { raiseByForm } from '#testing/raise-by-form.ts';
import { addToTeam, askByForm } from '#testing/team-form.ts';
import { uploadAPaper } from '#testing/upload-a-paper.ts';
import { readLines, reapplyDeletions } from './deleted-list.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const job = () => makeJob(house.app.house, new AbortController().signal);
const rowsOf = async (text: string, ...values: unknown[]) =>
  (await house.owner.query<Record<string, unknown>>(text, values)).rows;
const stateOf = async (deletionId: string) =>
  (await rowsOf('select * from information_rights.deletion where deletion_id = $1', deletionId))[0];
const isThere = async (childId: string) =>
  (await rowsOf('select from children.child where child_id = $1', childId)).length === 1;

test('one decides, another confirms, and everything of the child is gone but a certificate without names', async () => {
  const child = await dueChild(house);
  const { path, deletionId } = await decidedDeletion(house, child);
  const officer = await house.as(people.dataProtectionOfficer);
  const own = await officer.get(path);
  expect(own.html).toContain('Somebody else must confirm it.');
  expect(own.html).not.toContain('Confirm and delete');
  expect((await officer.post(`${path}/confirm`, { version: '1' })).status).toBe(404);
  const second = await house.as(people.quality);
  const asked = await second.get(path);
  expect(asked.html).toContain('Brynja Quillhaven');
  expect(asked.html).toContain(
    'A child who was referred and had no plan: 6 years from the end of the last plan or episode',
  );
  expect((await second.post(`${path}/confirm`, { version: '7' })).status).toBe(409);
  await confirmedDeletion(house, { path, deletionId });
  expect(await isThere(child.childId)).toBe(false);
  const done = await officer.get(path);
  for (const text of [
    'Certificate of deletion',
    'Ignatius Wemblow',
    'Yusuf Adeyarin',
    'Details of the child',
    deletionId,
  ])
    expect(done.html).toContain(text);
  const pdf = JSON.stringify(readPdf((await officer.get(`${path}/certificate.pdf`)).raw.rawPayload));
  expect(pdf).toContain('Episodes, assessments, plans and reviews');
  for (const text of ['Brynja', 'Quillhaven', child.localId]) {
    expect(done.html).not.toContain(text);
    expect(pdf).not.toContain(text);
  }
  expect(await stateOf(deletionId)).toMatchObject({
    state: 'done',
    child_label: null,
    counted_on: null,
    due_on: null,
    counts: { details: 1, plans: 1 },
  });
  expect(
    (await auditOf(house.owner, people.quality)).find(({ act }) => act === 'retention deletion confirmed'),
  ).toMatchObject({ outcome: 'done', childIds: [child.childId] });
  const [event] = await rowsOf(
    `select child_ids, detail from audit_trail.event where act = 'retention child deleted' and subject = $1`,
    deletionId,
  );
  expect(event).toMatchObject({
    child_ids: [child.childId],
    detail: { kind: 'referral', counts: { details: 1, plans: 1 } },
  });
});

test('is not for anybody else, and not done by the app without two people', async () => {
  const child = await dueChild(house);
  const { path, deletionId } = await decidedDeletion(house, child);
  for (const email of [people.worker, people.coordinator, people.systemAdministrator]) {
    expect((await (await house.as(email)).get(path)).status).toBe(403);
    for (const act of ['/confirm', '/withdraw'])
      expect((await (await house.as(email)).post(`${path}${act}`, { version: '1' })).status).toBe(403);
  }
  const elsewhere = 'dpo@deletion.example';
  await house.owner.query(
    `with u as (insert into access.user_account (partnership_id, user_id, email, full_name)
       select partnership_id, gen_random_uuid(), $1, 'Officer Elsewhere' from access.partnership where name <> 'Marlowe Vale Safeguarding Children Partnership'
        and partnership_id <> (select partnership_id from children.child where child_id = $2) limit 1 returning partnership_id, user_id)
     insert into access.user_role select partnership_id, user_id, 'data-protection-officer' from u`,
    [elsewhere, child.childId],
  );
  const other = await house.as(elsewhere);
  expect((await other.get(path)).status).toBe(404);
  expect((await other.post(`${path}/confirm`, { version: '1' })).status).toBe(404);
  expect((await other.get(`/information-rights/retention/children/${child.childId}`)).status).toBe(404);
  await house.runTask('retention-erase', { partnershipId: child.partnershipId, deletionId });
  await house.runTask('hourly:retention-erase');
  expect(await isThere(child.childId)).toBe(true);
  const { rows } = await house.owner.query<{ may: boolean }>(
    `select has_table_privilege('teamaround_app', 'information_rights.deletion', 'update')
         or has_function_privilege('teamaround_app', 'information_rights.erase_rows(uuid, uuid)', 'execute')
         or has_table_privilege('teamaround_app', 'children.child', 'delete') as may`,
  );
  expect(rows[0]?.may).toBe(false);
  expect((await (await house.as(people.quality)).post(`${path}/withdraw`, { version: '1' })).status).toBe(
    303,
  );
  expect((await stateOf(deletionId))?.['state']).toBe('withdrawn');
});

test('asks both for a fresh second step', () => {
  const asked = house.app.house.routes.filter(
    ({ path }) =>
      /retention\/children\/:childId\/delete$|\/confirm$/.test(path) &&
      path.startsWith('/information-rights'),
  );
  expect(asked.map((route) => 'needsFreshFactor' in route && route.needsFreshFactor)).toEqual([true, true]);
});

test.each([
  ['a legal hold', 'hold', 'a legal hold was put on'],
  ['a request for data', 'request', 'somebody asked for the data'],
] as const)('is stopped by %s that came after it was confirmed', async (_, stoppedBy, sentence) => {
  const child = await dueChild(house);
  const decided = await decidedDeletion(house, child);
  const officer = await house.as(people.dataProtectionOfficer);
  if (stoppedBy === 'hold')
    await officer.post(`/information-rights/retention/children/${child.childId}/holds`, aHold);
  else
    await officer.post('/information-rights/requests', {
      about: 'child',
      localId: child.localId,
      ...aRequest,
    });
  await confirmedDeletion(house, decided);
  expect(await isThere(child.childId)).toBe(true);
  expect(await stateOf(decided.deletionId)).toMatchObject({ state: 'stopped', stopped_by: stoppedBy });
  expect((await officer.get(decided.path)).html).toContain(sentence);
});

const aHold = {
  reason: 'Inquest',
  askedBy: 'Coroner',
  'reviewOn-day': '1',
  'reviewOn-month': '6',
  'reviewOn-year': '2027',
};
const aRequest = {
  ...{ askedBy: 'Nerys Pantglas', askedAs: 'parent', proof: 'passport', language: 'en' },
  ...{ 'receivedOn-day': '10', 'receivedOn-month': '11', 'receivedOn-year': '2026' },
};

test('waits for a return on its way in, and is done in the hour after', async () => {
  const child = await dueChild(house);
  const [{ user_id: userId } = {}] = await rowsOf(
    'select user_id from access.user_account where email = $1',
    people.coordinator,
  );
  await insertRow(house.owner, 'imports.import', {
    ...{
      partnershipId: child.partnershipId,
      importId: '0193f000-0000-7000-8000-00000000aaaa',
      kind: 'census',
      fileName: 'r.xml',
    },
    ...{ fileId: 'none', bytes: 1, state: 'checked', uploadedBy: userId, uploadedAt: '2026-11-20T09:00:00Z' },
  });
  const decided = await decidedDeletion(house, child);
  await confirmedDeletion(house, decided);
  expect((await stateOf(decided.deletionId))?.['state']).toBe('confirmed');
  await house.owner.query(`update imports.import set state = 'cancelled' where state = 'checked'`);
  await house.runTask('hourly:retention-erase');
  expect((await stateOf(decided.deletionId))?.['state']).toBe('done');
});

test('the team around the child goes, with who led it and what they were asked', async () => {
  const child = await dueChild(house);
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  await addToTeam(house, worker, child, people.nurse);
  await askByForm(house, worker, child.childId, people.worker);
  await askByForm(house, worker, child.childId, people.nurse);
  await confirmedDeletion(house, await decidedDeletion(house, child));
  for (const table of ['team.member', 'team.lead', 'team.hand_over', 'actions.action', 'access.child_access'])
    expect([table, await rowsOf(`select from ${table} where child_id = $1`, child.childId)]).toEqual([
      table,
      [],
    ]);
});

test('what agencies disagreed about goes, with what each side said', async () => {
  const child = await dueChild(house);
  await grant(house.owner, child, people.worker);
  const worker = await house.as(people.worker);
  const path = await raiseByForm(house, worker, child, 'Vale and Staithes Constabulary');
  const officer = await house.as(people.policeOfficer);
  await officer.post(`${path}/views`, { said: 'Ours', stage: '1' });
  await officer.post(`${path}/propose`, { words: 'Both', outcome: 'stands' });
  await confirmedDeletion(house, await decidedDeletion(house, child));
  for (const table of ['escalation', 'stage', 'participant', 'statement', 'proposal'].map(
    (name) => `escalations.${name}`,
  ))
    expect([table, await rowsOf(`select from ${table} where child_id = $1`, child.childId)]).toEqual([
      table,
      [],
    ]);
});

test('what a panel said of the child alone goes with its paper; what it said of a sibling too stays the sibling’s', async () => {
  const child = await dueChild(house);
  const sibling = await dueChild(house, { givenName: 'Sibling' });
  const day = await buildPanelDay(house.owner);
  const alone = await buildCase(house.owner, day.meeting, [child], { state: 'heard', slot: 1 });
  const panel = await buildMeeting(house.owner, await buildPanel(house.owner));
  const shared = await buildCase(house.owner, panel, [child, sibling], { state: 'heard' });
  const { actionId } = await buildRecommendation(house.owner, shared, people.worker);
  await buildRecommendation(house.owner, alone, people.worker);
  await house.owner.query('update actions.action set child_id = $1 where action_id = $2', [
    child.childId,
    actionId,
  ]);
  await house.owner.query(`update panels.meeting_case set state = 'booked' where case_id = $1`, [alone]);
  await house.owner.query(
    `insert into access.child_access (partnership_id, user_id, child_id, basis, source, from_at)
     select partnership_id, user_id, $2, 'allocated-worker', 'test', '2020-01-01' from access.user_account where email = $1`,
    [dayPeople.worker, child.childId],
  );
  await house.owner.query(
    `insert into panels.presenter (partnership_id, case_id, user_id) select partnership_id, $2, user_id from access.user_account where email = $1`,
    [dayPeople.worker, alone],
  );
  await uploadAPaper(await house.as(dayPeople.worker), alone);
  const [{ file_id: fileId } = {}] = await rowsOf(
    'select file_id from documents.document where $1 = any (child_ids)',
    child.childId,
  );
  await confirmedDeletion(house, await decidedDeletion(house, child));
  const left = await rowsOf('select case_id from panels.meeting_case where case_id = any ($1)', [
    alone,
    shared,
  ]);
  expect(left).toEqual([{ case_id: shared }]);
  expect(await rowsOf('select child_id from panels.meeting_case_child where case_id = $1', shared)).toEqual([
    { child_id: sibling.childId },
  ]);
  expect(await rowsOf('select child_id from actions.action where action_id = $1', actionId)).toEqual([
    { child_id: sibling.childId },
  ]);
  expect(await rowsOf('select from documents.file where file_id = $1', fileId)).toEqual([]);
  await house.app.house.files.onDisk(String(fileId), (path) => utimes(path, new Date(0), new Date(0)));
  await house.runTask('daily:file-clean-up');
  const stored: string[] = [];
  for await (const file of house.app.house.files.list()) stored.push(file.fileId);
  expect(stored).not.toContain(fileId);
  expect(await isThere(sibling.childId)).toBe(true);
});

test('the audit trail verifies afterwards, and pages that tell of looks still open', async () => {
  const child = await dueChild(house);
  const officer = await house.as(people.dataProtectionOfficer);
  await officer.get(`/information-rights/retention/children/${child.childId}`);
  await sealAll(house.app.house, house.clock.now());
  await confirmedDeletion(house, await decidedDeletion(house, child));
  await sealAll(house.app.house, house.clock.now());
  await sealNow(house.app.house);
  expect((await job().verifyTrail()).isWhole).toBe(true);
  const [{ id } = {}] = await rowsOf(
    'select user_id as id from access.user_account where email = $1',
    people.dataProtectionOfficer,
  );
  for (const path of [
    '/looks',
    '/looks/unusual',
    '/looks/questions',
    `/looks/people/${String(id)}`,
    '/information-rights/retention',
    '/information-rights/deletions',
  ])
    expect([path, (await officer.get(path)).status]).toEqual([path, 200]);
  expect((await officer.get(`/information-rights/retention/children/${child.childId}`)).status).toBe(404);
});

test('a child that a restored backup brings back is deleted again from the list kept outside, a line cut off is told', async () => {
  const child = await dueChild(house);
  const kept = await rowsOf('select * from children.child where child_id = $1', child.childId);
  const decided = await decidedDeletion(house, child);
  await confirmedDeletion(house, decided);
  const file = join(house.app.house.config.dataFolder, 'audit', 'deletions.jsonl');
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Brynja');
  const line = readLines(text).kept.find(({ deletionId }) => deletionId === decided.deletionId);
  expect(line).toMatchObject({ childId: child.childId, kind: 'referral', dueYear: 2026 });
  // As a backup from before the deletion has it: the child is there, the certificate is not.
  await insertRow(house.owner, 'children.child', Object.fromEntries(Object.entries(kept[0] ?? {})));
  await house.owner.query('delete from information_rights.deletion where deletion_id = $1', [
    decided.deletionId,
  ]);
  appendFileSync(file, '{"partnershipId":"cut o');
  const again = await reapplyDeletions(job(), [readFileSync(file, 'utf8')]);
  expect(again).toMatchObject({ again: 1, unreadable: 1, waits: 0, elsewhere: 0 });
  expect(await isThere(child.childId)).toBe(false);
  expect(await stateOf(decided.deletionId)).toMatchObject({
    state: 'done',
    counts: { details: 1, plans: 1 },
  });
  expect((await (await house.as(people.dataProtectionOfficer)).get(decided.path)).html).toContain(
    'Deleted again, from a restored backup',
  );
  expect(await reapplyDeletions(job(), [text])).toMatchObject({ again: 0 });
  // What is added next does not hang on the line that was cut off.
  await confirmedDeletion(house, await decidedDeletion(house, await dueChild(house)));
  expect(readLines(readFileSync(file, 'utf8'))).toMatchObject({ unreadable: 1 });
});
