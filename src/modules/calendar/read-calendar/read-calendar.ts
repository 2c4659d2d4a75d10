import { addCalendarDays } from '#practice/clocks/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { inOrder, type DueEntry, type Scope } from '../due-entry.ts';
import { monthIn, weeksOf, type Month } from '../month.rules.ts';
import { hrefOf, readScope } from './read-scope.ts';
import { gather, kinds } from '../sources.ts';
import { listChoices, type Choice } from '../watched.queries.ts';

const view = 'modules/calendar/read-calendar/read-calendar.njk';
const MOST_IN_A_MONTH = 300;
const MOST_LATE = 50;
const MOST_IN_A_CELL = 3;
const SOON_DAYS = 7;

/** What is late, and what falls due on which day of a month: the same few queries however many children. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, query, today } = visit;
  const month = monthIn(query['month'], today);
  const scope = readScope(visit, month);
  const choices = await listChoices(tx, scope);
  const gathered = await gather(visit, scope);
  const around = aroundIt(visit, scope, month, choices);
  if (gathered === undefined) return page(view, { ...around, tooMany: tooManyModel(visit, scope, choices) });
  const entries = inOrder(gathered);
  const late = entries.filter(({ isLate }) => isLate);
  const inMonth = entries.filter(({ day }) => day >= month.from && day <= month.until);
  const isListed = inMonth.length <= MOST_IN_A_MONTH;
  const shown = [...late.slice(0, MOST_LATE), ...(isListed ? inMonth : [])];
  visit.looksAt(shown.flatMap(({ childIds }) => childIds));
  visit.notes({ late: late.length, due: inMonth.length });
  return page(view, {
    ...around,
    tooMany: null,
    late: late.slice(0, MOST_LATE).map((entry) => entryModel(entry, today)),
    lateCount: late.length,
    moreLate: Math.max(0, late.length - MOST_LATE),
    count: inMonth.length,
    isListed,
    most: MOST_IN_A_MONTH,
    weeks: weeksModel(month, inMonth, isListed, today),
    days: isListed ? daysModel(inMonth, today) : [],
  });
}

function aroundIt({ words, today }: Visit, scope: Scope, month: Month, choices: readonly Choice[]) {
  const name = (of: string) => words.month(`${of}-01`);
  return {
    isWide: scope.isWide,
    month: words.month(month.from),
    monthValue: month.from.slice(0, 7),
    previous: { href: hrefOf('/calendar', scope, { month: month.previous }), text: name(month.previous) },
    next: { href: hrefOf('/calendar', scope, { month: month.next }), text: name(month.next) },
    thisMonthHref: month.from.slice(0, 7) === today.slice(0, 7) ? '' : hrefOf('/calendar', scope),
    fileHref: hrefOf('/calendar/file', scope),
    weekdays: weeksOf({ from: '2024-01-01', until: '2024-01-07' })[0]?.map((day) => words.weekday(day ?? '')),
    teams: chooseFrom(
      words.t('calendar.every.team'),
      choices.filter(({ list }) => list === 'team'),
      scope.teamId,
    ),
    agencies: chooseFrom(
      words.t('calendar.every.agency'),
      choices.filter(({ list }) => list === 'agency'),
      scope.agencyId,
    ),
    kinds: chooseFrom(
      words.t('calendar.every.kind'),
      kinds.map((kind) => ({ id: kind, name: words.t(`calendar.kind.${kind}`) })),
      scope.kind,
    ),
  };
}

function chooseFrom(every: string, choices: readonly Pick<Choice, 'id' | 'name'>[], chosen: string | null) {
  return [{ id: '', name: every }, ...choices].map(({ id, name }) => ({
    value: id,
    text: name,
    selected: id === (chosen ?? ''),
  }));
}

/** Instead of thousands of lines: how many are too many, and the teams to choose from. */
function tooManyModel({ words }: Visit, scope: Scope, choices: readonly Choice[]) {
  return {
    text: words.t('calendar.tooMany', { most: scope.most }),
    teams: choices
      .filter(({ list, id }) => list === 'team' && id !== scope.teamId)
      .map(({ id, name }) => ({
        text: name,
        href: hrefOf('/calendar', { ...scope, teamId: id }, { month: scope.from.slice(0, 7) }),
      })),
  };
}

function entryModel(entry: DueEntry, today: string) {
  const isSoon = entry.day >= today && entry.day <= addCalendarDays(today, SOON_DAYS);
  const state = entry.isLate ? 'late' : isSoon ? 'soon' : 'later';
  return { ...entry, state };
}

function weeksModel(month: Month, entries: readonly DueEntry[], isListed: boolean, today: string) {
  const ofDay = Map.groupBy(entries, ({ day }) => day);
  return weeksOf(month).map((week) =>
    week.map((day) => {
      const all = (day === null ? undefined : ofDay.get(day)) ?? [];
      const shown = isListed ? all.slice(0, MOST_IN_A_CELL) : [];
      return {
        day: day ?? '',
        number: day === null ? '' : String(Number(day.slice(8))),
        isToday: day === today,
        entries: shown.map((entry) => entryModel(entry, today)),
        more: all.length - shown.length,
        isListed,
      };
    }),
  );
}

function daysModel(entries: readonly DueEntry[], today: string) {
  return [...Map.groupBy(entries, ({ day }) => day)].map(([day, all]) => ({
    day,
    isToday: day === today,
    entries: all.map((entry) => entryModel(entry, today)),
  }));
}
