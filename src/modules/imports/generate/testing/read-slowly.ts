import { SaxesParser } from 'saxes';
import { Temporal } from 'temporal-polyfill';

// A plain second opinion for the tests of the generator: it reads the XML as a tree and works the criteria out from the
// dates in it, knowing nothing of how the return was made.

export type Tree = { name: string; text: string; children: Tree[] };

/** The whole of a small return as a tree; throws where the XML is not well-formed. */
export function parseTree(xml: string): Tree {
  const top: Tree = { name: '', text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const node: Tree = { name, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top;
}

export function all(node: Tree, name: string): Tree[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function text(node: Tree, name: string): string | null {
  return all(node, name)[0]?.text.trim() ?? null;
}

type Plan = { start: string; end: string | null };

const plansOf = (child: Tree, group: string, start: string, end: string): (Plan & { node: Tree })[] =>
  all(child, group)
    .map((node) => ({ node, start: text(node, start) ?? '', end: text(node, end) }))
    .toSorted((one, other) => one.start.localeCompare(other.start));

const isOpen = (plan: Plan, day: string): boolean =>
  plan.start <= day && (plan.end === null || plan.end > day);

/** Lines `localId criterion since [earlier end]` of one child on a day, found day by day. */
export function findSlowly(child: Tree, day: string): string[] {
  const localId = text(child, 'LAchildID') ?? '';
  const inNeed = plansOf(child, 'CINPlanDates', 'CINPlanStartDate', 'CINPlanEndDate');
  const protection = plansOf(child, 'ChildProtectionPlans', 'CPPstartDate', 'CPPendDate');
  return [
    ...longPlanning(inNeed, day).map((rest) => `${localId} a ${rest}`),
    ...protection
      .filter((plan) => isOpen(plan, day))
      .flatMap((plan) => [
        ...thirdReview(plan.node, day).map((rest) => `${localId} b ${rest}`),
        ...again(plan, protection).map((rest) => `${localId} c ${rest}`),
      ]),
  ];
}

function longPlanning(plans: Plan[], day: string): string[] {
  const open = plans.find((plan) => isOpen(plan, day));
  if (!open) return [];
  let since = Temporal.PlainDate.from(open.start);
  for (const plan of plans.toReversed()) {
    if (plan.end === null || plan.start >= since.toString()) continue;
    const gap = Temporal.PlainDate.from(plan.end).until(since).total('days');
    if (gap > 28) break;
    since = Temporal.PlainDate.from(plan.start);
  }
  const isLong = Temporal.PlainDate.compare(Temporal.PlainDate.from(day), since.add({ years: 1 })) > 0;
  return isLong ? [since.toString()] : [];
}

function thirdReview(plan: Tree, day: string): string[] {
  const held = all(plan, 'CPPreviewDate')
    .map((review) => review.text)
    .filter((date) => date <= day);
  const third = held.toSorted()[2];
  return third === undefined ? [] : [third];
}

function again(plan: Plan & { node: Tree }, plans: Plan[]): string[] {
  const ends = plans.flatMap((other) => (other.end !== null && other.end <= plan.start ? [other.end] : []));
  const last = ends.toSorted().at(-1);
  if (last === undefined)
    return Number(text(plan.node, 'NumberOfPreviousCPP')) >= 1 ? [`${plan.start} unknown`] : [];
  const twoYears = Temporal.PlainDate.from(last).add({ years: 2 });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(plan.start), twoYears) <= 0
    ? [`${plan.start} ${last}`]
    : [];
}
