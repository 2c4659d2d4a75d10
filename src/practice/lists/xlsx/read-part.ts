import { SaxesParser } from 'saxes';
import { ListRefusal } from '../list-refusal.ts';
import { ByteDecoder, encodingOfMark } from '#platform/text-bytes/index.ts';

/** What is done with the elements of a part, by their names without prefix. */
export type PartReader = {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** No part of a workbook has elements in one another so deep. */
const DEEPEST = 100;

/** Follows the XML of one part. Throws a refusal when it is damaged, or holds what a workbook never does. */
export async function readPart(content: AsyncIterable<Buffer>, reader: PartReader): Promise<void> {
  const sax = parserFor(reader);
  let decoder: ByteDecoder | undefined;
  for await (const bytes of content) {
    const mark = decoder === undefined ? encodingOfMark(bytes) : null;
    decoder ??= new ByteDecoder(mark?.encoding ?? 'utf-8');
    sax.write(textOf(decoder, bytes.subarray(mark?.markLength ?? 0)));
  }
  if (decoder === undefined) return;
  if (!decoder.isComplete()) throw new ListRefusal('damaged');
  sax.close();
}

function textOf(decoder: ByteDecoder, bytes: Buffer): string {
  const text = decoder.decode(bytes);
  if (text === null) throw new ListRefusal('damaged');
  return text;
}

function parserFor(reader: PartReader): SaxesParser {
  const sax = new SaxesParser();
  let depth = 0;
  sax.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new ListRefusal('damaged');
    reader.open?.(localName(tag.name), (name) => attributeOf(tag.attributes, name));
  });
  sax.on('closetag', (tag) => {
    depth--;
    reader.close?.(localName(tag.name));
  });
  sax.on('text', (text) => reader.text?.(text));
  sax.on('cdata', (text) => reader.text?.(text));
  // Entities can be made to grow; a workbook declares none.
  sax.on('doctype', () => {
    throw new ListRefusal('damaged');
  });
  sax.on('error', () => {
    throw new ListRefusal('damaged');
  });
  return sax;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name; `r:id` by `:id`, whatever its prefix. */
function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (!name.startsWith(':')) return attributes[name];
  const found = Object.keys(attributes).find((key) => key.endsWith(name));
  return found === undefined ? undefined : attributes[found];
}
