import { childName, findChildren, type Child } from '#modules/children/index.ts';
import { addCalendarYears } from '#practice/clocks/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { pathOf } from '../acting.ts';
import { allThemes } from '../procedure/all-themes.ts';
import { sayStage, sayThemes } from '../say-escalation.ts';
import type { Theme } from '../procedure/procedure.ts';
import { isTimeUp } from '../time-up/stage-due.ts';
import { publishCounts } from './register-counts.ts';
import {
  countEscalations,
  listAgencies,
  listRegister,
  type RegisterFilter,
  type RegisterLine,
} from './register.queries.ts';

const PAGE = 50;

/** The register of the partnership: every disagreement, where it stands and how late it is; and counts that name nobody. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, query, today } = visit;
  const filter = filterOf(query);
  const number = pageOf(query['page']);
  const lines = await listRegister(tx, filter, { first: (number - 1) * PAGE, most: PAGE + 1 });
  const shown = lines.slice(0, PAGE);
  const children = await findChildren(
    tx,
    shown.map(({ childId }) => childId),
  );
  visit.looksAt([...children.keys()]);
  const themes = await allThemes(visit);
  const since = addCalendarYears(today, -1);
  const counts = publishCounts(await countEscalations(tx, since));
  return page('modules/escalations/keep-the-register/keep-the-register.njk', {
    lines: shown.map((line) => lineModel(visit, line, children.get(line.childId), themes)),
    filter,
    ...(await choicesOf(visit, themes)),
    since,
    counts: {
      ...counts,
      theme: counts.theme.map(({ name, count }) => ({
        name: sayThemes(visit.words, themes, [name])[0] ?? name,
        count,
      })),
    },
    earlier: number > 1 ? linkTo(filter, number - 1) : '',
    later: lines.length > PAGE ? linkTo(filter, number + 1) : '',
  });
}

function filterOf(query: Visit['query']): RegisterFilter {
  const state = z.enum(['open', 'ended']).safeParse(query['state']);
  const agencyId = z.uuid().safeParse(query['agency']);
  const theme = z.string().min(1).max(60).safeParse(query['theme']);
  return {
    state: state.success ? state.data : null,
    agencyId: agencyId.success ? agencyId.data : null,
    theme: theme.success ? theme.data : null,
  };
}

const pageOf = (typed: string | undefined) =>
  z.coerce.number().int().min(1).max(10_000).catch(1).parse(typed);

function linkTo({ state, agencyId, theme }: RegisterFilter, number: number): string {
  const query = new URLSearchParams({ page: String(number) });
  for (const [name, value] of Object.entries({ state, agency: agencyId, theme }))
    if (value !== null) query.set(name, value);
  return `/disagreements?${query.toString()}`;
}

function lineModel(
  { words, now, today }: Visit,
  line: RegisterLine,
  child: Child | undefined,
  themes: readonly Theme[],
) {
  const { dueOn, dueAt, state, endedAt } = line;
  const isOpen = state === 'open';
  const isLate = isOpen && isTimeUp({ dueOn, dueAt }, now, today);
  return {
    ...line,
    ...{ href: pathOf(line), isOpen, isLate },
    child: child === undefined ? '' : childName(child, words),
    stage: sayStage(words, { ...line, number: line.stageNumber }),
    due: !isOpen || dueOn === null ? '' : words.relativeDue(dueOn, today),
    state: isOpen ? '' : words.t(`escalations.state.${state}`),
    endedAt,
    themes: sayThemes(words, themes, line.themes),
  };
}

async function choicesOf({ tx, words }: Visit, themes: readonly Theme[]) {
  const any = { value: '', text: words.t('escalations.register.any') };
  const keys = [...new Set(themes.map(({ key }) => key))];
  return {
    states: [
      any,
      ...['open', 'ended'].map((value) => ({ value, text: words.t(`escalations.register.${value}`) })),
    ],
    agencies: [
      any,
      ...(await listAgencies(tx)).map(({ agencyId, name }) => ({ value: agencyId, text: name })),
    ],
    themes: [any, ...keys.map((key) => ({ value: key, text: sayThemes(words, themes, [key])[0] ?? key }))],
  };
}
