import type { Words } from '#platform/words/index.ts';
import type { OfferedDate } from './offer-places.ts';

/** One date as the form shows it. */
export interface PlaceGroup {
  panelName: string;
  heldOn: string;
  papersDueOn: string;
  items: { value: string; text: string; checked: boolean }[];
}

/** The places offered, as radios in groups; `chosen` is the value that was chosen before. */
export function placeChoices(words: Words, offered: readonly OfferedDate[], chosen: string): PlaceGroup[] {
  return offered.map(({ meeting, places, waiting }) => ({
    panelName: meeting.panelName,
    heldOn: meeting.heldOn,
    papersDueOn: meeting.papersDueOn,
    items: [
      ...places.map(({ place, startsAt, endsAt }) => ({
        value: place.value,
        text: words.t('panels.arrange.place.slot', { start: words.time(startsAt), end: words.time(endsAt) }),
        checked: place.value === chosen,
      })),
      ...(waiting === null
        ? []
        : [
            {
              value: waiting.place.value,
              text: words.t('panels.arrange.place.wait', { count: waiting.count }),
              checked: waiting.place.value === chosen,
            },
          ]),
    ],
  }));
}
