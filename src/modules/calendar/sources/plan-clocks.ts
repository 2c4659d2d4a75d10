import { childLabel, clockView } from '#modules/children/index.ts';
import {
  childClocks,
  nameClock,
  readPlanRecords,
  returnKnownUntil,
  sayChildClock,
  sayWhyThisDate,
  type ChildClock,
  type ClockView,
} from '#modules/plans/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { DueEntry, DueSource, Scope } from '../due-entry.ts';
import type { WatchedChild } from '../watched.queries.ts';
import { listWithOpenClocks } from './plan-clocks.queries.ts';

// What is past, but after the day up to which the returns speak, is still shown on its day.
const shown: readonly ChildClock['standing'][] = ['late', 'due', 'after-return'];

/** The clocks that the dates of assessments, enquiries and plans start. */
export const planSource: DueSource = {
  kinds: ['assessment', 'initial-conference', 'child-protection-review'],
  read: readPlanClocks,
};

async function readPlanClocks(visit: Visit, scope: Scope): Promise<DueEntry[] | undefined> {
  const { tx, viewer, today } = visit;
  const children = await listWithOpenClocks(tx, scope);
  if (children.length > scope.most) return undefined;
  const records = await readPlanRecords(
    tx,
    children.map(({ childId }) => childId),
  );
  const view = clockView(viewer, today, await returnKnownUntil(tx));
  return children.flatMap((child) => {
    const record = records.get(child.childId);
    const clocks = record === undefined ? [] : childClocks(record, view);
    return clocks
      .filter(({ standing }) => shown.includes(standing))
      .flatMap((clock) => entryOf(visit, child, clock, view));
  });
}

function entryOf(
  { words, today }: Visit,
  child: WatchedChild,
  clock: ChildClock,
  view: ClockView,
): DueEntry[] {
  if (clock.due?.known !== true) return [];
  const isLate = clock.standing === 'late';
  return [
    {
      key: clock.key,
      kind: clock.limit,
      day: clock.due.date,
      isLate,
      daysLate: isLate ? clock.days : 0,
      childIds: [child.childId],
      who: childLabel(child, words, today),
      what: nameClock(words, clock),
      where: child.teamName ?? '',
      how: sayChildClock(words, clock, view),
      why: sayWhyThisDate(words, clock, view),
      href: `/children/${child.childId}/plans#${clock.key}`,
    },
  ];
}
