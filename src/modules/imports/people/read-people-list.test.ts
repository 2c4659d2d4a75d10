import { describe, expect, it } from 'vitest';
import type { PeopleMapping, PeopleSummary, Person, PeopleProblem, ReadPerson } from './person-record.ts';
import { PeopleRefusal } from './people-refusal.ts';
import type { PeopleSource, ReadPeopleOptions } from './people-reading.ts';
import { readPeopleList, readPeopleHeader } from './read-people-list.ts';
import { suggestMapping } from './suggest-mapping.ts';

const HEADING = 'Child ID,First Name,Last Name,Known As,Address,Postcode,Team,Worker,Worker Email';
const ROW = 'C1,Siân,ap Rhys,,"1 Made Street\nLlanmade",CF10 1AA,North,Ann Example,ann@example.org';

type Whole = { read: ReadPerson[]; people: Person[]; problems: PeopleProblem[]; summary: PeopleSummary };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function readAll(
  file: string | Uint8Array,
  options: ReadPeopleOptions & { pieceBytes?: number; mapping?: PeopleMapping } = {},
): Promise<Whole> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const source = (): PeopleSource =>
    options.pieceBytes === undefined ? bytes : inPieces(bytes, options.pieceBytes);
  const mapping = options.mapping ?? suggestMapping(await readPeopleHeader(source()));
  const read: ReadPerson[] = [];
  let summary: PeopleSummary | undefined;
  for await (const part of readPeopleList(source(), mapping, options)) {
    if (part.kind === 'people') read.push(...part.batch);
    else summary = part.summary;
  }
  if (summary === undefined) throw new Error('no summary came');
  const people = read.flatMap((one) => (one.person === null ? [] : [one.person]));
  return { read, people, problems: read.flatMap((one) => one.problems), summary };
}

async function refusalOf(
  file: string | Uint8Array,
  options: Parameters<typeof readAll>[1] = {},
): Promise<PeopleRefusal> {
  const outcome = await readAll(file, options).then(
    () => new Error('the list was read'),
    (error: unknown) => error,
  );
  if (outcome instanceof PeopleRefusal) return outcome;
  throw outcome;
}

function rulesOf(problems: PeopleProblem[]): string[] {
  return problems.map(({ rule, row, params }) => [row, rule, ...Object.values(params)].join(' '));
}

const sian: Person = {
  localId: 'C1',
  givenName: 'Siân',
  familyName: 'ap Rhys',
  knownAs: null,
  address: '1 Made Street\nLlanmade',
  postcode: 'CF10 1AA',
  team: 'North',
  workerName: 'Ann Example',
  workerEmail: 'ann@example.org',
};

