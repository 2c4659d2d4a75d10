import { currentPlan, sayLength, sayPlan } from '#modules/plans/index.ts';
import { toPlainDate, type Words } from '#platform/words/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { childAge, childName, type Child } from '../child.ts';
import { countChildrenByTeam, listChildren, searchChildren, type TeamCount } from '../child.queries.ts';

const view = 'modules/children/list-children/list-children.njk';
const PAGE = 50;

/** The children the viewer may see: theirs, or for those whose work it is the partnership's; by team, fifty a page. */
export async function show(visit: Visit): Promise<Answer> {
  const counts = await countChildrenByTeam(visit.tx, visit.viewer);
  const team = counts.find(({ teamId }) => teamId !== null && teamId === visit.query['team']);
  const counted = totals(team === undefined ? counts : [team]);
  const pageCount = Math.max(1, Math.ceil(counted.children / PAGE));
  const number = Math.min(pageCount, Math.max(1, Number.parseInt(visit.query['page'] ?? '1', 10) || 1));
  const wanted = { teamId: team?.teamId ?? null, first: (number - 1) * PAGE, most: PAGE };
  const children = await listChildren(visit.tx, visit.viewer, wanted);
  return page(view, {
    ...(await listModel(visit, children)),
    counts: sayCounts(visit.words, counted),
    teams: teamChoices(visit.words, counts, team?.teamId ?? ''),
    pages: pagesOf(number, pageCount, team?.teamId ?? ''),
    search: null,
    q: '',
  });
}

const form = z.object({ q: text('children.search.needed', 100, 'children.search.tooLong') });

/** Finds children by name or local id; what was typed stays out of the address. */
export async function search(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.body, visit.words);
  const counts = await countChildrenByTeam(visit.tx, visit.viewer);
  const around = {
    counts: sayCounts(visit.words, totals(counts)),
    teams: teamChoices(visit.words, counts, ''),
    pages: pagesOf(1, 1, ''),
  };
  if (!read.ok) {
    const nobody = { ...(await listModel(visit, [])), ...around, search: null, q: visit.body['q'] ?? '' };
    return pageWithErrors(view, { ...nobody, errors: read.errors });
  }
  const found = await searchChildren(visit.tx, visit.viewer, read.values.q, PAGE + 1);
  return page(view, {
    ...(await listModel(visit, found.slice(0, PAGE))),
    ...around,
    search: { found: Math.min(found.length, PAGE), hasMore: found.length > PAGE },
    q: read.values.q,
  });
}

async function listModel(visit: Visit, children: readonly Child[]) {
  const ids = children.map(({ childId }) => childId);
  visit.looksAt(ids);
  const plans = await currentPlan(visit.tx, ids, visit.today);
  const { words, today } = visit;
  const rows = children.map((child) => {
    const plan = plans.get(child.childId);
    return {
      href: `/children/${child.childId}`,
      name: childName(child, words),
      localId: child.givenName === null && child.familyName === null ? '' : child.localId,
      age: childAge(child, words, today),
      plan: plan === undefined ? words.t('children.plan.none') : sayPlan(words, plan),
      bar: plan && { days: daysBetween(plan.startDate, today), words: sayLength(words, plan, today) },
      team: child.teamName ?? '',
      worker: child.workerName ?? '',
      goneSince: child.goneSince,
    };
  });
  const longest = Math.max(0, ...rows.map(({ bar }) => bar?.days ?? 0));
  const others = visit
    .tabsOf('children')
    .map(({ key, href }) => ({ text: words.t(`children.other.${key}`), href }));
  return { rows: rows.map((row) => ({ ...row, bar: row.bar ?? null })), scale: { longest }, others };
}

function daysBetween(from: string, to: string): number {
  return toPlainDate(from).until(to, { largestUnit: 'days' }).days;
}

type Totals = Pick<TeamCount, 'children' | 'withProtectionPlan' | 'withInNeedPlan'>;

function totals(counts: readonly TeamCount[]): Totals {
  const sum = (of: (count: TeamCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    children: sum((count) => count.children),
    withProtectionPlan: sum((count) => count.withProtectionPlan),
    withInNeedPlan: sum((count) => count.withInNeedPlan),
  };
}

function sayCounts(words: Words, { children, withProtectionPlan, withInNeedPlan }: Totals) {
  if (children === 0) return null;
  return [
    words.t('children.count.children', { count: children }),
    words.t('children.count.protection', { count: withProtectionPlan }),
    words.t('children.count.inNeed', { count: withInNeedPlan }),
    words.t('children.count.none', { count: children - withProtectionPlan - withInNeedPlan }),
  ];
}

function teamChoices(words: Words, counts: readonly TeamCount[], chosen: string) {
  const teams = counts.flatMap(({ teamId, teamName, children }) =>
    teamId === null ? [] : [{ value: teamId, text: `${teamName ?? ''} (${words.number(children)})` }],
  );
  if (teams.length < 2 && chosen === '') return [];
  return [{ value: '', text: words.t('children.team.every') }, ...teams].map((choice) => ({
    ...choice,
    selected: choice.value === chosen,
  }));
}

function pagesOf(number: number, count: number, teamId: string) {
  const href = (to: number) => {
    const query = new URLSearchParams({ ...(teamId !== '' && { team: teamId }), page: String(to) });
    return `/children?${query.toString()}`;
  };
  return {
    number,
    count,
    previousHref: number > 1 ? href(number - 1) : '',
    nextHref: number < count ? href(number + 1) : '',
  };
}
