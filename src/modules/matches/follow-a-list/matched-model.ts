import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { childLabel, findChildren } from '#modules/children/index.ts';
import { countStandings, listLines } from '../line.queries.ts';
import { isStanding, standings, type List, type StandingLine, type Stands } from '../match.ts';
import { sayLikelihood, sayLine } from '../say-line.ts';

const A_PAGE = 50;

/** A list that is matched: how many lines stand how, and one page of those that stand one way. */
export async function matchedModel(
  visit: Visit,
  list: List,
  told: { errors: readonly FieldError[]; skipped: number },
) {
  const { tx, words, query } = visit;
  const counts = await countStandings(tx, list.listId);
  const asked = query['show'];
  const stands = isStanding(asked) ? asked : (standings.find((each) => (counts[each] ?? 0) > 0) ?? 'perhaps');
  const count = Math.max(1, Math.ceil((counts[stands] ?? 0) / A_PAGE));
  const number = Math.min(count, Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1));
  const lines = await listLines(tx, list.listId, { stands, first: (number - 1) * A_PAGE, most: A_PAGE });
  const path = `/matches/${list.listId}`;
  const pageHref = (at: number) => (at < 1 || at > count ? '' : `${path}?show=${stands}&page=${at}`);
  visit.notes({ listId: list.listId, lines: lines.length });
  return {
    ...told,
    path,
    agency: list.agencyName,
    fileName: list.fileName,
    verdict: words.t('matches.verdict', {
      count: list.lines,
      known: (counts.same ?? 0) + (counts.sure ?? 0),
      perhaps: counts.perhaps ?? 0,
      fresh: counts.new ?? 0,
    }),
    strip: standings.map((each) => ({
      label: words.t(`matches.stands.${each}`),
      value: words.number(counts[each] ?? 0),
      isLate: each === 'perhaps' && (counts[each] ?? 0) > 0,
      href: `${path}?show=${each}`,
    })),
    stands,
    mayAdd: visit.tabsOf('children').some(({ key }) => key === 'add'),
    lines: await linesModel(visit, lines, stands),
    pages: { number, count, previousHref: pageHref(number - 1), nextHref: pageHref(number + 1) },
  };
}

async function linesModel(visit: Visit, lines: readonly StandingLine[], stands: Stands) {
  const { tx, words, today } = visit;
  const ids = lines.flatMap(({ childId }) => childId ?? []);
  const children = await findChildren(tx, ids);
  visit.looksAt([...children.keys()]);
  return lines.map((line) => {
    const child = line.childId === null ? undefined : children.get(line.childId);
    return {
      href: `/matches/${line.listId}/lines/${line.rowId}`,
      taken: `${line.rowId}:${line.version}`,
      line: line.line,
      who: sayLine(words, line.said),
      number: line.number ?? '',
      child: child === undefined ? '' : childLabel(child, words, today),
      childHref: child === undefined ? '' : `/children/${child.childId}`,
      likely: line.weight === null ? '' : sayLikelihood(words, line.weight),
      isOpen: line.says === 'not-known',
      typed: stands === 'new' ? typedForAdding(line) : [],
    };
  });
}

/** What the form for adding a child is filled with, which looks first whether the child is here. */
function typedForAdding({ said }: StandingLine): { name: string; value: string }[] {
  const [year = '', month = '', day = ''] = (said.birthDate ?? '').split('-');
  const sex = /^f/i.test(said.sex ?? '') ? 'F' : /^m/i.test(said.sex ?? '') ? 'M' : 'U';
  const given = {
    givenName: said.givenName,
    familyName: said.familyName,
    'birthDate-year': year,
    'birthDate-month': month,
    'birthDate-day': day,
    sex,
    nhs: said.nhsNumber,
    upn: said.upn,
  };
  return Object.entries(given).map(([name, value = '']) => ({ name, value }));
}
