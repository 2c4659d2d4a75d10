import { listPlanEvents } from '#modules/plans/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { standingEntries } from './chronology-entry.ts';
import { listEntries } from './chronology.queries.ts';
import { makeTimeline, type TimelineItem } from './timeline.ts';

/**
 * A child's chronology as the viewer may read it, the latest first: agencies' entries and what the work itself made happen. `forPanel` leaves
 * out what is not for a panel, whoever asks: for papers that go to its members.
 */
export async function readTimeline(
  tx: Tx,
  words: Words,
  childId: string,
  options: { forPanel?: boolean } = {},
): Promise<TimelineItem[]> {
  const entries = standingEntries(await listEntries(tx, childId));
  const events = await listPlanEvents(tx, [childId]);
  const timeline = makeTimeline(words, entries, events);
  return options.forPanel === true
    ? timeline.filter(({ audience }) => audience === null || audience === 'panel')
    : timeline;
}
