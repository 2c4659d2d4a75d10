import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { cwmArian } from '../../../../db/demo/partnership.ts';

let house: TestHouse;
let sian: BuiltChild;
let llywelyn: BuiltChild;
const idsIn = (html: string) => [...html.matchAll(/href="\/children\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
const search = async (email: string, q: string) => (await house.as(email)).post('/find', { q });
const build = async (child: Parameters<typeof buildChild>[1], ...emails: string[]) => {
  const built = await buildChild(house.owner, child);
  for (const email of emails) await grant(house.owner, built, email);
  return built;
};

beforeAll(async () => {
  house = await openTestHouse();
  sian = await build(
    {
      ...{ localId: 'FIND-1', givenName: 'Siân', familyName: 'Marloes-Quill', birthDate: '2016-05-03' },
      ...{
        nhsNumber: '9434765919',
        upn: 'H801200001001',
        address: 'Flat 3, 12 Harbour Street',
        postcode: 'ZZ9 1AB',
      },
    },
    people.worker,
  );
  llywelyn = await build(
    { localId: 'FIND-2', givenName: 'William', familyName: 'ap Llywelyn', birthDate: '2014-11-09' },
    people.worker,
  );
});
afterAll(() => house.close());

test('a worker opens the box from the navigation and from My work', async () => {
  const worker = await house.as(people.worker);
  expect((await worker.get('/')).html).toContain('action="/find"');
  const { status, html } = await worker.get('/find');
  expect(status).toBe(200);
  expect(html).toContain('Write what you know, in any order');
  expect(html).toMatch(/<a class="[^"]*" href="\/find" aria-current="page"/);
});

test.each([
  ['Siân Marloes-Quill', 'as it is'],
  ['sian marloes', 'without accents'],
  ['Marloes Sian', 'swapped'],
  ['Shan Marlos', 'by how it sounds'],
  ['Jane Quill 2016', 'in English'],
  ['Sain Qiull 3/5/2016', 'with letters that changed places'],
  ['Sian Marloes 5/3/2016', 'with day and month swapped'],
  ['Sian 3 May 2016', 'by one name and the day'],
  ['3.5.16 Quil', 'by the day first'],
  ['Marl', 'by the beginning of a name'],
  ['943 476 5919', 'by NHS number'],
  ['h801200001001', 'by UPN'],
  ['find-1', 'by local id'],
  ['zz91ab', 'by postcode'],
  ['12 harbour st', 'by house and street'],
])('"%s" finds her (%s), and what was typed is in no address', async (q) => {
  const { status, html } = await search(people.worker, q);
  expect(status).toBe(200);
  expect(idsIn(html)[0]).toBe(sian.childId);
});

test.each(['Llewellyn', 'Bill Llewelyn', 'Gwilym ab Llywelyn', 'Wiliam Llwelyn 2014', 'Liam 11/9/2014'])(
  '"%s" finds him',
  async (q) => {
    expect(idsIn((await search(people.worker, q)).html)[0]).toBe(llywelyn.childId);
  },
);

test('each result says why it was found, with what was written where it differs', async () => {
  const { html } = await search(people.worker, 'Shan Marlos 5/3/2016');
  expect(html).toContain('1 child found');
  expect(html).toContain(
    'Found because: “Shan” is a form of Siân, “Marlos” sounds like Marloes and born on 3 May 2016, you wrote 5 March 2016.',
  );
});

test('an earlier name, address and number, and a child not born yet, are found too, until somebody says they were wrong', async () => {
  const child = await build(
    { givenName: 'Nesta', familyName: 'Brynglas', birthDate: null, expectedBirthDate: '2027-03-01' },
    people.worker,
  );
  const said = async (kind: string, slot: string, what: object) =>
    house.owner.query(
      `insert into children.fact (partnership_id, fact_id, child_id, kind, slot, said, act, because, said_by, said_at)
       select $1, gen_random_uuid(), $2, $3, $4, $5, 'said', 'x', user_id, now() from access.user_account where email = $6`,
      [child.partnershipId, child.childId, kind, slot, what, people.worker],
    );
  await said('name', 'name.former', { kind: 'former', givenName: 'Nesta', familyName: 'Zawadzka' });
  await said('address', 'address.temporary', {
    kind: 'temporary',
    address: '4 Quarryman Row',
    postcode: 'ZZ8 8ZZ',
  });
  await said('identifier', 'identifier.local', { kind: 'local', value: 'LCS/7788' });
  for (const q of [
    'Zawatska',
    'ZZ8 8ZZ',
    '4 Quarryman Row',
    'lcs7788',
    'baby Brynglas due 20 March 2027',
    'Brynglas March 2027',
  ])
    expect(idsIn((await search(people.worker, q)).html), q).toContain(child.childId);
  await house.owner.query(
    `insert into children.fact (partnership_id, fact_id, child_id, kind, slot, said, act, replaces_fact_id, because, said_by, said_at)
     select partnership_id, gen_random_uuid(), child_id, kind, slot, said, 'withdrawn', fact_id, 'x', said_by, now() from children.fact where child_id = $1 and slot = 'name.former'`,
    [child.childId],
  );
  expect(idsIn((await search(people.worker, 'Zawatska')).html)).not.toContain(child.childId);
});

test('a protected address finds nobody, neither now nor as it was before', async () => {
  const child = await build(
    { givenName: 'Orla', familyName: 'Pebbleton', address: '77 Secretive Lane', postcode: 'ZZ7 7YY' },
    people.worker,
  );
  expect(idsIn((await search(people.worker, 'ZZ7 7YY')).html)).toEqual([child.childId]);
  await house.owner.query(
    `update children.child set address = null, postcode = null, address_contact = 'The team' where child_id = $1`,
    [child.childId],
  );
  for (const q of ['ZZ7 7YY', '77 Secretive Lane'])
    expect(idsIn((await search(people.worker, q)).html)).toEqual([]);
  expect(idsIn((await search(people.worker, 'Pebbleton')).html)).toEqual([child.childId]);
});

test('at the front line a child of another team is a pointer, where enough was known; for others it is not there', async () => {
  const { html } = await search(people.otherWorker, 'Shan Marlos 5/3/2016');
  expect(idsIn(html)).toEqual([]);
  expect(html).toContain('S.M.</bdi></strong>, 10 years old');
  expect(html).toContain('Known here, but you do not work with this child. Contact the front door, or ring');
  expect(html).toContain(
    'Found because: a name like “Shan”, a name like “Marlos” and the birth date with day and month swapped.',
  );
  expect(html).not.toMatch(/Siân|Marloes|2016-05-03|3 May 2016|FIND-1/);
  for (const q of ['Marloes', 'Sian', '2016', 'Marl', '3/5/2016', 'ZZ9 1AB'])
    expect((await search(people.otherWorker, q)).html, q).not.toContain('S.M.');
  expect((await search(people.policePanelMember, 'Sian Marloes 3/5/2016')).html).toContain(
    'No child you can see fits this',
  );
});

test('a restricted child is not there, not even as a pointer or a number, but for those named', async () => {
  const child = {
    givenName: 'Hafwen',
    familyName: 'Quietude',
    birthDate: '2015-02-03',
    nhsNumber: '4010232137',
    isRestricted: true,
  };
  const hidden = await build(child, people.worker);
  const nobody = await search(people.otherWorker, 'Hafwyn Nobodyatall 3/2/2015');
  for (const email of [people.worker, people.otherWorker, people.coordinator])
    for (const q of ['Hafwen Quietude 3/2/2015', '4010232137']) {
      const { html } = await search(email, q);
      expect(idsIn(html)).not.toContain(hidden.childId);
      expect(html).not.toContain('H.Q.');
    }
  expect(nobody.html).toContain('No child you can see fits this');
  await grant(house.owner, hidden, people.worker, { basis: 'named' });
  expect(idsIn((await search(people.worker, 'Hafwen Quietude')).html)[0]).toBe(hidden.childId);
});

test('those whose work is the whole partnership find everybody, and are told when there are too many', async () => {
  for (let number = 0; number < 22; number += 1) await build({ givenName: 'Myfi', familyName: `Trewern` });
  const { html } = await search(people.coordinator, 'Trewern');
  expect(idsIn(html)).toHaveLength(20);
  expect(html).toContain('Many children fit: these are the closest');
  expect(html).toContain('Add a birth date, another name or a postcode to find fewer');
});

test.each(['2016', 'May 2016', 'Mai 2016', 'Quill May 2016'])(
  '"%s" finds whoever was born then, for those who see them',
  async (q) => {
    const byDay = 'Sian Marloes 3/5/2016';
    expect(idsIn((await search(people.worker, q)).html)).toContain(sian.childId);
    expect((await search(people.otherWorker, byDay)).html).toContain('S.M.');
    expect((await search(people.otherWorker, q)).html).not.toContain('S.M.');
    expect(idsIn((await search(people.coordinator, q)).html).length).toBeGreaterThan(0);
  },
);

test('a child of another partnership is nowhere', async () => {
  await build({
    laCode: cwmArian.authorityCode,
    givenName: 'Elin',
    familyName: 'Farafield',
    birthDate: '2016-05-03',
    nhsNumber: '4505577104',
  });
  for (const email of [people.worker, people.coordinator])
    for (const q of ['Elin Farafield 3/5/2016', '450 557 7104']) {
      const { html } = await search(email, q);
      expect(html).not.toMatch(/Farafield, |E\.F\./);
    }
});

test('the search is on the audit trail with whom it showed and how many, never with what was typed', async () => {
  await search(people.worker, 'Sian Marloes 3/5/2016');
  const [row] = await auditOf(house.owner, people.worker);
  expect(row).toMatchObject({ act: 'children searched', outcome: 'done', childIds: [sian.childId] });
  const { rows } = await house.owner.query<{ text: string }>(
    `select to_jsonb(e)::text as text from audit_trail.event e where act = 'children searched'`,
  );
  expect(rows.map(({ text }) => text).join('\n')).toMatch(/"found": ?1/);
  expect(rows.map(({ text }) => text).join('\n')).not.toMatch(/sian|marlo/i);
});

test.each([
  ['', 'Enter a name, a birth date, an address or a number'],
  ['x'.repeat(201), 'Enter 200 characters or fewer'],
  ['?', 'Enter at least a whole name, a birth date, an address or a number'],
])('what nobody can be found by comes back with what to do (%#)', async (q, message) => {
  const { status, html } = await search(people.worker, q);
  expect(status).toBe(422);
  expect(html).toContain(message);
});

test.each([
  "Robert'); drop table children.child;--",
  '%',
  '<img src=x onerror=alert(1)>',
  '\u202Eנועה',
  '🙂🙂 2016',
  'a\u0301'.repeat(90),
])('anything may be typed: %s', async (q) => {
  expect([200, 422]).toContain((await search(people.worker, q)).status);
});

test('a role that has nothing to do with children may not', async () => {
  const administrator = await house.as(people.systemAdministrator);
  expect((await administrator.get('/find')).status).toBe(403);
  expect((await administrator.post('/find', { q: 'Sian' })).status).toBe(403);
  expect((await administrator.get('/')).html).not.toContain('action="/find"');
});

test('in Welsh too, and with nothing found it says what to do', async () => {
  const { html } = await search(people.manager, 'Nobodyatall Whatsoever');
  expect(html).toContain('Nid oes unrhyw blentyn y gallwch ei weld yn cyfateb');
  expect(html).toContain('Cysylltwch â drws blaen gofal cymdeithasol plant');
});

test('a search costs the same few queries for nobody and for twenty', async () => {
  const counted = async (q: string) => {
    const person = await house.as(people.coordinator);
    house.queries();
    await person.post('/find', { q });
    return house.queries().length;
  };
  expect(await counted('Nobodyatall')).toBe(await counted('Trewern'));
});
