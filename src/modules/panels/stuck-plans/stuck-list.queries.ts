import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Criterion } from '../stuck/child-plans.ts';
import { findingColumns, findingNames, lookAsAt } from './finding.queries.ts';
import type { StoredFinding } from './stored-finding.ts';

/** Which stuck plans are asked for. */
export interface StuckChoice {
  /** 'YYYY-MM-DD' */
  asAt: string;
  teamId: string | null;
  criterion: Criterion | null;
  /** Only those that wait for a view. */
  waitsForView: boolean;
  /** Also those whose every reason is dismissed on that day. */
  withDismissed: boolean;
}

/** One plan that meets criteria: the plan, since when it runs, and every reason. */
export interface StuckPlan {
  childId: string;
  /** Null where the network asks for time to think about a child without an open plan. */
  planId: string | null;
  kind: 'child-in-need' | 'child-protection' | null;
  /** The start of the plan, or of the chain of plans without a break. */
  runsSince: string;
  findings: StoredFinding[];
}

export interface StuckList {
  /** Of everything the viewer may see, whatever was chosen: plans that meet the criteria, those waiting for a view, those dismissed. */
  plans: number;
  waiting: number;
  dismissed: number;
  /** Of what was chosen. */
  chosen: number;
  longestSince: string | null;
  /** From 1; the last one when a later one was asked for. */
  pageNumber: number;
  page: StuckPlan[];
}

/** The chosen stuck plans about children the viewer may see, the one that has run longest first: one page, or all of them. */
export async function listStuckPlans(
  tx: Tx,
  choice: StuckChoice,
  wanted: { pageNumber: number; perPage: number } | 'all',
): Promise<StuckList> {
  await lookAsAt(tx, choice.asAt);
  const { rows } = await sql<Totals & (Listed | NothingListed)>`
    with ${found}, ${listedFrom(choice)}, ${chosenFrom(choice)}, ${totalsFor(wanted)},
    page as (
      select c.*, row_number() over (order by c.runs_since, c.child_id, c.plan_id) as place from chosen c
       order by place limit ${wanted === 'all' ? null : wanted.perPage} offset (select t.first from totals t))
    select t.plans as "plansInAll", t.waiting, t.dismissed, t.chosen, t.longest_since as "longestSince", t.page_number as "pageNumber",
           p.place, p.plan_id as "rowPlanId", p.kind, p.runs_since as "runsSince", ${findingColumns}
      from totals t
      left join (page p join found s on s.child_id = p.child_id and (p.is_request_only or s.row_plan_id = p.plan_id)) on true
      ${findingNames}
     order by p.place, s.criterion`.execute(tx);
  const [first] = rows;
  if (first === undefined) throw new Error('The list of stuck plans has a row of totals, always');
  const { plansInAll: plans, waiting, dismissed, chosen, longestSince, pageNumber } = first;
  const listedRows = rows.filter((row): row is Totals & Listed => row.place !== null);
  return { plans, waiting, dismissed, chosen, longestSince, pageNumber, page: plansOf(listedRows) };
}

// A finding has a column `plans` of its own.
type Totals = Omit<StuckList, 'page' | 'plans'> & { plansInAll: number };
type Listed = StoredFinding &
  Pick<StuckPlan, 'kind' | 'runsSince'> & { place: number; rowPlanId: string | null };
type NothingListed = { place: null };

function plansOf(rows: readonly Listed[]): StuckPlan[] {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return [...byPlace.values()].map((findings) => {
    const [{ childId, rowPlanId, kind, runsSince }] = findings as [Listed, ...Listed[]];
    return { childId, planId: rowPlanId, kind, runsSince, findings };
  });
}

// A reason without a plan (d) stands with the child's plan that has another reason.
const found = sql`
  found as materialized (
    select s.*, coalesce(s.plan_id, first_value(s.plan_id) over (partition by s.child_id order by s.plan_id nulls last)) as row_plan_id
      from panels.stuck_plan s where s.partnership_id = (select access.viewer_partnership()))`;

// A child with nothing but a request has its open plan shown, a child protection plan before a child in need plan.
function listedFrom({ withDismissed }: StuckChoice): RawBuilder<unknown> {
  const counted = sql`f.dismissed_until is null or ${withDismissed}`;
  return sql`
  listed as materialized (
    select f.child_id, coalesce(f.row_plan_id, o.plan_id) as plan_id, f.row_plan_id is null as is_request_only, f.criteria,
           coalesce(f.kind, o.kind) as kind, coalesce(f.runs_since, o.start_date, f.asked_on) as runs_since, f.waits, f.is_dismissed
      from (select f.child_id, f.row_plan_id, array_agg(f.criterion) filter (where ${counted}) as criteria,
                   case when bool_or(f.criterion = 'a') then 'child-in-need'
                        when bool_or(f.criterion in ('b', 'c')) then 'child-protection' end as kind,
                   min(coalesce(f.plan_start, f.since)) filter (where f.plan_id is not null) as runs_since, min(f.since) as asked_on,
                   bool_or(f.needs_view and f.dismissed_until is null) as waits, bool_and(f.dismissed_until is not null) as is_dismissed
              from found f group by f.child_id, f.row_plan_id) f
      left join lateral (
        select p.plan_id, p.kind, p.start_date from plans.plan p
         where f.row_plan_id is null and p.partnership_id = (select access.viewer_partnership()) and p.child_id = f.child_id
           and p.gone_since is null and p.start_date <= (select access.as_at())
           and (p.end_date is null or p.end_date > (select access.as_at()))
         order by p.kind = 'child-protection' desc, p.start_date desc, p.plan_id limit 1) o on true)`;
}

function chosenFrom({ teamId, criterion, waitsForView, withDismissed }: StuckChoice): RawBuilder<unknown> {
  const conditions = [
    withDismissed ? sql`true` : sql`not l.is_dismissed`,
    waitsForView ? sql`l.waits` : sql`true`,
    criterion === null ? sql`true` : sql`${criterion} = any(l.criteria)`,
    teamId === null
      ? sql`true`
      : sql`l.child_id in (select c.child_id from children.child c
                            where c.partnership_id = (select access.viewer_partnership()) and c.team_id = ${teamId} and not c.hides_team)`,
  ];
  return sql`chosen as materialized (select l.* from listed l where ${sql.join(conditions, sql` and `)})`;
}

function totalsFor(wanted: { pageNumber: number; perPage: number } | 'all'): RawBuilder<unknown> {
  const { pageNumber, perPage } = wanted === 'all' ? { pageNumber: 1, perPage: 1 } : wanted;
  const shown = sql`least(${pageNumber}::integer, greatest(1, ceil(c.chosen / ${perPage}::numeric)))::integer`;
  return sql`
    totals as (
      select l.*, c.*, ${shown} as page_number, (${shown} - 1) * ${perPage}::integer as first
        from (select count(*) filter (where not l.is_dismissed) as plans, count(*) filter (where l.waits) as waiting,
                     count(*) filter (where l.is_dismissed) as dismissed from listed l) l
       cross join (select count(*) as chosen, min(c.runs_since) as longest_since from chosen c) c)`;
}
