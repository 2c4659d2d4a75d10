import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '#platform/pdf/testing/read-pdf.ts';
import { isPublic } from '#platform/web/routes.ts';
import type { Answered, Person } from '#testing/browserless.ts';
import { addWhoMayEverything } from '#testing/may-everything.ts';
import { hostileNames, nameEverything } from '#testing/names/hostile-names.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';

/** A name that became part of the page, or was worked out instead of shown. */
const becameCode = /<img src=x|<script>alert|"><script|<\/title><\/textarea>|<b>|60481729/;

/** The first sign that is seen would make a spreadsheet run it; a negative number is one. */
const runs = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]*([=+@＝＋－＠]|-(?!\d+(\.\d+)?$))/u;

describe('names that were made to do something', () => {
  let house: TestHouse;
  let person: Person;
  let answers: Map<string, Answered>;

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    const { email } = await addWhoMayEverything(house);
    const addresses = new Map<string, string>();
    for (const route of house.app.house.routes)
      if (route.method === 'GET' && !isPublic(route))
        addresses.set(route.path, await realAddress(house.owner, route.path));
    const named = await nameEverything(house.owner);
    expect(named).toEqual(
      expect.arrayContaining([
        ...['children.child.given_name', 'children.child.family_name', 'access.user_account.full_name'],
        ...['access.agency.name', 'access.team.name', 'documents.document.file_name', 'panels.panel.name'],
      ]),
    );
    person = await house.as(email);
    answers = new Map();
    for (const [path, address] of addresses) answers.set(path, await person.get(address));
  }, 240_000);
  afterAll(() => house.close());

  const of = (type: RegExp) =>
    [...answers].filter(([, { raw }]) => type.test(raw.headers['content-type'] ?? ''));

  it('stop no page', () => {
    const failed = [...answers].filter(([, { status }]) => status >= 500).map(([path]) => path);
    expect(failed).toEqual([]);
  });

  it('are shown on pages, and are never a part of them', () => {
    const pages = of(/^text\/html/);
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.flatMap(([path, { html }]) => {
      const found = becameCode.exec(html.replace(/^.*<body/s, ''))?.[0];
      return found === undefined ? [] : [`${path}: ${found}`];
    });
    expect(wrong).toEqual([]);
    for (const shown of [
      '&lt;img src=x onerror=alert(1)&gt;',
      'O&#39;Brien-ap-Siôn 李',
      'عبد الرحمن',
      'Zoe\u0301\u0323\u0308',
    ])
      expect(pages.filter(([, { html }]) => html.includes(shown)).length, shown).toBeGreaterThan(5);
  });

  it('run in no cell of a file', () => {
    const files = of(/^text\/csv/).filter(([, { status }]) => status === 200);
    expect(files.map(([path]) => path)).toEqual(
      expect.arrayContaining(['/stuck-plans.csv', '/panels/:panelId/report/csv', '/sharing.csv']),
    );
    for (const [path, { html }] of files) {
      const cells = parse(html, { bom: true, relax_column_count: true }).flat();
      expect(
        cells.filter((cell) => runs.test(cell)),
        path,
      ).toEqual([]);
    }
    expect(files.some(([, { html }]) => html.includes("'\u200b\u2060=HYPERLINK"))).toBe(true);
  });

  it('are read in a paper as they are written', async () => {
    expect(of(/^application\/pdf/).filter(([, { status }]) => status === 200).length).toBeGreaterThan(1);
    const path = await realAddress(house.owner, '/children/:childId/chronology.pdf');
    for (const name of hostileNames) {
      await house.owner.query(
        `update children.child set known_as = null, given_name = null, family_name = $1 where child_id::text = split_part($2, '/', 3)`,
        [name, path],
      );
      const { status, raw } = await person.get(`${path}?readers=panel`);
      expect(status, name).toBe(200);
      const said = readPdf(raw.rawPayload).tree.text.normalize();
      if (!/\p{Default_Ignorable_Code_Point}|\p{Script=Arabic}/u.test(name))
        expect(said).toContain(name.normalize());
    }
  }, 120_000);

  it('name a file in a header, and nothing behind it', () => {
    const files = [...answers].flatMap(([path, { raw }]) => {
      const header = raw.headers['content-disposition'];
      return header === undefined ? [] : [{ path, header }];
    });
    expect(files.length).toBeGreaterThan(5);
    for (const { path, header } of files)
      expect(header, path).toMatch(
        /^(attachment|inline)(; filename="[^"\\\r\n<>]*")?(; filename\*=UTF-8''[\w%.~!-]+)?$/,
      );
  });

  it('are data in what is made for a machine', () => {
    for (const [path, { html, raw }] of of(/^application\/json/)) {
      expect(() => JSON.parse(html) as unknown, path).not.toThrow();
      expect(raw.headers['x-content-type-options'], path).toBe('nosniff');
    }
    for (const [path, { html }] of of(/^text\/calendar/))
      expect(
        html.split('\r\n').filter((line) => !/^([A-Z-]+[;:]| |$)/.test(line)),
        path,
      ).toEqual([]);
  });
});
