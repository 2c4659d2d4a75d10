import type { ChildPlans } from '#modules/panels/stuck/child-plans.ts';
import type { StuckSettings } from '#modules/panels/stuck/stuck-settings.ts';
import type { Owner } from './insert-row.ts';
import { ratedPlanTables } from './rated-plan-rows.ts';

/** Where the rows go, and who says and asks: 'Idris Chair' and 'Ffion Test' must be accounts there. */
export interface ChildPlansPlace {
  partnershipId: string;
  people: ReadonlyMap<string, string>;
}

/** A short id of a case ('p1') as an identifier of the child with that number; identifiers sort as the short ids do. */
export function storedId(child: number, id: string): string {
  const tail = Buffer.from(id).toString('hex').padEnd(12, '0');
  return `00000000-0000-4000-8${child.toString(16).padStart(3, '0')}-${tail}`;
}

export const childIdOf = (child: number) => storedId(child, 'child');

/** Stores children as the criteria look at them, as rows, with plans linked as the load of a return links them. */
export async function storeChildPlans(
  owner: Owner,
  place: ChildPlansPlace,
  children: readonly ChildPlans[],
): Promise<void> {
  for (const { table, columns, rows } of rowsOf(place, children)) {
    await owner.query(
      `insert into ${table} (partnership_id, ${columns}) select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2)`,
      [place.partnershipId, JSON.stringify(rows)],
    );
  }
  await owner.query(link, [place.partnershipId]);
}

/** Sets the figures of a partnership from the beginning of time. */
export async function storeStuckSettings(
  owner: Owner,
  { partnershipId }: ChildPlansPlace,
  settings: StuckSettings,
): Promise<void> {
  for (const [key, amount] of Object.entries(settings)) {
    await owner.query(
      `insert into clocks.setting (partnership_id, setting_key, amount, source, effective_from)
       values ($1, $2, $3, 'test', '1900-01-01')`,
      [partnershipId, `panels.stuck.${key}`, amount],
    );
  }
}

type Row = Record<string, unknown>;
type Id = (short: string) => string;

interface Table {
  table: `${string}.${string}`;
  /** Besides partnership and child. */
  columns: string;
  rows: (child: ChildPlans, id: Id, people: ChildPlansPlace['people']) => Row[];
}

function rowsOf({ people }: ChildPlansPlace, children: readonly ChildPlans[]) {
  return tables.map(({ table, columns, rows }) => ({
    table,
    columns: `child_id, ${columns}`,
    rows: children.flatMap((child, index) =>
      rows(child, (short) => storedId(index, short), people).map((row) => ({
        child_id: childIdOf(index),
        ...row,
      })),
    ),
  }));
}

const tables: readonly Table[] = [
  {
    table: 'children.child',
    columns: 'local_id, disabilities',
    rows: (_, id) => [{ local_id: id('child'), disabilities: [] }],
  },
  {
    table: 'plans.plan',
    columns:
      'plan_id, kind, start_date, end_date, ordinal, referral_date, initial_category, latest_category, previous_plans',
    rows: planRows,
  },
  { table: 'plans.review', columns: 'plan_id, review_date, number', rows: reviewRows },
  {
    table: 'panels.thinking_request',
    columns: 'request_id, asked_on, asked_by, why, withdrawn_on, heard_on',
    rows: requestRows,
  },
  {
    table: 'panels.professional_view',
    columns: 'view_id, plan_id, criterion, view, because, stated_on, stated_by, stated_at',
    rows: viewRows,
  },
  ...ratedPlanTables,
  {
    table: 'panels.dismissal',
    columns: 'dismissal_id, criterion, reason, dismissed_on, until, dismissed_by',
    rows: dismissalRows,
  },
];

function reviewRows({ childProtectionPlans }: ChildPlans, id: Id): Row[] {
  return childProtectionPlans.flatMap((plan) =>
    [...new Set(plan.reviews)]
      .toSorted()
      .map((day, index) => ({ plan_id: id(plan.planId), review_date: day, number: index + 1 })),
  );
}

function requestRows({ requests }: ChildPlans, id: Id, people: ChildPlansPlace['people']): Row[] {
  return requests.map((request) => ({
    request_id: id(request.requestId),
    asked_on: request.askedOn,
    asked_by: people.get(request.askedBy),
    why: request.why,
    withdrawn_on: request.withdrawnOn,
    heard_on: request.heardOn,
  }));
}

// A view on a plan that is not there cannot be kept, and says nothing to the rules.
function viewRows(child: ChildPlans, id: Id, people: ChildPlansPlace['people']): Row[] {
  const plans = new Set(child.childProtectionPlans.map(({ planId }) => planId));
  return child.views
    .filter(({ planId }) => plans.has(planId))
    .map((view) => ({
      view_id: id(view.viewId),
      plan_id: id(view.planId),
      criterion: view.criterion,
      view: view.view,
      because: 'test',
      stated_on: view.statedOn,
      stated_by: people.get(view.statedBy),
      stated_at: `${view.statedOn}T12:00:00Z`,
    }));
}

// Nor can a dismissal that ends before it begins; it hides nothing.
function dismissalRows({ dismissals }: ChildPlans, id: Id, people: ChildPlansPlace['people']): Row[] {
  return dismissals
    .filter((dismissal) => dismissal.until > dismissal.dismissedOn)
    .map((dismissal, index) => ({
      dismissal_id: id(`x${index}`),
      criterion: dismissal.criterion,
      reason: dismissal.reason,
      dismissed_on: dismissal.dismissedOn,
      until: dismissal.until,
      dismissed_by: [...people.values()][0],
    }));
}

function planRows({ childInNeedPlans, childProtectionPlans }: ChildPlans, id: Id): Row[] {
  const kinds = [
    ['child-in-need', childInNeedPlans],
    ['child-protection', childProtectionPlans],
  ] as const;
  return kinds.flatMap(([kind, plans]) =>
    plans.map((plan, index) => ({
      plan_id: id(plan.planId),
      kind,
      start_date: plan.startDate,
      end_date: plan.endDate,
      ordinal: index + 1,
      referral_date: plan.startDate,
      ...('reviews' in plan && {
        initial_category: plan.initialCategory,
        latest_category: plan.latestCategory,
        previous_plans: plan.previousPlans,
      }),
    })),
  );
}

// As `linkPlans` of src/modules/plans/link-plans.queries.ts links the plans of the children it loads.
const link = `
  update plans.plan p set previous_plan_id = n.previous_plan_id, previous_ended_on = n.previous_ended_on
    from (select a.plan_id,
                 (array_agg(b.plan_id order by coalesce(b.end_date, 'infinity') desc, b.start_date desc, b.plan_id))[1] as previous_plan_id,
                 case when bool_and(coalesce(b.end_date <= a.start_date, false)) then max(b.end_date) end as previous_ended_on
            from plans.plan a
            left join plans.plan b
              on b.partnership_id = a.partnership_id and b.child_id = a.child_id and b.kind = a.kind and b.gone_since is null
             and (b.start_date, b.ordinal) < (a.start_date, a.ordinal)
           where a.partnership_id = $1
           group by a.plan_id) n
   where p.partnership_id = $1 and p.plan_id = n.plan_id`;
