import { writeCsv, type Column } from '#platform/csv/index.ts';
import { file, type Answer, type Visit } from '#platform/web/visit.ts';
import { criterionInWords } from '../../stuck/reason.ts';
import { stuckSettingsOn } from '../../stuck/stuck-settings.ts';
import { listTeamsOfChildren } from '../around-stuck.queries.ts';
import { listStuckPlans } from '../stuck-list.queries.ts';
import { listStuckSettingOverrides } from '../stuck-setting.queries.ts';
import { readStuckRows } from './read-stuck-rows.ts';
import { readStuckChoice } from './stuck-filter.ts';
import type { StuckReason, StuckRow } from './stuck-row.ts';

type Line = Omit<StuckRow, 'reasons'> & { reason: StuckReason; title: string };

/** The list as chosen on the page, whole, one line for each child and criterion. */
export async function download(visit: Visit): Promise<Answer> {
  const { tx, words } = visit;
  const { choice } = readStuckChoice(visit, await listTeamsOfChildren(tx));
  const list = await listStuckPlans(tx, choice, 'all');
  const settings = stuckSettingsOn(choice.asAt, await listStuckSettingOverrides(tx));
  const rows = await readStuckRows(visit, list.page, choice);
  const lines = rows.flatMap(({ reasons, ...row }) =>
    reasons.map((reason) => ({
      ...row,
      reason,
      title: criterionInWords(words, reason.criterion, settings),
    })),
  );
  visit.notes({ asAt: choice.asAt, plans: list.chosen });
  return file({
    fileName: `${words.t('panels.stuck.csv.fileName', { date: choice.asAt })}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(lines, { columns: columns.map((column) => inWords(visit, column)) }),
  });
}

const columns: readonly { key: string; value: (line: Line) => string }[] = [
  { key: 'localId', value: (line) => line.localId },
  { key: 'child', value: (line) => line.name },
  { key: 'age', value: (line) => line.age },
  { key: 'team', value: (line) => line.team },
  { key: 'worker', value: (line) => line.worker },
  { key: 'plan', value: (line) => line.plan },
  { key: 'runsSince', value: (line) => line.runsSince },
  { key: 'for', value: (line) => line.bar.words },
  { key: 'criterion', value: (line) => line.title },
  { key: 'since', value: (line) => line.reason.since },
  { key: 'reason', value: (line) => line.reason.words },
  { key: 'view', value: (line) => line.reason.view },
  { key: 'dismissed', value: (line) => line.reason.dismissed },
  { key: 'lastPanel', value: (line) => line.lastHeardOn ?? '' },
  { key: 'booked', value: (line) => line.booked?.words ?? '' },
];

function inWords({ words }: Visit, { key, value }: (typeof columns)[number]): Column<Line> {
  return { heading: words.t(`panels.stuck.csv.${key}`), value };
}
