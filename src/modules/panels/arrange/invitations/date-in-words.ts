import type { Words } from '#platform/words/index.ts';
import type { PanelMeeting } from '../../panel.ts';

/** Where a panel sits: its place, its link, both, or that it is not known yet. */
function placeInWords(words: Words, { place, link }: Pick<PanelMeeting, 'place' | 'link'>): string {
  const known = [place, link].filter((each) => each !== '');
  return known.length === 0 ? words.t('panels.arrange.place-not-known') : known.join(', ');
}

/** A date, or a slot of it, as the letters tell of it. */
export function dateInWords(
  words: Words,
  meeting: Pick<
    PanelMeeting,
    'panelName' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'papersDueOn'
  >,
) {
  return {
    panel: meeting.panelName,
    date: words.date(meeting.heldOn),
    weekday: words.weekday(meeting.heldOn),
    start: words.time(meeting.startsAt),
    end: words.time(meeting.endsAt),
    place: placeInWords(words, meeting),
    papers: words.date(meeting.papersDueOn),
  };
}
