import { inflate } from 'node:zlib';

const pageObject = /\/Type\s*\/Page(?![A-Za-z])/g;
const objectStream = /\/Type\s*\/ObjStm\b[^]{0,500}?stream\r?\n/g;
const mostStreams = 2000;
const longestStream = 4_000_000;

/** How many pages a PDF has, also where its objects are packed together; undefined when that cannot be told. */
export async function pagesOfPdf(pdf: Buffer): Promise<number | undefined> {
  const text = pdf.toString('latin1');
  let pages = countPages(text);
  for (const found of [...text.matchAll(objectStream)].slice(0, mostStreams)) {
    const from = found.index + found[0].length;
    const to = text.indexOf('endstream', from);
    if (to > from) pages += countPages(await unpack(pdf.subarray(from, to)));
  }
  return pages === 0 ? undefined : pages;
}

function countPages(text: string): number {
  return text.match(pageObject)?.length ?? 0;
}

/** The text of a packed piece; '' when it is packed in another way, broken, or far larger than any list of objects. */
function unpack(piece: Buffer): Promise<string> {
  return new Promise((resolve) => {
    inflate(piece, { maxOutputLength: longestStream }, (error, unpacked) => {
      resolve(error ? '' : unpacked.toString('latin1'));
    });
  });
}
