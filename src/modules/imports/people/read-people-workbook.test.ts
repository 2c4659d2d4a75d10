import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeWorkbook } from '#testing/write-workbook.ts';
import type { ReadPerson } from './person-record.ts';
import { readListRows, readPeopleHeader, readPeopleList } from './read-people-list.ts';
import { suggestMapping } from './suggest-mapping.ts';

const rows = [
  ['Child ID', 'First Name', 'Last Name', 'Address', 'Worker Email'],
  ['C1', 'Siân', 'ap Rhys', '1 Made Street\nLlanmade\nCF10 1AA', 'ann@example.org'],
  ['C1', 'Siân', 'ap Rhyse', '', 'ann@example.org'],
  [],
  ['', 'Ŵyn', 'Żółkiewicz', '', ''],
  ['C4', '', '', '', 'not an address'],
  ['00123', 'Zoë', 'Łopatniuk', '2 Made Street', ''],
];

const folder = mkdtempSync(join(tmpdir(), 'people-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keep(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const workbook = writeWorkbook({ sheets: [{ rows: [] }, { rows }] });
const csv = rows
  .map((cells) => (cells.length === 0 ? '' : cells.map((cell) => `"${cell}"`).join(',')))
  .join('\n');

async function read(path: string) {
  const people: ReadPerson[] = [];
  const mapping = suggestMapping(await readPeopleHeader(path));
  for await (const part of readPeopleList(path, mapping)) {
    if (part.kind === 'summary') return { people, summary: part.summary };
    people.push(...part.batch);
  }
  throw new Error('no summary came');
}

it('an Excel workbook says the same as the CSV file of the same list, with the same problems in the same rows', async () => {
  const [fromWorkbook, fromCsv] = [
    await read(keep('people.xlsx', workbook)),
    await read(keep('people.csv', csv)),
  ];
  expect(fromWorkbook.people).toEqual(fromCsv.people);
  expect(fromWorkbook.people.map(({ row, problems }) => [row, problems.map(({ rule }) => rule)])).toEqual([
    [2, []],
    [3, ['local-id-repeated']],
    [5, ['local-id-missing']],
    [6, ['name-missing', 'email-form']],
    [7, []],
  ]);
  expect(fromWorkbook.summary).toEqual({
    ...{ rows: 5, bytes: workbook.length },
    sha256: createHash('sha256').update(workbook).digest('hex'),
  });
});

it('its first rows are shown, so that somebody can tell what the columns hold', async () => {
  const start = await readListRows(keep('people.xlsx', workbook), 1);
  expect(start).toMatchObject({ header: rows[0], rows: [{ row: 2, cells: rows[1] }] });
});

it.each([
  ['a zip that is no workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml', 'latin1'), /^list\./],
  ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae100', 'hex'), /^list\./],
  [
    'a workbook with a heading alone',
    writeWorkbook({ sheets: [{ rows: rows.slice(0, 1) }] }),
    /^list\.no-rows$/,
  ],
])('%s is refused as every list is', async (_, content, code) => {
  await expect(readPeopleHeader(keep('bad.xlsx', content))).rejects.toMatchObject({
    code: expect.stringMatching(code) as string,
  });
});
