import { writeCsv } from '#platform/csv/index.ts';
import { createDocument } from '#platform/pdf/index.ts';
import { file, notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { cellInWords } from '../report-for-reader.ts';
import { findReportFile, type ReportFile } from './report-file.ts';

/** The report as a spreadsheet: one number a line, with the table, the row and the column it stands in. */
export async function asCsv(visit: Visit): Promise<Answer> {
  const report = await findReportFile(visit);
  if (report === undefined) return notFound();
  const body = writeReportCsv(visit.words, report);
  return file({ fileName: `${report.fileName}.csv`, contentType: 'text/csv; charset=utf-8', body });
}

/** The report as a PDF. It carries the partnership's name, and nobody's own. */
export async function asPdf(visit: Visit): Promise<Answer> {
  const report = await findReportFile(visit);
  if (report === undefined) return notFound();
  const body = await writeReportPdf(visit, report);
  return file({ fileName: `${report.fileName}.pdf`, contentType: 'application/pdf', body });
}

function writeReportCsv(words: Words, { tables, reader }: ReportFile): string {
  const lines = tables.flatMap(({ title, head, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.map((cell, index) => ({ title, label, measure: head[index + 1] ?? '', ...cell })),
    ),
  );
  const column = (key: string) => words.t(`panels.report.csv.${key}`);
  const small = {
    heading: column('small'),
    value: (line: (typeof lines)[number]) => (line.isSmall ? column('yes') : ''),
  };
  return writeCsv(lines, {
    columns: [
      { heading: column('table'), value: ({ title }) => title },
      { heading: column('row'), value: ({ label }) => label },
      { heading: column('measure'), value: ({ measure }) => measure },
      { heading: column('value'), value: ({ value }) => value },
      ...(reader === 'subgroup' ? [small] : []),
    ],
  });
}

async function writeReportPdf({ words, viewer, now }: Visit, report: ReportFile): Promise<Buffer> {
  const { panel, period, reader, tables } = report;
  const dates = { from: words.date(period.from), to: words.date(period.to) };
  const pdf = createDocument({
    language: words.language,
    title: words.t('panels.report.pdf.title', { panel: panel.name }),
    author: viewer.partnershipName,
    subject: words.t('panels.report.pdf.period', dates),
    madeAt: now,
    madeFor: viewer.partnershipName,
    layout: 'landscape',
  });
  pdf.heading(1, words.t('panels.report.pdf.title', { panel: panel.name }));
  pdf.paragraph(words.t('panels.report.pdf.period', dates));
  pdf.paragraph(words.t(`panels.report.pdf.${reader}`));
  for (const { title, definition, head, rows } of tables) {
    pdf.heading(2, title);
    if (rows.length === 0) pdf.paragraph(words.t('panels.report.noRows'));
    else
      pdf.table({
        caption: definition,
        head: head.map((text, index) => ({ text, numeric: index > 0 })),
        rows: rows.map(({ label, cells }) => [label, ...cells.map((cell) => cellInWords(words, cell))]),
      });
  }
  return pdf.finish();
}
