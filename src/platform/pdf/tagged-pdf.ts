import PDFDocument from 'pdfkit';
import { readyToDraw } from './break-lines.ts';

export interface PdfDetails {
  language: 'en' | 'cy';
  title: string;
  author: string;
  subject: string;
  madeAt: Date;
  layout: 'portrait' | 'landscape';
}

type Structure = PDFKit.PDFStructureElement;

/** An A4 document with a structure that a screen reader can follow (PDF/UA-1). */
export class TaggedPdf extends PDFDocument {
  /** Called by the library at the end: its XMP packet is built by joining strings, so the strings must be XML. */
  override endMetadata(): void {
    for (const name of ['Title', 'Author', 'Subject'] as const) {
      this.info[name] = escapeXml(this.info[name] ?? '');
    }
    this.appendXML(PDF_UA);
    super.endMetadata();
  }
}

const PDF_UA =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';

export function openTaggedPdf({ language, title, author, subject, madeAt, layout }: PdfDetails): TaggedPdf {
  return new TaggedPdf({
    size: 'A4',
    layout,
    margin: 0,
    // None yet: a font opened here and again under a name of its own is read from the disk at every use.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language === 'cy' ? 'cy-GB' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: plainLine(title),
      Author: plainLine(author),
      Subject: plainLine(subject),
      Creator: 'Teamaround',
      CreationDate: madeAt,
    },
  });
}

/** A structure element under its parent; what is added to it is drawn, and marked as its own, at once. `alt` is read instead of it. */
export function addElement(
  pdf: TaggedPdf,
  parent: Structure,
  type: string,
  attributes?: object,
  alt?: string,
): Structure {
  const element = pdf.struct(type, alt === undefined ? {} : { alt: readyToDraw(alt) });
  if (attributes) dictionaryOf(element)['A'] = attributes;
  parent.add(element);
  return element;
}

/** The library sets no attributes of tables and lists itself, and does not type the dictionary that holds them. */
function dictionaryOf(element: Structure): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}

/** Draws something that is no content: rules, shading, page numbers, repeated heads. */
export function drawArtifact(pdf: TaggedPdf, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** Without line ends and control characters, which XML could not hold. */
function plainLine(text: string): string {
  return readyToDraw(text).replaceAll('\n', ' ');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
