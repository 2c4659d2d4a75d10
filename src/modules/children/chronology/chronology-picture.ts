import { scaleUtc } from 'd3-scale';
import type { Plan } from '#modules/plans/index.ts';
import { sourcesOf, type TimelineItem } from './timeline.ts';

/** Places are percent of the width, so that the picture is as wide as the page; heights are pixels. */
export interface Mark {
  /** The item that matters most of those that lie together here. */
  id: string;
  at: number;
  /** Width of what lasted, in percent; 0 for a day. */
  width: number;
  significance: number;
  /** How many items lie here: more than one where they would cover each other. */
  count: number;
  /** It, or another that lies here, is in the list. */
  isShown: boolean;
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
/** Marks closer than this, in percent of the width, are drawn as one. */
const CLOSEST = 0.5;

/** What is drawn: everything, and which of it the list shows. */
export interface ToDraw {
  items: readonly TimelineItem[];
  plans: readonly Plan[];
  shownIds: ReadonlySet<string>;
}

/**
 * Where everything stands in the picture of years: whole years from the first event to today, a band for each plan, a lane for each source
 * (the return first, all others by name), a mark for each item or for several that lie together. Undefined when there is nothing to draw.
 */
export function drawChronology(
  { items, plans, shownIds }: ToDraw,
  today: string,
): ChronologyPicture | undefined {
  const days = [...items.map(({ on }) => on), ...plans.map(({ startDate }) => startDate)];
  const first = earliest(days);
  if (first === undefined) return undefined;
  const [firstYear, lastYear] = [
    yearOf(first),
    yearOf(latest([today, ...items.map(({ on, until }) => until ?? on)])),
  ];
  const scale = makeScale(firstYear, lastYear);
  return {
    firstYear,
    lastYear,
    years: yearMarks(firstYear, lastYear, scale),
    bands: plans
      .filter(({ goneSince }) => goneSince === null)
      .map((plan) => bandOf(plan, today, scale))
      .filter(({ width }) => width > 0),
    lanes: sourcesOf(items).map(([source, name]) => ({
      source,
      name,
      marks: marksOf(
        items.filter((item) => item.source === source),
        shownIds,
        scale,
      ),
    })),
    today: scale(today),
  };
}

type Scale = (day: string) => number;

const yearOf = (day: string) => Number(day.slice(0, 4));
const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0];
const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

function makeScale(firstYear: number, lastYear: number): Scale {
  const whole = [Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1)];
  const scale = scaleUtc().domain(whole).range([0, 100]);
  return (day) => hundredth(scale(Date.parse(day)));
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

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
  return { kind, at, width: hundredth(scale(isOpen ? today : endDate) - at), isOpen };
}

/** A mark each, from the left; those that would cover each other are one, that leads to what is shown and matters most. */
function marksOf(items: readonly TimelineItem[], shownIds: ReadonlySet<string>, scale: Scale): Mark[] {
  const marks: Mark[] = [];
  for (const item of items.toReversed()) {
    const mark = markOf(item, shownIds.has(item.id), scale);
    const last = marks.at(-1);
    if (last === undefined || mark.at - last.at >= CLOSEST) marks.push(mark);
    else marks[marks.length - 1] = together(last, mark);
  }
  return marks;
}

function markOf({ id, on, until, significance }: TimelineItem, isShown: boolean, scale: Scale): Mark {
  const at = scale(on);
  const width = until === null ? 0 : hundredth(scale(until) - at);
  return { id, at, significance, width, count: 1, isShown };
}

function together(one: Mark, other: Mark): Mark {
  const weight = (mark: Mark) => (mark.isShown ? 10 : 0) + mark.significance;
  const most = weight(other) > weight(one) ? other : one;
  const end = Math.max(one.at + one.width, other.width > 0 ? other.at + other.width : 0);
  return {
    id: most.id,
    at: one.at,
    width: one.width > 0 || other.width > 0 ? hundredth(end - one.at) : 0,
    significance: most.significance,
    count: one.count + other.count,
    isShown: most.isShown,
  };
}
