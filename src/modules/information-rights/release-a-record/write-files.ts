import { createDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { AccessRequest } from '../requests/access-request.ts';
import type { ComposedSection } from './compose-record.ts';

export interface RecordToWrite {
  request: AccessRequest;
  sections: readonly ComposedSection[];
  partnershipName: string;
  at: Date;
}

/** What article 15(1) of the UK GDPR says is told with the data: why, from whom, to whom, for how long, and what one may ask. */
const told = ['why', 'from', 'to', 'howLong', 'rights', 'automatic'] as const;

/** The same, where what is told of a colleague's data is another thing than of a family's. */
const toldOf = ({ about }: AccessRequest, name: (typeof told)[number]) =>
  about === 'colleague' && (name === 'why' || name === 'from' || name === 'to')
    ? `informationRights.pdf.colleague.${name}`
    : `informationRights.pdf.${name}.text`;

/** The record on paper. */
export async function writeRecordPdf(words: Words, given: RecordToWrite): Promise<Buffer> {
  const { request, sections, partnershipName, at } = given;
  const title = words.t('informationRights.pdf.title', { name: request.label });
  const pdf = createDocument({
    language: words.language,
    title,
    author: partnershipName,
    subject: words.t('informationRights.pdf.subject'),
    madeAt: at,
    madeFor: words.t('informationRights.pdf.madeFor', { name: request.askedBy }),
  });
  pdf.heading(1, title);
  pdf.paragraph(
    words.t('informationRights.pdf.lead', {
      partnership: partnershipName,
      date: words.date(request.receivedOn),
    }),
  );
  pdf.paragraph(words.t('informationRights.pdf.takenOut'));
  for (const name of told) {
    pdf.heading(2, words.t(`informationRights.pdf.${name}`));
    pdf.paragraph(words.t(toldOf(request, name)));
  }
  for (const section of sections) {
    pdf.heading(2, section.title);
    if (section.passages.length === 0) pdf.paragraph(words.t('informationRights.pdf.nothing'));
    else pdf.definitions(section.passages.map(({ label, text }) => [label, text] as const));
  }
  return pdf.finish();
}

/** The same for a machine: UTF-8 JSON with the words as they stand on the paper. */
export function writeRecordJson(words: Words, given: RecordToWrite): Buffer {
  const { request, sections, partnershipName, at } = given;
  const written = {
    format: 'teamaround-subject-access-1',
    partnership: partnershipName,
    about: request.label,
    aboutKind: request.about,
    language: words.language,
    receivedOn: request.receivedOn,
    releasedAt: at.toISOString(),
    told: Object.fromEntries(told.map((name) => [name, words.t(toldOf(request, name))])),
    sections: sections.map(({ title, passages }) => ({
      title,
      passages: passages.map(({ number, label, text, isTakenOut }) => ({ number, label, text, isTakenOut })),
    })),
  };
  return Buffer.from(`${JSON.stringify(written, null, 2)}\n`, 'utf8');
}
