import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import type { Person } from '#testing/browserless.ts';
import { uploadCensus } from '#testing/census-upload.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { childOf, fileOf } from '../../census/samples/write-census.ts';
import { cinPlan, episodeFrom, returnAt } from '../../census/samples/write-return.ts';

let house: TestHouse;
let coordinator: Person;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.as(people.coordinator);
});
afterAll(() => house.close());

const planned = episodeFrom('2025-06-02', cinPlan('2025-07-01'));
const spoilt = childOf('BAD-1', episodeFrom('2025-02-30', ''));
const upload = (text: string) => uploadCensus(house, coordinator, text);
const pageOf = async (text: string) => (await coordinator.get(await upload(text))).html;

/** Words of a page without its markup. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('while it is being checked', () => {
  test('the page says how far it is and asks again by itself', async () => {
    const file = {
      field: 'file',
      name: 'return.xml',
      type: 'text/xml',
      content: returnAt('2026-11-30', childOf('A')),
    };
    const { location = '' } = await coordinator.upload('/imports', {}, file, '/imports/new');
    const { html } = await coordinator.get(location);
    expect(html).toContain(`data-refresh="${location}/progress"`);
    expect(html).toContain('http-equiv="refresh" content="5"');
    expect((await coordinator.get(`${location}/progress`)).html).toContain('It will begin in a moment.');
    await house.owner.query(
      `update imports.import set state = 'checking', done_bytes = bytes / 2, done_children = 1 where import_id = $1`,
      [location.slice('/imports/'.length)],
    );
    expect(wordsOf((await coordinator.get(location)).html)).toMatch(
      /50% of the file is read: 1 child so far/,
    );
    await house.runQueue();
    expect((await coordinator.get(`${location}/progress`)).location).toBe(location);
  });
});

describe('a checked return', () => {
  test('is a verdict first, then what is wrong, rule by rule', async () => {
    const text = returnAt(
      '2026-11-30',
      childOf('NEW-1', planned),
      spoilt,
      childOf('NEW-2', planned).replace('WBRI', 'BLUE'),
    );
    const html = await pageOf(text);
    const words = wordsOf(html);
    expect(words).toContain('Step 3 of 4: confirm');
    expect(words).toMatch(
      /2 children are new, [\d,]+ children are no longer in it and 1 child cannot be read/,
    );
    expect(words).toContain('Nothing is stored yet.');
    expect(words).toContain('describes 30 November 2026');
    expect(words).toMatch(
      /children who are known now are not in this file\. Make sure that it is the whole return/,
    );
    expect(words).toContain('“2025-02-30” in CINreferralDate is not a date the census allows');
    expect(words).toContain('“BLUE” is not a census code for ethnicity');
    expect(html).toContain('problems.csv');
    expect((await auditOf(house.owner, people.coordinator))[0]).toMatchObject({
      act: 'import viewed',
      outcome: 'done',
    });
  });

  test('lists the cases of one rule, fifty of them, with child and line', async () => {
    const many = Array.from({ length: 60 }, (_, index) => childOf(`MANY-${index}`).replace('WBRI', 'BLUE'));
    const address = await upload(returnAt('2026-11-30', ...many));
    const { html } = await coordinator.get(`${address}?rule=ethnicity-code-unknown`);
    expect(wordsOf(html)).toContain('The first 50');
    expect(html.match(/app-table__name">MANY-/g)).toHaveLength(50);
  });

  test('says what is odd about the file as a whole', async () => {
    const html = await pageOf(returnAt('2026-11-30', childOf('NEW-3')));
    expect(html).toContain('This file holds no plans, so no plan can be found stuck.');
    expect(html).toContain('The return describes 2026-11-30. A children in need census describes 31 March.');
  });

  test('that describes an earlier day says that it only adds', async () => {
    const html = await pageOf(returnAt('2025-03-31', childOf('OLD-1', planned)));
    expect(wordsOf(html)).toContain(
      'It describes an earlier day than the return of 31 March 2026, which is loaded.',
    );
    expect(wordsOf(html)).toContain('1 child is new');
    expect(html).not.toContain('no longer in it</');
  });

  test('without a good child in it cannot be loaded', async () => {
    const html = await pageOf(returnAt('2026-11-30', spoilt));
    expect(html).toContain('None of the children in it can be taken.');
    expect(html).not.toMatch(/action="[^"]*\/load"/);
    expect(html).toContain('Do not load it');
  });

  test('shows names of elements and values as they are, whatever they hold', async () => {
    const html = await pageOf(
      returnAt('2026-11-30', childOf('NEW-4').replace('WBRI', '&lt;img src=x onerror=alert(1)&gt;')),
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img src=x');
  });
});

describe('a file that is refused', () => {
  const good = returnAt('2026-11-30', childOf('C1'));
  test.each([
    ['cut off', good.slice(0, -40), 'The file is cut off'],
    [
      'of another authority',
      good.replace('<LEA>951', '<LEA>201'),
      'the local authority with code 201, but this partnership’s code is 951',
    ],
    [
      'of another collection',
      good.replace('<Collection>CIN', '<Collection>CLA'),
      'a return of the collection CLA',
    ],
    ['not XML', 'local_id,name\n1,2\n', 'This is not an XML file'],
    ['empty', ' ', 'The file is empty'],
    ['in another encoding', good.replace('UTF-8', 'EBCDIC-UK'), 'EBCDIC-UK'],
    ['with entities', good.replace('WBRI', '&made;'), 'entities of its own making'],
    [
      'with a document type',
      good.replace('<Message>', '<!DOCTYPE Message><Message>'),
      'document type declaration',
    ],
    ['another kind of XML', '<html><body/></html>', 'it begins with html'],
    ['without a header', fileOf(childOf('C1'), ''), 'no header'],
    ['without children', returnAt('2026-11-30'), 'The file holds no children.'],
    ['broken', good.replace('</Child>', '</Chil>'), 'stops being XML'],
  ])('%s: says why, and that nothing is stored', async (_, text, why) => {
    const html = await pageOf(text);
    expect(html).toContain('This file cannot be loaded');
    expect(wordsOf(html)).toContain(why);
    expect(html).toContain('Nothing of it has been stored.');
    expect(html).toContain('Choose another file');
    expect(
      (
        await house.owner.query(
          'select from imports.staged_child s join imports.import i using (import_id) where i.state = $1',
          ['refused'],
        )
      ).rowCount,
    ).toBe(0);
  });
});

test('an import of another partnership, or of nobody, is not there', async () => {
  const address = await upload(returnAt('2026-11-30', childOf('C1')));
  const { rows } = await house.owner.query<{ email: string }>(
    `select u.email from access.user_account u join access.partnership p using (partnership_id) join access.user_role r using (user_id)
      where p.la_code <> '951' and r.role = 'panel-coordinator' limit 1`,
  );
  const other = await house.as(rows[0]?.email ?? '');
  for (const path of [address, `${address}/progress`, `${address}/problems.csv`])
    expect((await other.get(path)).status).toBe(404);
  expect((await coordinator.get('/imports/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  expect((await (await house.as(people.worker)).get(address)).status).toBe(403);
});
