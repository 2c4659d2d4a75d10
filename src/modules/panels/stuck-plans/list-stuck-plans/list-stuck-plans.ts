import type { Visit, Answer } from '#platform/web/visit.ts';
import { page, pageWithErrors } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { holds } from '../../papers/holds.ts';
import { seesTheWhole } from '../../papers/sees-the-whole.ts';
import { howPlansAreFound, sayFigures } from '../../stuck/how-plans-are-found.ts';
import { stuckSettingsOn } from '../../stuck/stuck-settings.ts';
import { findNextPanel, hasAnyPlan, listTeamsOfChildren } from '../around-stuck.queries.ts';
import { listStuckPlans, type StuckChoice, type StuckList } from '../stuck-list.queries.ts';
import { listStuckSettingOverrides } from '../stuck-setting.queries.ts';
import { readStuckRows } from './read-stuck-rows.ts';
import { addressOf, filterFields, readStuckChoice } from './stuck-filter.ts';
import { daysBetween } from './stuck-row.ts';

const view = 'modules/panels/stuck-plans/list-stuck-plans/list-stuck-plans.njk';
const perPage = 50;
const everything = { teamId: null, criterion: null, waitsForView: false, withDismissed: false } as const;

/** The plans that meet the criteria, about children the viewer may see, the one that has run longest first. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, query, today, words, viewer } = visit;
  const teams = await listTeamsOfChildren(tx);
  const { choice, errors } = readStuckChoice(visit, teams);
  const pageNumber = Math.max(1, Number.parseInt(query['page'] ?? '', 10) || 1);
  const list = await listStuckPlans(tx, choice, { pageNumber, perPage });
  const overrides = await listStuckSettingOverrides(tx);
  const settings = stuckSettingsOn(choice.asAt, overrides);
  const rows = await readStuckRows(visit, list.page, choice);
  visit.notes({ asAt: choice.asAt, plans: list.chosen });
  const model = {
    summary: sayList(words, list, choice.asAt, today),
    nextPanel: sayNextPanel(words, await findNextPanel(tx, today)),
    dismissed: list.dismissed,
    filter: filterFields(words, query, choice, teams, settings),
    isOpen: errors.length > 0 || addressOf(choice, today) !== '',
    asAt: choice.asAt,
    dayQuery: addressOf({ ...everything, asAt: choice.asAt }, today),
    csvHref: `/stuck-plans.csv${addressOf(choice, today)}`,
    chosen: list.chosen,
    rows,
    scale: { longest: list.longestSince === null ? 0 : daysBetween(list.longestSince, choice.asAt) },
    pages: pagesOf(choice, today, list),
    help: howPlansAreFound(words, settings),
    figures: sayFigures(words, choice.asAt, overrides),
    may: { book: holds(viewer, 'panel.book'), stateView: holds(viewer, 'stuck.state-view') },
    mayLoad: viewer.roles.includes('panel-coordinator'),
    empty: list.chosen === 0 ? await whyEmpty(visit, list) : null,
    errors,
  };
  return errors.length > 0 ? pageWithErrors(view, model) : page(view, model);
}

function sayList(words: Words, { plans, waiting }: StuckList, asAt: string, today: string): string {
  if (asAt === today) return words.t('panels.stuck.list.summary', { plans, waiting });
  return words.t('panels.stuck.list.summary.asAt', { plans, waiting, date: words.date(asAt) });
}

function sayNextPanel(words: Words, next: Awaited<ReturnType<typeof findNextPanel>>): string {
  if (next === undefined) return words.t('panels.stuck.list.noPanel');
  return words.t('panels.stuck.list.nextPanel', { date: words.date(next.heldOn), slots: next.slotsLeft });
}

function pagesOf(choice: StuckChoice, today: string, { chosen, pageNumber }: StuckList) {
  const count = Math.max(1, Math.ceil(chosen / perPage));
  const href = (to: number) => `/stuck-plans${addressOf(choice, today, to)}`;
  return {
    number: pageNumber,
    count,
    previousHref: pageNumber > 1 ? href(pageNumber - 1) : '',
    nextHref: pageNumber < count ? href(pageNumber + 1) : '',
  };
}

/** Nothing chosen is listed: nothing matches, nothing is stuck, or nothing has been loaded that this person sees. */
async function whyEmpty(visit: Visit, list: StuckList) {
  if (list.plans > 0) return 'noMatch';
  if (await hasAnyPlan(visit.tx)) return list.dismissed > 0 ? 'allDismissed' : 'noneStuck';
  if (!seesTheWhole(visit.viewer)) return 'noneOfYours';
  return 'nothingLoaded';
}
