import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideAll, takeRequestAbout } from '#testing/access-request.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let zara: BuiltChild;
let tomos: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  zara = await buildChild(house.owner, { givenName: 'Zara', familyName: 'Qureshabad', isRestricted: true });
  tomos = await buildChild(house.owner, { givenName: 'Tomos', familyName: 'Abergwaun' });
  const entry = { by: people.worker, happenedOn: '2026-10-01' };
  for (const child of [zara, tomos]) await grant(house.owner, child, people.worker);
  await buildEntry(house.owner, zara, {
    ...entry,
    what: 'Zara cried.\nDarren O’Hughes and Bethan Crud rang.',
    audience: 'agency',
  });
  await buildEntry(house.owner, tomos, { ...entry, what: 'DAZZA  the plumber came.' });
  await buildEntry(house.owner, tomos, { ...entry, what: 'Tomos has a new bicycle.' });
});
afterAll(() => house.close());

const ask = () =>
  takeRequestAbout(house, { about: 'adult', name: "Darren O'Hughes", forms: 'Dazza\nD. Hughes' });

/** Every mark of a request as its form field, by what it is about. */
const fieldsOf = async (accessRequestId: string, wanted: (mark: Mark) => string) => {
  const { rows } = await house.owner.query<Mark>(
    `select m.mark_id, m.kind, m.words, p.text from information_rights.mark m
       left join information_rights.passage p using (partnership_id, access_request_id, number) where m.access_request_id = $1`,
    [accessRequestId],
  );
  return Object.fromEntries(rows.map((mark) => [`mark-${mark.mark_id}`, wanted(mark)]));
};
interface Mark {
  mark_id: string;
  kind: string;
  words: string | null;
  text: string | null;
}

test('finds every passage in which a form of the name stands, cut to what concerns the adult, and no other', async () => {
  const { path } = await ask();
  const officer = await house.as(people.dataProtectionOfficer);
  const { html } = await officer.get(path);
  for (const text of ['Another adult', 'The name stands in 2 passages', 'Bethan Crud', 'Zara Qureshabad'])
    expect(html).toContain(text);
  const record = (await officer.get(`${path}/record`)).html;
  expect(record).toContain('Darren O’Hughes and Bethan Crud rang.');
  expect(record).toContain('DAZZA  the plumber came.');
  for (const text of ['Zara cried', 'bicycle']) expect(record).not.toContain(text);
  const trail = await auditOf(house.owner, people.dataProtectionOfficer);
  expect(trail[0]).toMatchObject({ act: 'access request record viewed' });
  expect(trail[0]?.childIds.toSorted()).toEqual([zara.childId, tomos.childId].toSorted());
});

test('what is about somebody else of the name is left out of what is given, others are taken out', async () => {
  const { path, accessRequestId } = await ask();
  const officer = await house.as(people.dataProtectionOfficer);
  const decided = await fieldsOf(accessRequestId, ({ kind, text }) => {
    if (kind !== 'hit') return 'third-party';
    return text?.includes('plumber') === true ? 'not-them' : 'about-them';
  });
  expect((await officer.post(`${path}/marks`, decided)).status).toBe(303);
  const { rows } = await house.owner.query<{ version: number }>(
    'select version from information_rights.access_request where access_request_id = $1',
    [accessRequestId],
  );
  const given = await officer.post(`${path}/release`, { version: String(rows[0]?.version) });
  expect(given.status).toBe(303);
  const json = (await officer.get(`${path}/record.json`)).html;
  expect(JSON.parse(json)).toMatchObject({ about: "Darren O'Hughes", aboutKind: 'adult' });
  expect(json).toContain('Darren O’Hughes and [taken out] rang.');
  for (const text of ['plumber', 'Zara', 'Tomos', 'Bethan']) expect(json).not.toContain(text);
  expect((await officer.get(`${path}/record.pdf`)).raw.headers['content-type']).toBe('application/pdf');
});

test('words are not decided as if they were a passage, nor a passage as if it were words', async () => {
  const { path, accessRequestId } = await ask();
  const officer = await house.as(people.dataProtectionOfficer);
  const wrong = await fieldsOf(accessRequestId, ({ kind }) => (kind === 'hit' ? 'works-here' : 'not-them'));
  await officer.post(`${path}/marks`, wrong);
  const { rows } = await house.owner.query<{ decided: number }>(
    `select count(decision)::integer as decided from information_rights.mark where access_request_id = $1`,
    [accessRequestId],
  );
  expect(rows).toEqual([{ decided: 0 }]);
});

test('where the name stands nowhere the page says so', async () => {
  const { path } = await takeRequestAbout(house, { about: 'adult', name: 'Nobody%Ofthis_Name' });
  const officer = await house.as(people.dataProtectionOfficer);
  expect((await officer.get(path)).html).toContain('Nothing was found');
});

test('what stands of a child in it goes when the child is deleted', async () => {
  const { path, accessRequestId } = await ask();
  const { rows } = await house.owner.query<{ partnership_id: string }>(
    'select partnership_id from children.child where child_id = $1',
    [tomos.childId],
  );
  await house.owner.query('select information_rights.erase_rows($1, $2)', [
    rows[0]?.partnership_id,
    tomos.childId,
  ]);
  const left = await house.owner.query<{ text: string }>(
    'select text from information_rights.passage where access_request_id = $1',
    [accessRequestId],
  );
  expect(left.rows.map(({ text }) => text)).toEqual([expect.stringContaining('Bethan Crud')]);
  const officer = await house.as(people.dataProtectionOfficer);
  const { status, html } = await officer.get(path);
  expect([status, html.includes('plumber')]).toEqual([200, false]);
  expect(Object.keys(decideAll(html, [])).length).toBeGreaterThan(0);
});
