import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { standingVoices } from '../voice/voice.ts';
import { listVoices } from '../voice/voice.queries.ts';
import { standingEntries } from './chronology-entry.ts';
import { listEntries, listLatestEntries } from './chronology.queries.ts';
import { makeTimeline, type TimelineItem } from './timeline.ts';
import { listWorkEvents } from './work-event.queries.ts';

/**
 * A child's chronology as the viewer may read it, the latest first: agencies' entries, what the child said and what the work itself made
 * happen. `forPanel` leaves out what is not for a panel, whoever asks: for papers that go to its members. Three queries, however much there is.
 */
export async function readTimeline(
  tx: Tx,
  words: Words,
  childId: string,
  options: { forPanel?: boolean } = {},
): Promise<TimelineItem[]> {
  const timeline = makeTimeline(words, {
    entries: standingEntries(await listEntries(tx, childId)),
    voices: standingVoices(await listVoices(tx, childId)),
    events: await listWorkEvents(tx, childId),
  });
  return options.forPanel === true
    ? timeline.filter(({ audience }) => audience === null || audience === 'panel')
    : timeline;
}

/** The latest few of what agencies wrote and the work made happen, and how many entries others have added since a moment. Two queries. */
export async function readLatest(
  tx: Tx,
  words: Words,
  wanted: { childId: string; most: number; since: Date | null; viewerId: string },
): Promise<{ latest: TimelineItem[]; added: number }> {
  const { childId, most } = wanted;
  const { entries, added } = await listLatestEntries(tx, wanted);
  const timeline = makeTimeline(words, {
    entries: standingEntries(entries),
    voices: [],
    events: await listWorkEvents(tx, childId, most),
  });
  return { latest: timeline.slice(0, most), added };
}
