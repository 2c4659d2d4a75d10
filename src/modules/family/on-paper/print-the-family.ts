import { openChild } from '#modules/children/index.ts';
import { file, notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { familiesPdf } from './families-pdf.ts';

/** The family of a child as a PDF for a meeting. */
export async function givePdf(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'family');
  if (opened === undefined) return notFound();
  const { words, viewer } = visit;
  const { pdf, people, leftOut } = await familiesPdf(visit, [opened.child], {
    audience: words.t('family.pdf.audience'),
    madeFor: words.t('children.pdf.madeFor', { name: viewer.fullName, agency: viewer.agencyName }),
  });
  visit.notes({ people, leftOut });
  return file({
    fileName: `${words.t('children.tab.family')} ${opened.child.localId}.pdf`,
    contentType: 'application/pdf',
    body: pdf,
  });
}
