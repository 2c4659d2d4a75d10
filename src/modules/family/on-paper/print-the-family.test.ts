import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsOf, readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { addByForm, motherForm } from '#testing/family-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { restrictFor } from '#testing/restrict-for.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor', birthDate: '2014-03-02' });
  for (const one of [people.worker, people.manager]) await grant(house.owner, child, one);
  path = `/children/${child.childId}/family`;
  const worker = await house.as(people.worker);
  const mother = await addByForm(worker, child.childId, { ...motherForm, name: '<img src=x> Prysor' });
  await addByForm(worker, child.childId, {
    ...motherForm,
    ...{
      name: 'Mair Owenby',
      relationship: 'grandparent',
      parentOf: mother,
      risk: 'Shouts at him',
      livesHere: 'no',
    },
  });
});
afterAll(() => house.close());

async function paperIn(language: string, email: string = people.worker) {
  const speak = (of: string) =>
    house.owner.query('update access.user_account set language = $1 where email = $2', [of, email]);
  await speak(language);
  const { raw } = await (await house.as(email)).get(`${path}.pdf`);
  await speak('en');
  expect(raw.headers['content-type']).toBe('application/pdf');
  return readPdf(raw.rawPayload);
}

test.each([
  ['en', 'Family tree of Siân Prysor', 'Risk from Mair Owenby: Shouts at him', 'No father is recorded'],
  ['cy', 'Coeden deulu Siân Prysor', 'Shouts at him', 'Does dim tad wedi’i gofnodi'],
])(
  'has the pictures, the same in words, and what must be known first (%s)',
  async (language, title, risk, father) => {
    const { tree } = await paperIn(language);
    const [picture, map] = elementsOf(tree, 'Figure');
    expect(picture?.alt).toContain(title);
    for (const name of ['<img src=x>', 'Mair Owenby', 'Siân Prysor']) expect(picture?.text).toContain(name);
    expect(map?.text).toContain('Mair Owenby');
    const items = elementsOf(tree, 'LI').map(({ text }) => text);
    expect(items.some((text) => text.startsWith('•Mair Owenby:'))).toBe(true);
    expect(tree.text).toContain(risk);
    expect(tree.text).toContain(father);
    expect(tree.text.indexOf(risk)).toBeLessThan(tree.text.indexOf(picture?.text ?? ''));
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      ...{ act: 'family printed', childIds: [child.childId], detail: { people: 2, leftOut: 0 } },
    });
  },
);

test('a brother who is a restricted child is on no paper, not even on that of somebody who is named for him', async () => {
  const brother = await buildChild(house.owner, { givenName: 'Withheld', familyName: 'Prysor' });
  for (const one of [people.worker, people.manager]) await grant(house.owner, brother, one);
  await addByForm(await house.as(people.worker), child.childId, {
    ...motherForm,
    ...{ relationship: 'sibling', ownChildId: brother.childId, name: 'Withheld Prysor' },
  });
  expect((await paperIn('en')).tree.text).toContain('Withheld');
  await restrictFor(house, brother, [people.manager]);
  for (const email of [people.worker, people.manager])
    expect((await paperIn('en', email)).tree.text).not.toContain('Withheld');
  const left = 'not in the PDF, as not everybody';
  expect((await (await house.as(people.manager)).get(path)).html).toContain(left);
  expect((await (await house.as(people.worker)).get(path)).html).not.toContain(left);
});

test('another team gets 404, a role without the permission 403', async () => {
  expect((await (await house.as(people.otherWorker)).get(`${path}.pdf`)).status).toBe(404);
  expect((await (await house.as(people.systemAdministrator)).get(`${path}.pdf`)).status).toBe(403);
});
