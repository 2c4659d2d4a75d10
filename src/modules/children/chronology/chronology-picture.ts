import type { Plan } from '#modules/plans/index.ts';
import { Temporal } from 'temporal-polyfill';
import { sourcesOf, type TimelineItem } from './timeline.ts';

/** Places are percent of the width, so that the picture is as wide as the page; heights are pixels. */
export interface Mark {
  id: string;
  at: number;
  /** Width of what lasted, in percent; 0 for a day. */
  width: number;
  significance: number;
}
interface Lane {
  source: string;
  name: string;
  marks: Mark[];
}
interface Band {
  kind: Plan['kind'];
  at: number;
  width: number;
  isOpen: boolean;
}
export interface ChronologyPicture {
  firstYear: number;
  lastYear: number;
  years: { year: string; at: number; isLabelled: boolean }[];
  bands: Band[];
  lanes: Lane[];
  today: number;
}

/** More labels than this would touch on a narrow screen. */
const MOST_LABELS = 6;

/**
 * Where everything stands in the picture of years: whole years from the first event to today, a band for each plan, a lane for each source
 * (the work itself first, agencies by name), a mark for each item. Undefined when there is nothing to draw.
 */
export function drawChronology(
  items: readonly TimelineItem[],
  plans: readonly Plan[],
  today: string,
): ChronologyPicture | undefined {
  const days = [...items.map(({ on }) => on), ...plans.map(({ startDate }) => startDate)];
  const first = days.toSorted()[0];
  if (first === undefined) return undefined;
  const last = [...items.map(({ on, until }) => until ?? on), today].toSorted().at(-1) ?? today;
  const [firstYear, lastYear] = [yearOf(first), yearOf(last)];
  const scale = makeScale(firstYear, lastYear);
  return {
    firstYear,
    lastYear,
    years: yearMarks(firstYear, lastYear, scale),
    bands: plans
      .filter(({ goneSince }) => goneSince === null)
      .map((plan) => bandOf(plan, today, scale))
      .filter(({ width }) => width > 0),
    lanes: lanesOf(items, scale),
    today: scale(today),
  };
}

type Scale = (day: string) => number;

const yearOf = (day: string) => Number(day.slice(0, 4));

function makeScale(firstYear: number, lastYear: number): Scale {
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 });
  const whole = start.until({ year: lastYear + 1, month: 1, day: 1 }, { largestUnit: 'days' }).days;
  return (day) => percent(start.until(day, { largestUnit: 'days' }).days / whole);
}

const percent = (share: number) => Math.round(share * 10_000) / 100;

function yearMarks(firstYear: number, lastYear: number, scale: Scale) {
  const count = lastYear - firstYear + 1;
  const every = Math.ceil(count / MOST_LABELS);
  return Array.from({ length: count }, (_, index) => ({
    year: String(firstYear + index),
    at: scale(`${firstYear + index}-01-01`),
    isLabelled: index % every === 0,
  }));
}

function bandOf({ kind, startDate, endDate }: Plan, today: string, scale: Scale): Band {
  const isOpen = endDate === null || endDate > today;
  const at = scale(startDate);
  const end = scale(isOpen ? today : endDate);
  return { kind, at, width: percent((end - at) / 100), isOpen };
}

function lanesOf(items: readonly TimelineItem[], scale: Scale): Lane[] {
  return sourcesOf(items).map(([source, name]) => ({
    source,
    name,
    marks: items.filter((item) => item.source === source).map((item) => markOf(item, scale)),
  }));
}

function markOf({ id, on, until, significance }: TimelineItem, scale: Scale): Mark {
  const at = scale(on);
  return { id, at, significance, width: until === null ? 0 : percent((scale(until) - at) / 100) };
}
