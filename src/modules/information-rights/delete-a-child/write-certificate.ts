import { createDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { Deletion } from './deletion.queries.ts';
import { certificateCounts, certificateFacts } from './deletion-page.ts';

/** The certificate of a deletion: who decided and confirmed, by which rule, when, how many of what. It names no child. */
export async function writeCertificate(
  words: Words,
  deletion: Deletion,
  made: { partnershipName: string; readerName: string; at: Date },
): Promise<Buffer> {
  const title = words.t('informationRights.certificate.title');
  const pdf = createDocument({
    language: words.language,
    title,
    author: made.partnershipName,
    subject: title,
    madeAt: made.at,
    madeFor: made.readerName,
  });
  pdf.heading(1, title);
  pdf.paragraph(words.t('informationRights.certificate.lead', { partnership: made.partnershipName }));
  pdf.definitions(certificateFacts(words, deletion).map(({ label, text }) => [label, text] as const));
  pdf.heading(2, words.t('informationRights.certificate.counts'));
  pdf.definitions(
    certificateCounts(words, deletion).map(({ kind, count }) => [kind, words.number(count)] as const),
  );
  pdf.paragraph(words.t('informationRights.certificate.kept'));
  return pdf.finish();
}
