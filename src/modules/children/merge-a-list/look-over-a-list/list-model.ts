import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { headOf } from '../../child-head/child-head.ts';
import type { Entry } from '../../chronology/chronology-entry.ts';
import { entryChoices } from '../../chronology/entry-form.ts';
import { sayWhen } from '../../chronology/when.ts';
import { pathOf, type OpenedList } from '../open-list.ts';
import { sayProblems } from '../say-problems.ts';
import type { Understanding } from '../rules/list-fields.rules.ts';
import {
  countUndecided,
  markOf,
  rowsToAdd,
  type MergePlan,
  type PlannedRow,
} from '../rules/plan-merge.rules.ts';
import { pagesOf } from './pages-of.ts';

/** How many rows that cannot be read the page shows; all of them are in the file to download. */
const BAD_SHOWN = 50;

export interface Shown {
  plan: MergePlan<Entry>;
  understood: Understanding;
  errors: readonly FieldError[];
  notice?: string;
}

/** What merging a list would do, in words: the verdict, what to decide, what is new, what is there, what cannot be read. */
export function listModel(visit: Visit, opened: OpenedList, { plan, understood, errors, notice }: Shown) {
  const { words } = visit;
  return {
    ...{ path: pathOf(opened.list), errors, notice: notice ?? '', head: headOf(visit, opened.child) },
    fileName: opened.list.fileName,
    title: words.t('children.list.verdict', { fresh: plan.fresh.length }),
    strip: stripOf(words, plan),
    notes: notesOf(words, { plan, understood }),
    hasUnknownKinds: plan.unknownKinds.length > 0,
    ...tablesOf(visit, opened, plan),
    bad: {
      all: plan.bad.length,
      rows: plan.bad
        .slice(0, BAD_SHOWN)
        .map(({ line, problems }) => ({ line, said: sayProblems(words, problems) })),
    },
    ...confirmModel(visit, plan),
  };
}

function tablesOf({ words, query }: Visit, { list }: OpenedList, plan: MergePlan<Entry>) {
  const path = pathOf(list);
  const paged = (name: 'fresh' | 'perhaps' | 'same') =>
    pagesOf(plan[name], { path, name, asked: query[name], anchor: name });
  const [fresh, perhaps, same] = [paged('fresh'), paged('perhaps'), paged('same')];
  return {
    perhaps: {
      pages: perhaps.pages,
      page: query['perhaps'] ?? '',
      rows: perhaps.shown.map((row) => perhapsRow(words, row)),
    },
    fresh: { pages: fresh.pages, rows: fresh.shown.map((row) => freshRow(words, row)) },
    same: {
      pages: same.pages,
      isOpen: query['same'] !== undefined,
      rows: same.shown.map((row) => sameRow(words, row)),
    },
  };
}

function confirmModel({ words, viewer, body }: Visit, plan: MergePlan<Entry>) {
  const undecided = countUndecided(plan);
  const count = rowsToAdd(plan).length;
  return {
    undecided,
    mark: markOf(plan),
    count,
    mayConfirm: undecided === 0 && count > 0,
    agency: viewer.agencyName,
    audience: typeof body['audience'] === 'string' ? body['audience'] : '',
    audiences: entryChoices(words, viewer).audiences,
  };
}

function stripOf({ t, number }: Words, plan: MergePlan<Entry>) {
  return (['fresh', 'perhaps', 'same', 'bad'] as const).map((name) => ({
    label: t(`children.list.strip.${name}`),
    value: number(plan[name].length),
    ...(plan[name].length === 0 ? {} : { href: `#${name}` }),
  }));
}

function notesOf({ t }: Words, { plan, understood }: Pick<Shown, 'plan' | 'understood'>): string[] {
  const rows = plan.unknownKinds.reduce((sum, kind) => sum + kind.rows, 0);
  const theme = t(`children.theme.${understood.theme}`);
  return [
    ...(plan.order === 'month-first' ? [t('children.list.monthFirst')] : []),
    ...(rows === 0
      ? []
      : [t('children.list.kinds.unknown', { words: plan.unknownKinds.length, rows, theme })]),
  ];
}

function freshRow(words: Words, { line, entry }: PlannedRow<Entry>) {
  return {
    line,
    when: sayWhen(words, entry),
    what: entry.what,
    childView: entry.childView,
    about: `${words.t(`children.theme.${entry.theme}`)} · ${words.t(`children.significance.${entry.significance}`)}`,
  };
}

function sameRow(words: Words, { line, entry, likeness }: PlannedRow<Entry>) {
  return { line, when: sayWhen(words, entry), what: entry.what, why: whyLeftOut(words, likeness) };
}

function whyLeftOut({ t }: Words, likeness: PlannedRow<Entry>['likeness']): string {
  if (likeness.kind === 'again') return t('children.list.same.again', { line: likeness.line });
  const agency = 'known' in likeness ? likeness.known.agencyName : '';
  return t(likeness.kind === 'settled' ? 'children.list.same.settled' : 'children.list.same.known', {
    agency,
  });
}

function perhapsRow(words: Words, { line, entry, likeness, decision }: PlannedRow<Entry>) {
  if (likeness.kind !== 'perhaps') throw new Error('only a row that may be there already is asked about');
  const { known, alike } = likeness;
  const because = alike.isPart && alike.shared * 2 < alike.of ? 'part' : 'shared';
  return {
    id: `row-${line}`,
    title: words.t('children.list.perhaps.row', { line, when: sayWhen(words, entry) }),
    legend: words.t('children.list.perhaps.choose', { line }),
    what: entry.what,
    there: words.t('children.list.perhaps.there', { when: sayWhen(words, known), agency: known.agencyName }),
    known: known.what,
    because: words.t(`children.list.perhaps.because.${because}`, { shared: alike.shared, of: alike.of }),
    decision: decision ?? '',
  };
}
