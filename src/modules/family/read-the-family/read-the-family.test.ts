import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  await grant(house.owner, child, people.worker);
  path = `/children/${child.childId}/family`;
});
afterAll(() => house.close());

const decode = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>');

/** The description of each picture of a page, and the list beside it. */
function picturesOf(html: string): { description: string; list: string[]; texts: string }[] {
  return [...html.matchAll(/<figure class="app-family-picture">([^]*?)<\/figure>/g)].map(
    ([, figure = '']) => {
      const details =
        /<details class="govuk-details govuk-!-margin-bottom-2 app-picture-words">([^]*?)<\/details>/.exec(
          figure,
        )?.[1] ?? '';
      return {
        description: decode(/<desc[^>]*>([^]*?)<\/desc>/.exec(figure)?.[1] ?? '').trim(),
        list: [...details.matchAll(/<li>([^]*?)<\/li>/g)].map(([, text = '']) => decode(text)),
        texts: decode(
          [...figure.matchAll(/<text[^>]*>([^]*?)<\/text>/g)].map(([, text = '']) => text).join(' '),
        ),
      };
    },
  );
}

/** The page in a language. */
async function readIn(language: string): Promise<string> {
  const speak = (of: string) =>
    house.owner.query('update access.user_account set language = $1 where email = $2', [of, people.worker]);
  await speak(language);
  const { html } = await (await house.as(people.worker)).get(path);
  await speak('en');
  return html;
}

function saysTheSame(picture: ReturnType<typeof picturesOf>[number] | undefined): void {
  expect(picture?.list.length).toBeGreaterThan(1);
  expect(picture?.description).toBe(picture?.list.join(' '));
}

test('an empty family asks for the father first, and says how to start', async () => {
  const { status, html } = await (await house.as(people.worker)).get(path);
  expect(status).toBe(200);
  expect(html).toContain('No father is recorded, and nobody said why');
  expect(html).toContain('Nobody is written down yet');
  expect(html).not.toContain('<svg xmlns="http://www.w3.org/2000/svg" width="177"');
});

describe('a family of several', () => {
  let mother: string;

  beforeAll(async () => {
    const worker = await house.as(people.worker);
    mother = await addByForm(worker, child.childId, { ...motherForm, name: '<img src=x onerror=alert(1)>' });
    await addByForm(worker, child.childId, {
      ...motherForm,
      ...{
        name: 'Owen 李 Prysor',
        sex: 'male',
        'died-year': '2020',
        livesHere: 'no',
        cares: 'no',
        strength: '',
        partnerOf: mother,
        partnerKind: 'divorced',
      },
    });
    await addByForm(worker, child.childId, {
      ...motherForm,
      ...{
        name: 'Mair Prysor',
        relationship: 'grandparent',
        'born-year': '1960',
        parentOf: mother,
        livesHere: 'no',
        risk: 'Shouts at him',
        responsibility: 'no',
      },
    });
    await addByForm(worker, child.childId, {
      ...motherForm,
      name: 'Vale Harriers',
      relationship: 'organisation',
      livesHere: 'no',
      cares: 'no',
      responsibility: 'no',
    });
  });

  test('is read with what must be known first: risk, who lives there, who cares, who is responsible, the men', async () => {
    const worker = await house.as(people.worker);
    const { html } = await worker.get(path);
    expect(html).toContain('Risk from Mair Prysor: Shouts at him');
    expect(html).toMatch(
      /Who lives with Siân<\/dt>\s*<dd[^>]*>&lt;img src=x onerror=alert\(1\)&gt; \(mother\)</,
    );
    expect(html).toMatch(/Fathers and men who care for Siân<\/dt>\s*<dd[^>]*>Owen 李 Prysor \(father\)</);
    expect(html).not.toContain('<img src=x');
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      act: 'family viewed',
      childIds: [child.childId],
    });
  });

  test.each(['en', 'cy'])(
    'has pictures whose description says the same as the list beside them (%s)',
    async (language) => {
      const [tree, map] = picturesOf(await readIn(language));
      saysTheSame(tree);
      saysTheSame(map);
      for (const name of ['Owen 李 Prysor', 'Mair Prysor', 'Siân Prysor']) {
        expect(tree?.list.some((line) => line.startsWith(`${name}:`))).toBe(true);
        expect(tree?.texts.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
      }
      expect(tree?.list.some((line) => line.includes('Vale Harriers'))).toBe(false);
      expect(map?.list.map((line) => line.slice(0, 4))).toEqual(expect.arrayContaining(['Mair', 'Vale']));
      expect(map?.list).toHaveLength(3);
    },
  );

  test('costs the same number of queries however many there are', async () => {
    const worker = await house.as(people.worker);
    house.queries();
    await worker.get(path);
    const few = house.queries().length;
    for (let more = 0; more < 6; more += 1)
      await addByForm(worker, child.childId, {
        ...motherForm,
        name: `Cousin ${more}`,
        relationship: 'cousin',
        childOf: mother,
      });
    house.queries();
    await worker.get(path);
    expect(house.queries().length).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});

test('whoever does not write here reads, and is offered nothing to do', async () => {
  const { status, html } = await (await house.as(people.quality)).get(path);
  expect(status).toBe(200);
  expect(html).not.toContain(`${path}/find`);
});

test('the family of a restricted child is seen by named people only, and so are people who stand only there', async () => {
  const worker = await house.as(people.worker);
  const hidden = await buildChild(house.owner, { givenName: 'Hidden', familyName: 'Away' });
  await grant(house.owner, hidden, people.worker);
  await addByForm(worker, hidden.childId, { ...motherForm, name: 'Secret Mother' });
  await restrictFor(house, hidden, [people.manager]);
  expect((await worker.get(`/children/${hidden.childId}/family`)).status).toBe(404);
  expect((await (await house.as(people.coordinator)).get(`/children/${hidden.childId}/family`)).status).toBe(
    404,
  );
  expect((await worker.post(`${path}/find`, { q: 'Secret' })).html).not.toContain('Secret Mother');
});

test('a brother who is a restricted child stands in the family for named people only', async () => {
  const worker = await house.as(people.worker);
  const manager = await house.as(people.manager);
  const brother = await buildChild(house.owner, { givenName: 'Withheld', familyName: 'Prysor' });
  await grant(house.owner, child, people.manager);
  for (const one of [people.worker, people.manager]) await grant(house.owner, brother, one);
  await addByForm(worker, child.childId, {
    ...motherForm,
    ...{
      relationship: 'sibling',
      ownChildId: brother.childId,
      name: 'Withheld Prysor',
      risk: 'Told of the brother',
    },
  });
  const told = async (by: typeof worker) =>
    Promise.all(
      ['', '/history'].map(async (part) =>
        /Withheld|the brother/.test((await by.get(`${path}${part}`)).html),
      ),
    );
  expect(await told(worker)).toEqual([true, true]);
  await restrictFor(house, brother, [people.manager]);
  expect(await told(worker)).toEqual([false, false]);
  expect(await told(manager)).toEqual([true, true]);
});

test('another team gets 404, a role without the permission 403; the history too', async () => {
  for (const address of [path, `${path}/history`]) {
    expect((await (await house.as(people.otherWorker)).get(address)).status).toBe(404);
    expect((await (await house.as(people.systemAdministrator)).get(address)).status).toBe(403);
  }
});
