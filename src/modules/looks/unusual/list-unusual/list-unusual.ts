import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { readSettings } from '../../looks-setting.queries.ts';
import { sayUnusual } from '../say-unusual.ts';
import { listUnusual } from '../unusual.queries.ts';

const MOST = 300;

/** Looking that differs from that of others: what is to be reviewed first. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today } = visit;
  const settings = await readSettings(tx, today);
  const listed = await listUnusual(tx, MOST);
  visit.looksAt(listed.flatMap(({ childId }) => childId ?? []));
  const rows = listed.map((each) => ({
    href: `/looks/unusual/${each.unusualId}`,
    name: each.fullName,
    detail: [each.jobTitle, each.agencyName].filter((part) => part !== '').join(', '),
    what: sayUnusual(words, each),
    day: each.day,
    outcome: each.outcome === null ? '' : words.t(`looks.reviewed.${each.outcome}`),
  }));
  return page('modules/looks/unusual/list-unusual/list-unusual.njk', {
    open: rows.filter(({ outcome }) => outcome === ''),
    settled: rows.filter(({ outcome }) => outcome !== ''),
    rules: {
      children: settings['looks.many-children'],
      times: settings['looks.many-times'],
      from: words.time(clock(settings['looks.hours-from'])),
      until: words.time(clock(settings['looks.hours-until'])),
      refused: settings['looks.refused'],
    },
  });
}

/** An hour as a time of day; what lies outside the day is its end. */
function clock(hour: number): string {
  return `${String(Math.min(hour, 23)).padStart(2, '0')}:00`;
}
