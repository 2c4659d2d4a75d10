import { createDocument } from '#platform/pdf/index.ts';
import { file, notFound, type Visit } from '#platform/web/visit.ts';
import { writeWordFile } from '#platform/word-file/index.ts';
import { answersModel } from '../check-the-answers/answers-model.ts';
import { readSheet, type Handler, type OpenSheet, type Place } from '../place/place.ts';
import { sheetHead } from '../read-a-sheet/read-a-sheet.ts';
import { sheetRows } from './sheet-rows.ts';

/** The sheet as it stands, as a PDF that a screen reader can read. */
export const printAsPdf =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined) return notFound();
    return file({
      fileName: `${opened.definition.key}.pdf`,
      contentType: 'application/pdf',
      body: await writePdf(visit, opened),
    });
  };

async function writePdf(visit: Visit, opened: OpenSheet): Promise<Buffer> {
  const { words, now, viewer } = visit;
  const { title, lead, opened: begun, signed } = sheetHead(visit, opened);
  const document = createDocument({
    language: words.language,
    title: `${title}: ${opened.around.about}`,
    author: 'Teamaround',
    subject: title,
    madeAt: now,
    madeFor: viewer.fullName,
  });
  document.heading(1, `${title}: ${opened.around.about}`);
  for (const sentence of [lead, begun, signed || words.t('questionnaires.notSigned')].filter(Boolean))
    document.paragraph(sentence);
  for (const { title: heading, pairs } of sheetRows(words, answersModel(visit, opened))) {
    document.heading(2, heading);
    for (const { label, text, table } of pairs) {
      if (table === undefined) document.definitions([[label, text]]);
      else document.table({ caption: label, head: table.head, rows: table.rows });
    }
  }
  return document.finish();
}

/** The same as a Word file, which a family can write into. */
export const printAsWord =
  (place: Place): Handler =>
  async (visit) => {
    const opened = await readSheet(visit, place);
    if (opened === undefined) return notFound();
    const { words, viewer, now } = visit;
    const { title, lead, opened: begun, signed } = sheetHead(visit, opened);
    const body = await writeWordFile({
      language: words.language,
      title: `${title}: ${opened.around.about}`,
      lead: [lead, begun, signed || words.t('questionnaires.notSigned')].filter(Boolean),
      table: {
        head: [words.t('questionnaires.compare.question'), words.t('questionnaires.answer')],
        widths: [35, 65],
        rows: sheetRows(words, answersModel(visit, opened)).flatMap(({ title: section, pairs }) => [
          [section, ''],
          ...pairs.map(({ label, text, table }) => [
            label,
            table === undefined ? text : table.rows.map((row) => row.join(' · ')).join('\n'),
          ]),
        ]),
      },
      foot: words.t('questionnaires.made', { name: viewer.fullName, at: words.dateTime(now) }),
    });
    return file({
      fileName: `${opened.definition.key}.docx`,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body,
    });
  };
