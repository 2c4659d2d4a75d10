import { z } from 'zod';
import { areaWritten } from '../place-words.ts';
import { nothingSaid, type Place, type Said } from '../directory.ts';
import type { OpenReferralRecord, OwnPart } from './record-shape.ts';
import { needOfTerm, OWN_NAME } from './to-open-referral.ts';

/** What a record of a file says, as it is kept here; `source` is where the file is from, for a record that does not say so itself. */
export function saidOf(record: OpenReferralRecord, source: string): Said {
  const own = record[OWN_NAME];
  const { organization } = record;
  return {
    ...nothingSaid,
    ...{
      name: record.name,
      about: record.description,
      email: record.email,
      cost: record.fees || record.fees_description,
    },
    organisation: {
      ...{ id: organization.id, name: organization.name, about: organization.description },
      website: organization.website,
    },
    ...termsOf(record),
    ...{ minAge: wholeOf(record.minimum_age), maxAge: wholeOf(record.maximum_age) },
    ...{ eligibility: record.eligibility_description, howTo: record.application_process },
    areas: areasOf(record),
    places: record.service_at_locations.flatMap(({ location }) =>
      location === undefined ? [] : [placeOf(location)],
    ),
    phone: record.phones.map(({ number }) => number)[0] ?? '',
    languages: record.languages
      .map(({ code }) => code.toLowerCase())
      .filter((code) => /^[a-z]{2,3}$/.test(code)),
    ...(own === undefined ? asOthersSay(record, source) : asWeSay(own, source)),
  };
}

/** What this product wrote itself. */
function asWeSay(own: OwnPart, source: string): Partial<Said> {
  return { ...own, source: own.source === '' ? source : own.source };
}

/** What another directory leaves open: without areas it is for everybody, and one that works is taken to be open. */
function asOthersSay(record: OpenReferralRecord, source: string): Partial<Said> {
  return {
    ...{ source, website: record.url, coversWhole: areasOf(record).length === 0 },
    state: record.status === 'active' ? 'open' : 'closed',
  };
}

/** The day somebody last made sure, or else the day it was last changed; null where neither is said. */
export function confirmedOn({ assured_date, last_modified }: OpenReferralRecord): string | null {
  const day = assured_date ?? last_modified?.slice(0, 10) ?? '';
  return z.iso.date().safeParse(day).success ? day : null;
}

const wholeOf = (age: number | undefined) => (age === undefined ? null : Math.floor(age));

const areasOf = ({ service_areas }: OpenReferralRecord) => [
  ...new Set(service_areas.map(({ name }) => areaWritten(name)).filter((name) => name !== '')),
];

function termsOf({ attributes }: OpenReferralRecord): Pick<Said, 'needs' | 'otherTerms'> {
  const terms = attributes.flatMap(({ taxonomy_term: term }) => (term === undefined ? [] : [term]));
  const others = terms.filter((term) => needOfTerm(term) === undefined);
  return {
    needs: [...new Set(terms.flatMap((term) => needOfTerm(term) ?? []))],
    otherTerms: others.map(({ id, term, name, code, taxonomy }) => ({
      id,
      taxonomy,
      term: term || name || code,
    })),
  };
}

type Location = NonNullable<OpenReferralRecord['service_at_locations'][number]['location']>;
const noAddress = { address_1: '', city: '', postal_code: '' };

function placeOf({ id, name, latitude, longitude, addresses, accessibility }: Location): Place {
  const [{ address_1, city, postal_code }] = [addresses[0] ?? noAddress];
  const isKnown = latitude !== undefined && longitude !== undefined;
  return {
    ...{ id, name, address: address_1, town: city, postcode: postal_code.slice(0, 10) },
    ...(isKnown ? { latitude, longitude } : { latitude: null, longitude: null }),
    access: accessibility.map((one) => one.description || one.accessibility).join('\n'),
  };
}
