import type { Criterion } from '../../stuck/child-plans.ts';
import { criterionInWords } from '../../stuck/reason.ts';
import type { StuckSettings } from '../../stuck/stuck-settings.ts';
import { readDate } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { StuckChoice } from '../stuck-list.queries.ts';

type Query = Visit['query'];
type Team = { teamId: string; name: string };

const criteria: readonly Criterion[] = ['a', 'b', 'c', 'd'];

/** What the address asks for; what makes no sense in it is left out, a day that is none is said. */
export function readStuckChoice(
  { query, today, words }: Pick<Visit, 'query' | 'today' | 'words'>,
  teams: readonly Team[],
): { choice: StuckChoice; errors: FieldError[] } {
  const asAt = readDate(query, 'as-at');
  const isDay = asAt !== null && (asAt === undefined || (asAt >= '1990-01-01' && asAt < '2100-01-01'));
  return {
    choice: {
      asAt: isDay ? (asAt ?? today) : today,
      teamId: teams.find(({ teamId }) => teamId === query['team'])?.teamId ?? null,
      criterion: criteria.find((criterion) => criterion === query['criterion']) ?? null,
      waitsForView: query['waiting'] === 'yes',
      withDismissed: query['dismissed'] === 'yes',
    },
    errors: isDay ? [] : [{ field: 'as-at', message: words.t('panels.stuck.list.asAt.wrong') }],
  };
}

/** The same choice as an address, on another page of the list; '' for all of it as it is today. */
export function addressOf(choice: StuckChoice, today: string, pageNumber = 1): string {
  const [year, month, day] = choice.asAt === today ? [] : choice.asAt.split('-');
  const chosen = {
    team: choice.teamId,
    criterion: choice.criterion,
    waiting: choice.waitsForView && 'yes',
    dismissed: choice.withDismissed && 'yes',
    'as-at-day': day,
    'as-at-month': month,
    'as-at-year': year,
    page: pageNumber > 1 && String(pageNumber),
  };
  const query = new URLSearchParams(
    Object.entries(chosen).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** The fields of the filter as the page shows them; the day is as it was typed. */
export function filterFields(
  words: Words,
  query: Query,
  choice: StuckChoice,
  teams: readonly Team[],
  settings: StuckSettings,
) {
  const [year = '', month = '', day = ''] = choice.asAt.split('-').map((part) => part.replace(/^0/, ''));
  return {
    teams: [
      { value: '', text: words.t('panels.stuck.list.team.every'), selected: choice.teamId === null },
      ...teams.map(({ teamId, name }) => ({
        value: teamId,
        text: name,
        selected: teamId === choice.teamId,
      })),
    ],
    criteria: [
      { value: '', text: words.t('panels.stuck.list.criterion.every'), selected: choice.criterion === null },
      ...criteria.map((criterion) => ({
        value: criterion,
        text: criterionInWords(words, criterion, settings),
        selected: criterion === choice.criterion,
      })),
    ],
    waiting: choice.waitsForView,
    dismissed: choice.withDismissed,
    asAt: {
      day: query['as-at-day'] ?? day,
      month: query['as-at-month'] ?? month,
      year: query['as-at-year'] ?? year,
    },
  };
}
