import { openPdfFile } from './pdf-file.ts';
import type { Entries, PdfFile } from './pdf-file.ts';
import { isDictionary, isReference, nameOf, textOf } from './pdf-values.ts';
import type { PdfValue } from './pdf-values.ts';
import { readContent } from './read-content.ts';
import type { Mark } from './read-content.ts';

/** An element of the structure with its own text and the text of all below it. */
export interface TreeElement {
  type: string;
  scope?: string;
  listNumbering?: string;
  /** What a reader's voice says instead of what is drawn. */
  alt?: string;
  text: string;
  children: TreeElement[];
}

export interface ReadPdf {
  title: string;
  language: string;
  isMarked: boolean;
  showsTitle: boolean;
  bookmarks: string[];
  metadata: string;
  /** Every marked piece of each page, in the order of drawing. */
  pages: Mark[][];
  tree: TreeElement;
}

/** Takes a PDF of our own apart, so that tests see what a search, a copy and a screen reader get from it. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = openPdfFile(bytes);
  const catalog = file.trailer.entries('Root');
  const pageList = catalog.entries('Pages').list('Kids');
  const pages = pageList.map((page) => readContent(file, file.entriesOf(page)));
  const marksByPage = new Map(pageList.map((page, index) => [numberOf(page), pages[index] ?? []]));
  const textAt: TextAt = (page, mcid) => {
    const found = marksByPage.get(numberOf(page))?.find((mark) => mark.mcid === mcid);
    if (!found) throw new Error(`the structure names a piece ${mcid} that is not drawn`);
    return found.text;
  };
  return {
    title: textOf(file.trailer.entries('Info').get('Title')),
    language: textOf(catalog.get('Lang')),
    isMarked: catalog.entries('MarkInfo').get('Marked') === true,
    showsTitle: catalog.entries('ViewerPreferences').get('DisplayDocTitle') === true,
    bookmarks: catalog.raw('Outlines') ? readBookmarks(catalog.entries('Outlines')) : [],
    metadata: file.streamOf(catalog.raw('Metadata')).toString('utf8'),
    pages,
    tree: readElement(file, catalog.entries('StructTreeRoot').list('K')[0], textAt),
  };
}

/** All elements of a type, in reading order. */
export function elementsOf(tree: TreeElement, type: string): TreeElement[] {
  return [
    ...(tree.type === type ? [tree] : []),
    ...tree.children.flatMap((child) => elementsOf(child, type)),
  ];
}

type TextAt = (page: PdfValue | undefined, mcid: number) => string;

function numberOf(value: PdfValue | undefined): number {
  if (!isReference(value)) throw new Error('not a reference');
  return value.object;
}

function readElement(file: PdfFile, value: PdfValue | undefined, textAt: TextAt): TreeElement {
  const entries = file.entriesOf(value);
  const element: TreeElement = {
    type: nameOf(entries.get('S')),
    text: '',
    children: [],
    ...attributesOf(entries),
    ...(entries.raw('Alt') === undefined ? {} : { alt: textOf(entries.get('Alt')) }),
  };
  for (const kid of entries.list('K')) {
    if (typeof kid === 'number') element.text += textAt(entries.raw('Pg'), kid);
    else if (isDictionary(kid))
      element.text += textAt(kid.entries.get('/Pg'), Number(kid.entries.get('/MCID')));
    else {
      const child = readElement(file, kid, textAt);
      element.children.push(child);
      element.text += child.text;
    }
  }
  return element;
}

function attributesOf(entries: Entries): Pick<TreeElement, 'scope' | 'listNumbering'> {
  if (entries.raw('A') === undefined) return {};
  const attributes = entries.entries('A');
  const [scope, numbering] = [attributes.get('Scope'), attributes.get('ListNumbering')];
  return {
    ...(scope === undefined ? {} : { scope: nameOf(scope) }),
    ...(numbering === undefined ? {} : { listNumbering: nameOf(numbering) }),
  };
}

/** The titles of all bookmarks, each under the one it belongs to. */
function readBookmarks(parent: Entries): string[] {
  const found: string[] = [];
  for (let item = parent.raw('First') ? parent.entries('First') : undefined; item !== undefined;) {
    found.push(textOf(item.get('Title')), ...readBookmarks(item));
    item = item.raw('Next') ? item.entries('Next') : undefined;
  }
  return found;
}
