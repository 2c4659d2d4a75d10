import { z } from 'zod';
import { listOf, optionalText, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { areaWritten } from '../place-words.ts';
import { needs, nothingSaid, referrers, states, type Place, type Said } from '../directory.ts';

const tooLong = 'directory.tooLong';
const line = optionalText(200, tooLong);
const passage = optionalText(4000, tooLong);
const wholeNumber = (most: number, key: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, key)
    .refine((typed) => Number(typed) <= most, key)
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .optional()
    .default(null);
const degrees = (most: number, key: string) =>
  z
    .string()
    .trim()
    .regex(/^(-?\d{1,3}(\.\d{1,8})?)?$/, key)
    .refine((typed) => Math.abs(Number(typed)) <= most, key)
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .optional()
    .default(null);
/** Several in one box, with commas between. */
const several = (longest: number) =>
  optionalText(longest, tooLong).transform((typed) => [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]);
const ticked = z.literal('yes').optional();
const webAddress = z
  .string()
  .trim()
  .max(500, tooLong)
  .refine((typed) => typed === '' || isWebAddress(typed), 'directory.website.odd')
  .optional()
  .default('');

/** Only addresses that a browser opens as a page: nothing that would run. */
function isWebAddress(typed: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(typed) && URL.canParse(typed);
}

const schema = z.object({
  name: text('directory.name.needed', 200, tooLong),
  ...{ nameCy: line, about: text('directory.about.needed', 4000, tooLong), aboutCy: passage },
  organisation: text('directory.organisation.needed', 200, tooLong),
  needs: listOf(z.enum(needs, 'directory.needs.odd')).refine(
    (some) => some.length > 0,
    'directory.needs.needed',
  ),
  minAge: wholeNumber(120, 'directory.age.odd'),
  maxAge: wholeNumber(120, 'directory.age.odd'),
  ...{ eligibility: passage, eligibilityCy: passage },
  covers: z.enum(['whole', 'areas', 'none'], 'directory.covers.needed'),
  areas: several(2000).transform((some) => some.map(areaWritten)),
  isOnline: ticked,
  ...{ placeName: line, address: line, town: line, postcode: optionalText(10, tooLong) },
  latitude: degrees(90, 'directory.degrees.odd'),
  longitude: degrees(180, 'directory.degrees.odd'),
  ...{ placeAccess: passage, howTo: text('directory.howTo.needed', 4000, tooLong), howToCy: passage },
  referrer: z.enum(referrers, 'directory.referrer.needed'),
  phone: optionalText(50, tooLong),
  email: z
    .union([z.literal(''), z.email('directory.email.odd').max(200, tooLong)])
    .optional()
    .default(''),
  website: webAddress,
  ...{ cost: passage, costCy: passage },
  languages: several(200).refine(
    (some) => some.every((code) => /^[a-z]{2,3}$/.test(code)),
    'directory.languages.odd',
  ),
  access: passage,
  state: z.enum(states, 'directory.state.needed'),
  waitWeeks: wholeNumber(200, 'directory.wait.odd'),
  source: line,
  responsible: z
    .union([z.literal(''), z.uuid()], 'directory.responsible.odd')
    .optional()
    .default(''),
  because: optionalText(2000, tooLong),
});
type Read = z.infer<typeof schema>;

export type SaidRead =
  | { ok: true; said: Said; responsibleUserId: string | null; because: string }
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

/** Reads what an editor says of a service. What a form does not show, such as further places, stays as it was. */
export function readSaid(
  { body, words }: Pick<Visit, 'body' | 'words'>,
  before: Said = nothingSaid,
): SaidRead {
  const read = readForm(schema, body, words);
  if (!read.ok) return read;
  const errors = togetherWrong(read.values).map(([field, key]) => ({ field, message: words.t(key) }));
  if (errors.length > 0) return { ok: false, errors, typed: typedIn(body) };
  const { responsible, because } = read.values;
  return {
    ok: true,
    said: settle(read.values, before),
    responsibleUserId: responsible === '' ? null : responsible,
    because,
  };
}

function togetherWrong(read: Read): [field: string, key: string][] {
  const { minAge, maxAge, covers, areas, isOnline, latitude, longitude } = read;
  return [
    ...(minAge !== null && maxAge !== null && minAge > maxAge
      ? [['maxAge', 'directory.age.order'] as [string, string]]
      : []),
    ...(covers === 'areas' && areas.length === 0
      ? [['areas', 'directory.areas.needed'] as [string, string]]
      : []),
    ...(covers === 'none' && isOnline === undefined
      ? [['covers', 'directory.covers.nowhere'] as [string, string]]
      : []),
    ...((latitude === null) !== (longitude === null)
      ? [['latitude', 'directory.degrees.both'] as [string, string]]
      : []),
  ];
}

function settle(read: Read, before: Said): Said {
  const { covers, areas, isOnline, organisation } = read;
  const { name, nameCy, about, aboutCy, needs, minAge, maxAge, eligibility, eligibilityCy, howTo, howToCy } =
    read;
  const { referrer, phone, email, website, cost, costCy, languages, access, state, waitWeeks, source } = read;
  return {
    ...before,
    ...{ name, nameCy, about, aboutCy, needs, minAge, maxAge, eligibility, eligibilityCy, howTo, howToCy },
    ...{ referrer, phone, email, website, cost, costCy, languages, access, state, waitWeeks, source },
    organisation: { ...before.organisation, name: organisation },
    ...{
      coversWhole: covers === 'whole',
      areas: covers === 'areas' ? areas : [],
      isOnline: isOnline !== undefined,
    },
    places: placesOf(read, before.places),
  };
}

/** The place of the form, where anything is said of it, before the others that the form does not show. */
function placesOf(read: Read, [first, ...others]: readonly Place[]): Place[] {
  const { placeName: name, address, town, postcode, latitude, longitude, placeAccess: access } = read;
  const isPlace = latitude !== null || [name, address, town, postcode].some((part) => part !== '');
  const place = { id: first?.id ?? '', name, address, town, postcode, latitude, longitude, access };
  return [...(isPlace ? [place] : []), ...others];
}
