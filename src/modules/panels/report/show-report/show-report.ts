import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { findPanel } from '../../panel.queries.ts';
import { reportCounts } from '../report-counts.ts';
import { cellInWords, tablesFor, type ShownTable } from '../report-for-reader.ts';
import { countReportOf, readPeriod } from '../report-of-panel.ts';
import { reportTables } from '../report-tables.ts';
import { outcomesChart, recommendationsChart } from './report-charts.ts';

const view = 'modules/panels/report/show-report/show-report.njk';

/** The report of a panel to the quality assurance subgroup: what it did over a period, and whether it helped. It names nobody. */
export async function show(visit: Visit): Promise<Answer> {
  const panel = await findPanel(visit.tx, visit.params['panelId'] ?? '');
  if (panel === undefined) return notFound();
  const { period, typed, errors } = readPeriod(visit);
  const figures = await countReportOf(visit, panel, period);
  const counted = reportCounts(figures);
  const { words } = visit;
  const tables = tablesFor('subgroup', reportTables(words, figures), counted);
  const model = {
    panel,
    period,
    typed,
    errors,
    panels: figures.panels,
    cases: counted.counts.get('cases') ?? 0,
    children: counted.counts.get('children') ?? 0,
    recommendationsChart: recommendationsChart(words, figures, counted.counts) ?? null,
    outcomesChart: outcomesChart(words, counted.counts) ?? null,
    hasSmallNumbers: tables.some(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ isSmall }) => isSmall)),
    ),
    // What became of the recommendations is the table of its chart.
    tables: tables.filter(({ key }) => key !== 'recommendations').map((table) => tableInWords(visit, table)),
    downloads: ['pdf', 'csv'].map(
      (kind) => `/panels/${panel.panelId}/report/${kind}?from=${period.from}&to=${period.to}`,
    ),
  };
  return errors.length === 0 ? page(view, model) : pageWithErrors(view, model);
}

function tableInWords({ words }: Visit, table: ShownTable) {
  const rows = table.rows.map(({ label, cells }) => ({
    label,
    texts: cells.map((cell) => cellInWords(words, cell)),
  }));
  return { ...table, rows };
}