describe('a list of people', () => {
  it('gives each row by the mapping of its columns', async () => {
    const { people, problems, summary } = await readAll(`${HEADING}\n${ROW}\n`);
    expect(people).toEqual([sian]);
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ rows: 1, bytes: Buffer.byteLength(`${HEADING}\n${ROW}\n`) });
    expect(summary.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads only the columns that are chosen, and joins an address of several', async () => {
    const file = 'a,b,c,d,e\nC1,12,Made Street,Townton,020 7946 0000\n';
    const { people } = await readAll(file, { mapping: ['localId', 'address', 'address', 'address', null] });
    expect(people).toMatchObject([{ localId: 'C1', address: '12\nMade Street\nTownton', givenName: null }]);
  });

  it('takes the postcode from the end of the address when there is none elsewhere', async () => {
    const rows = [
      '"Flat 7\nMade mall\nTownton\nG6T 3BF"',
      '"1 Made Street, Townton, AB1 2CD"',
      'Made Street 12',
      'M1 1AE',
    ]
      .map((address, index) => `C${String(index)},Ann,${address}`)
      .join('\n');
    const { people } = await readAll(`Child ID,First Name,Address\n${rows}`);
    expect(people.map(({ address, postcode }) => [address, postcode])).toEqual([
      ['Flat 7\nMade mall\nTownton', 'G6T 3BF'],
      ['1 Made Street, Townton', 'AB1 2CD'],
      ['Made Street 12', null],
      [null, 'M1 1AE'],
    ]);
  });

  it.each<[string, string]>([
    ['semicolons', `${HEADING}\n${ROW}`.replaceAll(',', ';')],
    ['tabs', `${HEADING}\n${ROW}`.replaceAll(',', '\t')],
    ['bars', `${HEADING}\n${ROW}`.replaceAll(',', '|')],
    ['line ends of Windows', `${HEADING}\r\n${ROW.replaceAll('\n', '\r\n')}\r\n`],
    ['line ends of old Macs', `${HEADING}\r${ROW}\r`],
    ['line ends of both', `${HEADING}\r\n${ROW}\n`],
    ['no line end at the end', `${HEADING}\n${ROW}`],
    ['blank rows before, between and after', `\n,,\n${HEADING}\n\n,,,,,,,,\n${ROW}\n\n \n`],
    ['empty columns at the end', `${HEADING},,\n${ROW},,\n`],
    [
      'spaces around',
      `${HEADING.replaceAll(',', ' , ')}\n${ROW.replace('C1', ' C1 ').replace('North', '  North ')}`,
    ],
    [
      'a separator that is only more frequent later',
      `${HEADING}\n${ROW.replace('North', '";;;;;;;;;;North"')}`.replace(';;;;;;;;;;', ''),
    ],
  ])('reads %s', async (_name, file) => {
    const { people, problems } = await readAll(file);
    expect(people).toEqual([sian]);
    expect(problems).toEqual([]);
  });

  it('keeps a quotation mark in the middle of a cell and a doubled one in quotes', async () => {
    const { people } = await readAll(`${HEADING}\nC1,Ann "Nan" B,"C ""D"" E",,,,,,`);
    expect(people).toMatchObject([{ givenName: 'Ann "Nan" B', familyName: 'C "D" E' }]);
  });

  it('counts rows as a spreadsheet does', async () => {
    const { read } = await readAll(`${HEADING}\n${ROW}\n\n${ROW.replace('C1', 'C2')}`);
    expect(read.map((one) => one.row)).toEqual([2, 4]);
  });

  it('gives the same fingerprint to the same details only', async () => {
    const { read } = await readAll(
      `${HEADING},Notes\n${ROW},a\n${ROW},b\n${ROW.replace('North', 'South')},a`,
    );
    const [first, second, third] = read.map((one) => one.fingerprint);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('comes in batches, read no further than they are taken', async () => {
    let asked = 0;
    const endless = (async function* () {
      yield Buffer.from(`${HEADING}\n`);
      for (;;) {
        asked++;
        const rows = Array.from({ length: 100 }, (_, index) =>
          ROW.replace('C1', `C${String(asked)}-${String(index)}`),
        );
        yield await Promise.resolve(Buffer.from(`${rows.join('\n')}\n`));
      }
    })();
    const parts = readPeopleList(endless, suggestMapping(HEADING.split(',')));
    const first = await parts.next();
    expect(first.value).toMatchObject({ kind: 'people' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBeLessThan(100);
    await expect(parts.return()).resolves.toMatchObject({ done: true });
  });
});

describe('what a list may be written in', () => {
  const file = `${HEADING}\n${ROW}\n`;

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(file)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${file}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${file}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\ufeff${file}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(file, 'utf16le')],
    ['UTF-16 the other way without a mark', Buffer.from(file, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(file, 'latin1')],
  ])('%s, in any pieces', async (_name, bytes) => {
    for (const pieceBytes of [1, 2, 3, 5, 70, 10_000]) {
      expect((await readAll(bytes, { pieceBytes })).people).toEqual([sian]);
    }
  });

  it('Windows-1252 with its own signs, at the very end too', async () => {
    const bytes = Buffer.from('Child ID,Last Name\nC1,O\u0092Made\u0080\nC2,Ren\u00e9', 'latin1');
    for (const pieceBytes of [1, 4, 100]) {
      const { people } = await readAll(bytes, { pieceBytes });
      expect(people.map((person) => person.familyName)).toEqual(['O’Made€', 'René']);
    }
  });

  it('is refused when one part is UTF-8 and another is not', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADING}\n${ROW}\n`),
      Buffer.from('C2,Ren\u00e9\n', 'latin1'),
    ]);
    expect(await refusalOf(bytes)).toMatchObject({ code: 'mixed-encoding', params: { line: 4 } });
    const atTheEnd = Buffer.concat([
      Buffer.from(`${HEADING}\n${ROW}\n`),
      Buffer.from('C2,Ren\u00e9', 'latin1'),
    ]);
    expect(await refusalOf(atTheEnd)).toMatchObject({ code: 'mixed-encoding' });
  });
});

describe('a row that is wrong', () => {
  it.each([
    [',Ann,B,,,,,,', ['2 local-id-missing']],
    ['C1,Ann,B,,1 Made Street, Townton,,,,', ['2 more-cells 10 9']],
    [`C1,${'x'.repeat(501)},B,,,,,,`, ['2 cell-too-long First Name 500']],
    ['C1,An\u0007n,B,,,,,,', ['2 control-characters First Name']],
  ])('%.40s is left out', async (row, rules) => {
    const { people, problems } = await readAll(`${HEADING}\n${row}\nC9,Ann,B,,,,,,`);
    expect(people.map((person) => person.localId)).toEqual(['C9']);
    expect(rulesOf(problems).filter((rule) => !rule.includes('-form'))).toEqual(rules);
    expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
  });

  it.each<[string, string[], Partial<Person>]>([
    ['C1,,,,,,,,', ['2 name-missing'], { givenName: null }],
    ['C1,Ann,B', ['2 fewer-cells 3 9'], { givenName: 'Ann', team: null }],
    ['C1,Ann,B,,,CF101,,,', ['2 postcode-form CF101'], { postcode: 'CF101' }],
    ['C1,Ann,B,,,cf101aa,,,', [], { postcode: 'cf101aa' }],
    ['C1,Ann,B,,,,,,ask Jo', ['2 email-form ask Jo'], { workerEmail: null }],
  ])('%s is taken and listed', async (row, rules, person) => {
    const { people, problems } = await readAll(`${HEADING}\n${row}\n`);
    expect(rulesOf(problems)).toEqual(rules);
    expect(people).toMatchObject([person]);
    expect(problems.every((problem) => problem.severity === 'warning')).toBe(true);
  });

  it('repeats a child: the first row is used', async () => {
    const { people, problems } = await readAll(
      `${HEADING}\n${ROW}\n${ROW}\n${ROW.replace('North', 'South')}\n`,
    );
    expect(people).toEqual([sian]);
    expect(problems).toEqual([
      { rule: 'local-id-repeated-same', severity: 'warning', row: 3, localId: 'C1', params: { firstRow: 2 } },
      { rule: 'local-id-repeated', severity: 'error', row: 4, localId: 'C1', params: { firstRow: 2 } },
    ]);
  });
});

describe('a list that cannot be read is refused, and says why', () => {
  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['empty', '\n \n,,\n'],
    ['no-rows', `${HEADING}\n\n`],
    ['not-csv', '<?xml version="1.0"?><Message/>'],
    ['not-csv', `${HEADING}\nC1,A\0nn,B,,,,,,`],
    ['cut-off', `${HEADING}\nC1,"Ann,B,,,,,,\nC2,Bob,C,,,,,,\n`],
    ['too-much-in-one-row', `${HEADING}\nC1,"${'x'.repeat(10_000_000)}"`],
    ['too-many-columns', `${'x,'.repeat(500)}x\n`],
    ['no-local-id-column', 'First Name\nAnn'],
  ])('%s: %.30s', async (code, file) => {
    expect((await refusalOf(file)).code).toBe(code);
  });

  it('says in which row', async () => {
    const row = `${HEADING}\n${ROW}\nC2,"${'x'.repeat(200_000)}`;
    expect(await refusalOf(row)).toMatchObject({ params: { row: 3, limit: 100_000 } });
  });

  it('for its size, and for two columns of one thing', async () => {
    expect(await refusalOf(`${HEADING}\n${ROW}`, { maxBytes: 50 })).toMatchObject({ code: 'too-large' });
    const mapping: PeopleMapping = ['localId', 'givenName', 'givenName'];
    expect(await refusalOf(`${HEADING}\n${ROW}`, { mapping })).toMatchObject({ code: 'field-chosen-twice' });
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(readAll(`${HEADING}\n${ROW}`, { signal })).rejects.toThrow('cancelled');
  });
});
