import { describe, expect, it } from 'vitest';
import { readAll, refusalOf } from './samples/read-all.ts';
import { childOf, fileOf, HEADER } from './samples/write-census.ts';

const good = fileOf(childOf('C1'));

describe('a file that cannot be read is refused, and says why', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['not-xml', 'Cms Id,First Name\n1,Ann'],
    ['not-xml', 'PK\u0003\u0004 a zipped file'],
    ['not-xml', good.slice(39).replace('<Message>', '{"Message":1}<Message>')],
    ['not-a-census', '<html><body>Sign in</body></html>'],
    ['not-a-census', '<?xml version="1.0"?><EXPSSDA903><CHILD/></EXPSSDA903>'],
    ['not-well-formed', good.replace('</Children>', '</Child>')],
    ['not-well-formed', `${good}<Message/>`],
    ['not-well-formed', `\n${good}`],
    ['cut-off', good.slice(0, good.indexOf('</Child>'))],
    ['cut-off', good.slice(0, good.indexOf('</Message>'))],
    ['cut-off', good.slice(0, good.indexOf('<Ethnicity>') + 4)],
    ['cut-off', '<?xml version="1.0"?>'],
    ['no-header', fileOf(childOf('C1'), '')],
    ['no-header', '<Message></Message>'],
    ['no-collection', fileOf(childOf('C1'), HEADER.replace('<Collection>CIN</Collection>', ''))],
    ['other-collection', fileOf(childOf('C1'), HEADER.replace('>CIN<', '>CLA<'))],
    ['no-authority', fileOf(childOf('C1'), HEADER.replace('<LEA>201</LEA>', '<LEA/>'))],
    ['no-reference-date', fileOf(childOf('C1'), HEADER.replace('2026-03-31', 'last March'))],
    ['no-children', fileOf('')],
    ['entities', good.replace('WBRI', '&ethnicity;')],
  ])('%s: %.30s', async (code, file) => {
    expect((await refusalOf(file)).code).toBe(code);
  });

  it('names both authorities', async () => {
    const refusal = await refusalOf(good, { expectedAuthority: '382' });
    expect(refusal).toMatchObject({ code: 'other-authority', params: { found: '201', expected: '382' } });
    await expect(readAll(good, { expectedAuthority: '201' })).resolves.toMatchObject({
      children: [{ localId: 'C1' }],
    });
  });

  it('names the other collection, the line where it is cut off and where it stops being XML', async () => {
    expect((await refusalOf(good.replace('>CIN<', '>CLA<'))).params).toEqual({ collection: 'CLA' });
    expect((await refusalOf(good.slice(0, good.indexOf('</Child>')))).params).toEqual({ line: 8 });
    expect((await refusalOf(good.replace('</Child>', '</Kind>'))).params).toMatchObject({ line: 8 });
  });

  it('is refused whatever its pieces when one of them is over the limit', async () => {
    const refusal = await refusalOf(good, { maxBytes: 100 });
    expect(refusal).toMatchObject({ code: 'too-large', params: { megabytes: 0 } });
  });
});

describe('a hostile file', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, index) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`)
    .join('')}]>
${fileOf(childOf('&i;')).slice(39)}`;

  it.each([
    ['entities that grow', bomb],
    ['a document type alone', good.replace('<Message>', '<!DOCTYPE Message><Message>')],
    [
      'one from outside',
      good.replace('<Message>', '<!DOCTYPE Message SYSTEM "file:///etc/passwd"><Message>'),
    ],
  ])('%s is refused at its document type', async (_name, file) => {
    expect((await refusalOf(file)).code).toBe('document-type');
  });

  it.each([
    ['one value without end', () => fileOf(`<Child><ChildIdentifiers><LAchildID>${'x'.repeat(5_000_000)}`)],
    [
      'one comment without end',
      () => good.replace('<Children>', `<!-- ${'x'.repeat(5_000_000)} --><Children>`),
    ],
    ['a document type without end', () => `<!DOCTYPE Message [${' '.repeat(5_000_000)}`],
    ['a child without end', () => fileOf(`<Child>${'<CINdetails/>'.repeat(100_001)}</Child>`)],
    ['elements without bottom', () => fileOf(`<Child>${'<A>'.repeat(101)}`)],
    ['unknown elements without bottom', () => fileOf('<A>'.repeat(102))],
    ['a header without end', () => fileOf('', `<Header>${'<Source/>'.repeat(1_001)}</Header>`)],
  ])('%s is refused as too much in one place', async (_name, file) => {
    expect((await refusalOf(file())).code).toBe('too-much-in-one-place');
  });
});

describe('an encoding that cannot be what it says', () => {
  it('is refused when bytes are not UTF-8, near the line they are on', async () => {
    const file = Buffer.from(
      fileOf(['a', 'b', 'c', 'd', 'e', 'f', 'Siôn', 'g'].map((id) => childOf(id)).join('\n')),
      'latin1',
    );
    for (const pieceBytes of [100, 1_000_000]) {
      const refusal = await refusalOf(file, { pieceBytes });
      expect(refusal).toMatchObject({ code: 'wrong-encoding', params: { declared: 'UTF-8', line: 14 } });
    }
  });

  it('is refused by name when it is not one that can be read safely', async () => {
    const refusal = await refusalOf(good.replace('UTF-8', 'EBCDIC-CP-GB'));
    expect(refusal).toMatchObject({ code: 'unknown-encoding', params: { declared: 'EBCDIC-CP-GB' } });
  });

  it('is refused when UTF-16 has half a pair in it', async () => {
    const file = Buffer.from(`\ufeff${fileOf(childOf('\ud800x'))}`, 'utf16le');
    expect((await refusalOf(file)).code).toBe('wrong-encoding');
  });

  it('is cut off when it ends in the middle of a character', async () => {
    const file = Buffer.from(fileOf(childOf('Siôn')));
    const middle = file.indexOf(Buffer.from('ô')) + 1;
    expect((await refusalOf(file.subarray(0, middle))).code).toBe('cut-off');
    const wide = Buffer.from(`\ufeff${good}`, 'utf16le');
    expect((await refusalOf(wide.subarray(0, wide.length - 3))).code).toBe('cut-off');
  });
});
