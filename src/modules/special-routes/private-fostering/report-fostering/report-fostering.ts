import { settingsOf } from '#modules/referrals/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { yearsOver } from '../../financial-years.ts';
import { countNotifications, listArrangementDays } from '../arrangement.queries.ts';
import { countYear, lines, publishYears } from './fostering-table.ts';

const YEARS = 3;

/** The annual report on private fostering: the last years that are over, side by side, without small numbers. */
export async function show({ tx, today, viewer, words }: Visit): Promise<Answer> {
  const years = yearsOver(today, YEARS);
  const arrangements = await listArrangementDays(tx);
  const counted = [];
  for (const year of years) {
    const notified = await countNotifications(tx, year.from, year.until);
    counted.push(countYear(arrangements, notified, year, settingsOf(viewer.nation)));
  }
  const published = publishYears(counted);
  return page('modules/special-routes/private-fostering/report-fostering/report-fostering.njk', {
    years: years.map(({ key, until }) => ({ key, until })),
    rows: lines.map((line) => ({
      name: words.t(`specialRoutes.report.${line}`),
      cells: published.map((year) => year[line]),
    })),
  });
}
