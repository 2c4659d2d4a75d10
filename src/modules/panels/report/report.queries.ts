import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { ReportFigures } from './report-figures.ts';

/** A span of days, both counted. */
export interface Period {
  from: string;
  to: string;
}

/** The days in a period on which a panel sat. */
export async function listPanelDays(tx: Tx, panelId: string, { from, to }: Period): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select distinct m.held_on as day
      from panels.panel_meeting d
      join meetings.meeting m on m.partnership_id = d.partnership_id and m.meeting_id = d.meeting_id
     where d.panel_id = ${panelId} and m.held_on between ${from}::date and ${to}::date order by 1`.execute(
    tx,
  );
  return rows.map((row) => row.day);
}

/**
 * Everything a panel's report counts, in one query: `asAt` is the day on which what is late is late; `answerDue` gives, by day of a panel, by
 * when its recommendations were to be answered. The definitions are in db/rules/panels-report.sql.
 */
export async function countReport(
  tx: Tx,
  panelId: string,
  { from, to }: Period,
  asAt: string,
  answerDue: ReadonlyMap<string, string | null>,
): Promise<ReportFigures> {
  const of = sql`${panelId}::uuid, ${from}::date, ${to}::date`;
  const { rows } = await sql<ReportFigures>`
    select panels.report_panels(${of}) as panels,
           (select coalesce(json_agg(json_build_object('criterion', r.criterion, 'cases', r.cases, 'medianDays', r.median_days, 'longestDays', r.longest_days)), '[]')
              from panels.report_criteria(${of}) r) as criteria,
           (select coalesce(json_agg(json_build_object('band', r.age_band, 'cases', r.cases)), '[]') from panels.report_ages(${of}) r) as ages,
           (select coalesce(json_agg(json_build_object('agencyKind', r.agency_kind, 'attended', r.attended, 'seats', r.seats)), '[]')
              from panels.report_attendance(${of}) r) as attendance,
           (select coalesce(json_agg(json_build_object('agencyKind', r.agency_kind, 'state', r.state, 'recommendations', r.recommendations, 'answered', r.answered)), '[]')
              from panels.report_recommendations(${of}, ${asAt}::date, ${[...answerDue.keys()]}::date[], ${[...answerDue.values()]}::date[]) r) as recommendations,
           (select coalesce(json_agg(json_build_object('theme', r.theme, 'cases', r.cases)), '[]') from panels.report_themes(${of}) r) as themes,
           (select coalesce(json_agg(json_build_object('months', r.months, 'movement', r.movement, 'children', r.children)), '[]')
              from panels.report_outcomes(${of}, ${asAt}::date) r) as outcomes`.execute(tx);
  const [figures] = rows;
  if (figures === undefined) throw new Error('The report was not counted');
  return figures;
}
