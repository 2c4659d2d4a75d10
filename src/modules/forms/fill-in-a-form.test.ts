import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { beginForm, screening } from '#testing/begin-form.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'FORM-1',
    givenName: '<img src=x onerror=1>',
    birthDate: '2012-01-02',
  });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.nurse, { basis: 'team-member' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const begin = (form = 'early-help-assessment', audience = 'team') =>
  beginForm(house, child, people.worker, form, audience);

test('begun, filled in section by section, saved, and on the audit trail and the chronology', async () => {
  const { path, worker } = await begin();
  const { html } = await worker.get(`${path}/sections/beginning`);
  expect(html).toContain('Section 1 of 8');
  expect(html).toContain('&lt;img src=x');
  const typed = {
    'why-now': 'שלום <b>e\u0301</b>',
    'why-now.version': '0',
    consent: 'agreed',
    'consent.version': '0',
  };
  const saved = await worker.post(`${path}/sections/beginning`, typed);
  // An answer that brings more questions stays on the page and leads to the first of them.
  expect(saved.location).toBe(`${path}/sections/beginning#consent-by`);
  const again = (await worker.get(`${path}/sections/beginning`)).html;
  expect(again).toContain('שלום &lt;b&gt;e\u0301&lt;/b&gt;</textarea>');
  expect(again).toContain('Jolanta Wierzbówka, ');
  expect((await auditOf(house.owner, people.worker)).map(({ act }) => act)).toContain('form.section saved');
  expect((await worker.get(`/children/${child.childId}/chronology`)).html).toContain(
    'Early help assessment begun by',
  );
});

test('what is wrong comes back with its message and with what was typed; the rest is kept', async () => {
  const { path, worker } = await begin();
  const long = 'y'.repeat(100_001);
  const wrong = await worker.post(`${path}/sections/beginning`, {
    ...{ 'why-now': long, 'why-now.version': '0', consent: 'refused', 'consent.version': '0' },
    ...{ 'began-on.day': '31', 'began-on.month': '2', 'began-on.year': '2026', 'began-on.version': '0' },
  });
  // What they do not agree to was kept.
  expect(wrong.status).toBe(200);
  const onlyWrong = { 'why-now': long, 'why-now.version': '0' };
  expect((await worker.post(`${path}/sections/beginning`, onlyWrong)).status).toBe(422);
  expect(wrong.html).toContain('1 too many');
  expect(wrong.html).toContain('Write a real date');
  expect(wrong.html).toContain(long);
  expect((await worker.get(`${path}/check`)).html).toContain('They do not agree');
  // Thirty pages are kept.
  const pages = 'Tudalen lawn o eiriau. '.repeat(4300).trim();
  expect(
    (await worker.post(`${path}/sections/beginning`, { 'why-now': pages, 'why-now.version': '0' })).status,
  ).toBe(303);
  expect((await worker.get(`${path}/check`)).html).toContain(pages);
});

test('two on one question: nobody’s words are lost, and the second decides; on different questions they never meet', async () => {
  const { path, worker } = await begin();
  const nurse = await house.as(people.nurse);
  const section = `${path}/sections/beginning`;
  const both = { consent: '', 'consent.version': '0', 'why-now.version': '0' };
  await worker.post(section, { ...both, 'why-now': 'The worker’s words' });
  // The nurse had opened the page before: the box she did not touch overwrites nothing.
  expect((await nurse.post(section, { ...both, 'why-now': '', consent: 'agreed' })).status).toBe(303);
  const overtaken = await nurse.post(section, { 'why-now': 'The nurse’s words', 'why-now.version': '0' });
  // No refusal: her words are kept.
  expect(overtaken.status).toBe(200);
  expect(overtaken.html).toContain('The worker’s words');
  expect(overtaken.html).toContain('The nurse’s words</textarea>');
  // She leaves the page: her words wait for her, and for nobody else.
  expect((await nurse.get(section)).html).toContain('The nurse’s words');
  expect((await worker.get(section)).html).not.toContain('The nurse’s words');
  await nurse.post(section, { 'why-now': 'Both', 'why-now.version': '1' });
  expect((await nurse.get(section)).html).not.toContain('The nurse’s words');
  expect((await worker.get(`${path}/check`)).html).toContain('Constance Abiolari');
  const kept = await house.owner.query(
    `select value from questionnaires.answer where question_key = 'why-now' and value::text like '%The worker%'`,
  );
  expect(kept.rowCount).toBe(1);
});

test('many at once on one question: one is saved, each of the others is shown both', async () => {
  const { path } = await begin();
  const nurse = await house.as(people.nurse);
  const worker = await house.as(people.worker);
  const answers = await Promise.all(
    [0, 1, 2, 3].map((number) =>
      (number % 2 === 0 ? nurse : worker).post(`${path}/sections/child-view`, {
        'child-words': `Words ${number}`,
        'child-words.version': '0',
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
    200, 200, 200, 303,
  ]);
});

test('saved as it is typed in one round trip, which tells what is asked now', async () => {
  const { path, worker, versionId } = await begin();
  const tokens = await worker.tokens(path);
  const save = (fields: Record<string, string>) =>
    worker.postWith(`${path}/save`, { _csrf: tokens['_csrf'], versionId, ...fields });
  await save({ question: 'why-now', 'why-now': 'One', 'why-now.version': '0' });
  house.queries();
  const { html } = await save({ question: 'consent', consent: 'refused', 'consent.version': '0' });
  expect(house.queries().filter((text) => text.includes('questionnaires.'))).toHaveLength(1);
  const told = JSON.parse(html) as { outcome: string; version: number; shown: string[] };
  expect(told).toMatchObject({ outcome: 'saved', version: 1 });
  expect(told.shown).toContain('consent-limits');
  const conflict = await save({ question: 'why-now', 'why-now': 'Two', 'why-now.version': '0' });
  expect([conflict.status, JSON.parse(conflict.html)]).toMatchObject([
    200,
    { outcome: 'conflict', theirs: 'One' },
  ]);
  expect(
    (await save({ question: 'why-now', 'why-now': 'z'.repeat(100_001), 'why-now.version': '1' })).html,
  ).toContain('"wrong"');
  expect((await save({ question: 'nothing', 'nothing.version': '0' })).status).toBe(404);
  const stranger = await house.as(people.otherWorker);
  const theirs = {
    ...(await stranger.tokens('/help')),
    versionId,
    question: 'why-now',
    'why-now': 'x',
    'why-now.version': '1',
  };
  expect((await stranger.postWith(`${path}/save`, theirs)).status).toBe(404);
});

test('an answer that is not asked any more is kept, told, and not counted', async () => {
  const { path, worker } = await begin();
  const section = `${path}/sections/beginning`;
  await worker.post(section, { consent: 'refused', 'consent.version': '0' });
  await worker.post(section, { 'consent-limits': 'Nothing to the school', 'consent-limits.version': '0' });
  await worker.post(section, { consent: 'agreed', 'consent.version': '1' });
  const { html } = await worker.get(`${path}/check`);
  expect(html.indexOf('Kept, and counted for nothing')).toBeLessThan(html.indexOf('Nothing to the school'));
  expect(html).toContain('Nothing to the school');
});

test('signed when nothing is missing and nobody wrote since; opened again with a note; compared, printed', async () => {
  const { path, worker } = await begin('exploitation-screening', 'panel');
  const seen = async () =>
    /name="seen" value="(\d+)"/.exec((await worker.get(`${path}/check`)).html)?.[1] ?? '';
  expect((await worker.post(`${path}/sign`, { seen: await seen() })).status).toBe(422);
  for (const [section, fields] of screening)
    expect([section, (await worker.post(`${path}/sections/${section}`, fields)).status]).toEqual([
      section,
      303,
    ]);
  expect((await worker.post(`${path}/sign`, { seen: await seen() })).html).toContain(
    'Choose what you make of it',
  );
  expect(
    (await worker.post(`${path}/judgement`, { band: 'many', because: '', judgementVersion: '0' })).status,
  ).toBe(422);
  await worker.post(`${path}/judgement`, {
    band: 'many',
    because: 'He knows too much',
    judgementVersion: '0',
  });
  const before = await seen();
  await (
    await house.as(people.nurse)
  ).post(`${path}/sections/first`, { 'why-now': 'Seen by the nurse', 'why-now.version': '1' });
  const changed = await worker.post(`${path}/sign`, { seen: before });
  expect([changed.status, changed.html.includes('somebody has written on it')]).toEqual([409, true]);
  expect((await worker.post(`${path}/sign`, { seen: await seen() })).location).toBe(path);
  const late = await (
    await house.as(people.nurse)
  ).post(`${path}/sections/first`, { 'why-now': 'Too late', 'why-now.version': '2' });
  expect([late.status, late.html.includes('Too late')]).toEqual([409, true]);
  expect((await worker.post(`${path}/reopen`, { note: '' })).status).toBe(422);
  await worker.post(`${path}/reopen`, { note: 'The school wrote' });
  expect((await worker.get(path)).html).toContain('The school wrote');
  const { path: next } = await begin('exploitation-screening', 'panel');
  const { html } = await worker.get(`${next}/compare`);
  expect(html).toContain('Seen by the nurse');
  expect(html).toContain('He knows too much');
  expect(html).not.toContain('Not asked</p>');
  const pdf = readPdf((await worker.get(`${path}.pdf`)).raw.rawPayload).tree.text;
  expect(pdf).toContain('He knows too much');
  const word = strFromU8(
    unzipSync((await worker.get(`${path}.docx`)).raw.rawPayload)['word/document.xml'] ?? new Uint8Array(),
  );
  expect(word).toContain('Seen by the nurse');
});

test('a file has a page of its own; one of the wrong kind is refused, and is given to who may read the form', async () => {
  const { path, worker } = await begin();
  const address = `${path}/files/signed-by-family`;
  const file = (name: string, content: string) => ({ field: 'file', name, type: 'text/plain', content });
  const refused = await worker.upload(address, { version: '0' }, file('a.exe', 'MZ\u0000\u0001'));
  expect(refused.status).toBe(422);
  const added = await worker.upload(address, { version: '0' }, file('signed.txt', 'We agree.'));
  expect(added.location).toBe(`${path}/sections/what-next#signed-by-family`);
  const { html } = await worker.get(`${path}/check`);
  const document = /documents\/([0-9a-f-]{36})/.exec(html)?.[0] ?? '';
  expect(html).toContain('signed.txt');
  expect((await worker.get(`${path}/${document}`)).status).toBe(200);
  expect((await (await house.as(people.policePanelMember)).get(`${path}/${document}`)).status).toBe(404);
  const { path: other } = await begin();
  expect((await worker.get(`${other}/${document}`)).status).toBe(404);
});
