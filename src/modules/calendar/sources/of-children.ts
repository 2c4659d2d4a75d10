import { childLabel } from '#modules/children/index.ts';
import { meetingDue, readMeetingSettings } from '#modules/early-help/index.ts';
import { dueVisits } from '#modules/special-routes/index.ts';
import {
  clockState,
  nextDue,
  sayClock,
  sayLimit,
  sayWhy,
  shippedCalendar,
  type Due,
  type LimitKey,
} from '#practice/clocks/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from '../due-entry.ts';
import type { WatchedChild } from '../watched.queries.ts';
import { listFostered, listNextOfPaths, listOpenHelp } from './of-children.queries.ts';

/** The next meeting of the team around a child with early help. */
export const earlyHelpSource: DueSource = {
  kinds: ['early-help'],
  read: async (visit, scope) => {
    const helps = await listOpenHelp(visit.tx, scope);
    const settings = await readMeetingSettings(visit.tx, visit.viewer);
    return within(helps, scope, (help) =>
      entryOf(visit, help, meetingDue(help.openedOn, help.heldOn, settings), {
        ...{ key: `early-help-${help.helpId}`, kind: 'early-help' },
        limit: help.heldOn.length === 0 ? 'early-help-first-meeting' : 'early-help-review',
        href: `/children/${help.childId}/early-help/${help.helpId}`,
      }),
    );
  },
};

/** What conferences that were recorded here ask for next. */
export const protectionSource: DueSource = {
  kinds: ['core-group', 'initial-conference', 'child-protection-review'],
  read: async (visit, scope) => {
    const paths = await listNextOfPaths(visit.tx, scope);
    return within(paths, scope, (path) => {
      const held = path.lastOn === null ? [] : [path.lastOn];
      return entryOf(visit, path, nextDue(path.kind, path.beganOn, held, settingsOf(visit)), {
        ...{ key: `${ofPath}${path.kind}-${path.id}`, kind: path.kind, limit: path.kind },
        href: `/children/${path.childId}/protection`,
      });
    });
  },
};

/** Visits to privately fostered children. */
export const fosteringSource: DueSource = {
  kinds: ['private-fostering'],
  read: async (visit, scope) => {
    const fostered = await listFostered(visit.tx, scope);
    return within(fostered, scope, (one) => {
      const next = dueVisits({ ...one, endedOn: null }, settingsOf(visit)).at(-1);
      if (next === undefined) return [];
      return entryOf(visit, one, next.due, {
        ...{ key: `fostering-${one.arrangementId}`, kind: 'private-fostering' },
        limit: one.visitedOn.length === 0 ? 'private-fostering-first-visit' : 'private-fostering-visits',
        href: `/private-fostering/${one.arrangementId}`,
      });
    });
  },
};

const ofPath = 'path-';

/** What the returns say of a child's conferences and what was recorded here is one clock: told once, as of the returns. */
export function toldOnce(entries: readonly DueEntry[]): DueEntry[] {
  const nameOf = ({ kind, childIds }: DueEntry) => `${kind} ${childIds.join(' ')}`;
  const isOfPath = ({ key }: DueEntry) => key.startsWith(ofPath);
  const said = new Set(entries.filter((one) => !isOfPath(one)).map(nameOf));
  return entries.filter((one) => !isOfPath(one) || !said.has(nameOf(one)));
}

const settingsOf = ({ viewer }: Visit) => ({ calendar: shippedCalendar, nation: viewer.nation });

/** Undefined where there are more than may be read. */
const within = <Row>(rows: readonly Row[], { most }: Scope, entries: (row: Row) => DueEntry[]) =>
  rows.length > most ? undefined : rows.flatMap(entries);

function entryOf(
  { words, today }: Visit,
  child: WatchedChild,
  due: Due,
  { limit, ...entry }: Pick<DueEntry, 'key' | 'kind' | 'href'> & { limit: LimitKey },
): DueEntry[] {
  if (!due.known) return [];
  const standing = clockState(due, null, today);
  const isLate = standing.state === 'late';
  return [
    {
      ...entry,
      day: due.date,
      isLate,
      daysLate: isLate ? standing.days : 0,
      childIds: [child.childId],
      who: childLabel(child, words, today),
      what: sayLimit(words, limit),
      where: child.teamName ?? '',
      how: sayClock(words, due, null, today, shippedCalendar),
      why: sayWhy(words, due),
    },
  ];
}
