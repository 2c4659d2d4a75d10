import type { Visit } from '#platform/web/visit.ts';
import { findPanel } from '../../panel.queries.ts';
import type { Panel } from '../../panel.ts';
import { reportCounts } from '../report-counts.ts';
import { readers, tablesFor, type Reader, type ShownTable } from '../report-for-reader.ts';
import { countReportOf, readPeriod } from '../report-of-panel.ts';
import { reportTables } from '../report-tables.ts';
import type { Period } from '../report.queries.ts';

/** A report as it goes out of the house, for one kind of reader. */
export interface ReportFile {
  panel: Panel;
  period: Period;
  reader: Reader;
  tables: ShownTable[];
  /** Without its ending. */
  fileName: string;
}

/** Everything of a report that an address asks for; undefined when there is no such panel, reader or period. */
export async function findReportFile(visit: Visit): Promise<ReportFile | undefined> {
  const panel = await findPanel(visit.tx, visit.params['panelId'] ?? '');
  const reader = readers.find((one) => one === (visit.query['for'] ?? 'subgroup'));
  const { period, errors } = readPeriod(visit);
  if (panel === undefined || reader === undefined || errors.length > 0) return undefined;
  const figures = await countReportOf(visit, panel, period);
  visit.notes({ reader, ...period });
  return {
    panel,
    period,
    reader,
    tables: tablesFor(reader, reportTables(visit.words, figures), reportCounts(figures)),
    fileName: [
      'panel-report',
      period.from,
      period.to,
      ...(reader === 'publication' ? ['publication'] : []),
    ].join('-'),
  };
}
