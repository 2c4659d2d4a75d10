import type { Words } from '#platform/words/index.ts';
import type { Editor } from '../directory.queries.ts';
import { needChoices } from '../say-entry.ts';
import { nothingSaid, referrers, states, type Place, type Said } from '../directory.ts';

type Typed = Readonly<Record<string, string | string[]>>;

const number = (value: number | null | undefined) => (value == null ? '' : String(value));

/** A service as the form would have been typed. */
export function typedFrom(said: Said, responsibleUserId: string | null): Typed {
  const { organisation, needs, coversWhole, areas, isOnline, languages, minAge, maxAge, waitWeeks } = said;
  const texts = Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return {
    ...texts,
    ...{
      organisation: organisation.name,
      needs: [...needs],
      areas: areas.join(', '),
      languages: languages.join(', '),
    },
    ...{ minAge: number(minAge), maxAge: number(maxAge), waitWeeks: number(waitWeeks) },
    covers: coversWhole ? 'whole' : areas.length > 0 ? 'areas' : 'none',
    isOnline: isOnline ? 'yes' : '',
    ...typedPlace(said.places[0] ?? nowhere),
    responsible: responsibleUserId ?? '',
    because: '',
  };
}

const nowhere: Place = {
  id: '',
  name: '',
  address: '',
  town: '',
  postcode: '',
  latitude: null,
  longitude: null,
  access: '',
};

const typedPlace = ({ name, address, town, postcode, latitude, longitude, access }: Place) => ({
  ...{ placeName: name, address, town, postcode, placeAccess: access },
  ...{ latitude: number(latitude), longitude: number(longitude) },
});

const fieldNames = Object.keys(typedFrom(nothingSaid, null));

/** What stands in each box of the form, and what can be chosen. */
export function saidFields(words: Words, typed: Typed, editors: readonly Editor[]) {
  const one = (name: string) => {
    const value = typed[name] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  };
  const needs = new Set([typed['needs'] ?? []].flat());
  return {
    fields: Object.fromEntries(fieldNames.map((name) => [name, one(name)])),
    needs: needChoices(words).map((choice) => ({ ...choice, checked: needs.has(choice.value) })),
    covers: ['whole', 'areas', 'none'].map((value) => ({
      value,
      text: words.t(`directory.covers.${value === 'areas' ? 'parts' : value}`),
    })),
    referrers: referrers.map((value) => ({ value, text: words.t(`directory.referrer.${value}`) })),
    states: states.map((value) => ({ value, text: words.t(`directory.state.${value}`) })),
    responsible: [
      { value: '', text: words.t('directory.responsible.nobody') },
      ...editors.map(({ userId, fullName }) => ({
        value: userId,
        text: fullName,
        selected: userId === one('responsible'),
      })),
    ],
  };
}
