import { readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { dateBoxes, type Fields } from '../date-boxes.ts';
import { maySetSeats } from '../permissions.ts';
import { seatModel } from '../seats/say-seat.ts';
import { decideSeat, listSeatDecisions, type SeatDecision } from '../seats/seat-decision.queries.ts';
import {
  keyOf,
  needs,
  ownSeat,
  seatAsShipped,
  seatPath,
  seatsOn,
  type Need,
} from '../seats/seat-settings.ts';
import {
  plansWithSeats,
  seatsOfPlan,
  type PlanWithSeats,
  type SeatOfPlan,
} from '../seats/seats-as-shipped.ts';

const view = 'modules/team/set-a-seat/set-a-seat.njk';
const form = z.object({
  need: z.enum(needs, 'team.seats.set.need.needed'),
  source: text('team.seats.set.source.needed', 500, 'team.seats.set.source.tooLong'),
  seen: z.string().max(40).optional().default(''),
});

interface Opened {
  plan: PlanWithSeats;
  seat: SeatOfPlan;
  decisions: SeatDecision[];
}

/** One seat of one kind of plan: what holds, what held and what is to come, with the form for those who decide it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openSeat(visit);
  if (opened === undefined) return notFound();
  const fields = { ...dateBoxes('from', visit.today), seen: seenOf(opened) };
  return page(view, modelOf(visit, opened, fields, []));
}

/** Decides from which day on a plan needs the seat. What held on days that have come stays as it was. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openSeat(visit);
  if (opened === undefined) return notFound();
  const { plan, seat } = opened;
  const read = readForm(form, visit.body, visit.words);
  const from = readDate(visit.body, 'from');
  const errors = [...(read.ok ? [] : read.errors), ...dayErrors(visit, from, opened)];
  if (!read.ok || from == null || errors.length > 0)
    return pageWithErrors(view, modelOf(visit, opened, visit.body as Fields, errors));
  const { need, source, seen } = read.values;
  const decided = { key: keyOf(plan, seat), amount: needs.indexOf(need), source, from, seen };
  if (!(await decideSeat(visit.tx, decided))) return isChanged(visit, opened, { need, source, from });
  visit.notes({ key: decided.key, need, from });
  return redirect(seatPath(plan, seat));
}

async function openSeat({ tx, params }: Visit): Promise<Opened | undefined> {
  const plan = plansWithSeats.find((one) => one === params['plan']);
  const seat = seatsOfPlan.find((one) => one === params['seat']);
  if (plan === undefined || seat === undefined) return undefined;
  return { plan, seat, decisions: await listSeatDecisions(tx, keyOf(plan, seat)) };
}

/** The moment of the last decision, as the form brings it back. */
const seenOf = ({ decisions }: Opened) =>
  decisions
    .map(({ setAt }) => setAt ?? '')
    .toSorted()
    .at(-1) ?? '';

function dayErrors(
  { words, today }: Visit,
  from: string | null | undefined,
  { decisions }: Opened,
): FieldError[] {
  const say = (key: string) => [{ field: 'from', message: words.t(`team.seats.set.from.${key}`) }];
  if (from === undefined) return say('needed');
  if (from === null) return say('notADate');
  if (from < today) return say('past');
  return from === today && decisions.some(({ effectiveFrom }) => effectiveFrom === today) ? say('holds') : [];
}

/** Somebody else decided on the seat meanwhile: both versions. */
function isChanged(
  { words, now }: Visit,
  { plan, seat, decisions }: Opened,
  yours: { need: Need; source: string; from: string },
): Answer {
  const [last] = decisions.toSorted((one, other) => (other.setAt ?? '').localeCompare(one.setAt ?? ''));
  const needOf = (need: Need | undefined) => (need === undefined ? '' : words.t(`team.need.${need}`));
  return conflictPage('platform/web/errors/conflict.njk', {
    by: last?.setByName ?? '',
    at: last?.setAt == null ? now : new Date(last.setAt),
    currentHref: seatPath(plan, seat),
    fields: [
      {
        label: words.t('team.seats.need'),
        theirs: needOf(needs[last?.amount ?? -1]),
        yours: needOf(yours.need),
      },
      {
        label: words.t('team.seats.set.from'),
        theirs: last === undefined ? '' : words.date(last.effectiveFrom),
        yours: words.date(yours.from),
      },
      { label: words.t('team.seats.set.source'), theirs: last?.source ?? '', yours: yours.source },
    ],
  });
}

function modelOf(visit: Visit, opened: Opened, fields: Fields, errors: readonly FieldError[]) {
  const { words, today, viewer } = visit;
  const { plan, seat, decisions } = opened;
  const key = keyOf(plan, seat);
  const now = seatsOn(
    plan,
    viewer.nation,
    today,
    decisions.map((one) => ({ key, ...one })),
  ).find((one) => one.seat === seat);
  return {
    path: seatPath(plan, seat),
    plan: words.t(`team.plan.${plan}`),
    seat: words.t(`team.seats.${seat}`),
    maySet: maySetSeats(viewer),
    now: now === undefined ? undefined : seatModel(words, now),
    history: historyOf(visit, opened),
    choices: needs.toReversed().map((need) => ({ value: need, text: words.t(`team.need.${need}`) })),
    fields: { need: '', source: '', seen: '', ...fields },
    errors,
  };
}

/** What is decided for days to come, what held, and what is shipped: the latest day first. */
function historyOf({ words, today, viewer }: Visit, { plan, seat, decisions }: Opened) {
  const shipped = seatAsShipped(plan, seat, viewer.nation);
  const own = decisions.map((decision) => ({
    ...seatModel(words, ownSeat(seat, decision)),
    isComing: decision.effectiveFrom > today,
    by: decision.setByName ?? '',
    at: decision.setAt === null ? null : new Date(decision.setAt),
  }));
  return [
    ...own,
    ...(shipped === undefined ? [] : [{ ...seatModel(words, shipped), isComing: false, by: '', at: null }]),
  ];
}
