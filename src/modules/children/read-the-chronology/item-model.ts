import type { Words } from '#platform/words/index.ts';
import type { StandingEntry } from '../chronology/chronology-entry.ts';
import type { TimelineItem } from '../chronology/timeline.ts';
import { sayWhen } from '../chronology/when.ts';

/** One item as the list shows it; only an entry of the viewer's own agency can be corrected. */
export function itemModel(words: Words, item: TimelineItem, childId: string, agencyId: string) {
  const { entry, writer, audience, theme } = item;
  const isVoice = theme === 'child-voice';
  return {
    ...item,
    themeText: words.t(`children.theme.${theme}`),
    significanceText: words.t(`children.significance.${item.significance}`),
    audienceText: audience === null ? '' : words.t(`children.audience.${audience}.short`),
    childViewLabel: words.t(isVoice ? 'children.theme.child-voice' : 'children.entry.childView.said'),
    voiceHref: isVoice ? `/children/${childId}/voice#${item.id}` : '',
    enteredBy: writer?.name ?? '',
    ...(entry === null ? nothingOfEntry : entryModel(words, entry, agencyId)),
  };
}

const nothingOfEntry = {
  ...{ enteredAt: null, sourceSaid: '', sourceHref: '', correctHref: '', reason: '' },
  earlier: [],
};

function entryModel(words: Words, entry: StandingEntry, agencyId: string) {
  const path = `/children/${entry.childId}/chronology/${entry.entryId}`;
  return {
    enteredAt: entry.enteredAt,
    sourceSaid: entry.sourceSaid,
    sourceHref: entry.documentId === null ? '' : `${path}/source`,
    correctHref: entry.agencyId === agencyId ? `${path}/correct` : '',
    reason: entry.correctionReason ?? '',
    earlier: entry.earlier.map((before) => ({ ...before, when: sayWhen(words, before) })),
  };
}
