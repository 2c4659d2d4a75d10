import { isDeepStrictEqual } from 'node:util';

/** What a family may need help with: the words by which services are found. A service may answer several. */
export const needs = [
  'parenting',
  'early-years',
  'child-mental-health',
  'adult-mental-health',
  'domestic-abuse',
  'alcohol-and-drugs',
  'housing',
  'money-and-food',
  'school',
  'disability',
  'young-carers',
  'bereavement',
  'separation',
  'exploitation',
  'youth-activities',
  'offending',
  'speech-and-language',
  'physical-health',
  'sexual-health',
  'new-arrivals',
  'fathers',
  'young-parents',
] as const;
export type Need = (typeof needs)[number];

export const isNeed = (text: string): text is Need => (needs as readonly string[]).includes(text);

/** Whether a family that turns up now is helped. */
export const states = ['open', 'waiting-list', 'full', 'closed'] as const;
export type ServiceState = (typeof states)[number];

export const isServiceState = (text: string): text is ServiceState =>
  (states as readonly string[]).includes(text);

/** Who makes the first contact. */
export const referrers = ['anyone', 'family', 'professional'] as const;
export type Referrer = (typeof referrers)[number];

/** A place where the service is found. Coordinates in degrees (WGS 84), both or neither. */
export interface Place {
  /** Its identifier in the list it came from. */
  id: string;
  name: string;
  address: string;
  town: string;
  postcode: string;
  latitude: number | null;
  longitude: number | null;
  /** How people with a disability get in and about. */
  access: string;
}

/** A term of somebody else's taxonomy that stands for none of the needs here; kept, so that it goes out as it came in. */
export interface OtherTerm {
  id: string;
  term: string;
  taxonomy: string;
}

/** Everything that is said of a service; text that nobody gave is ''. */
export interface Said {
  name: string;
  nameCy: string;
  organisation: { id: string; name: string; about: string; website: string };
  about: string;
  aboutCy: string;
  needs: Need[];
  otherTerms: OtherTerm[];
  /** In whole years, both ends with it; null: no limit. */
  minAge: number | null;
  maxAge: number | null;
  eligibility: string;
  eligibilityCy: string;
  /** For the whole area of the partnership; else for `areas`: postcode areas and districts ('ZZ9') and wards. */
  coversWhole: boolean;
  areas: string[];
  isOnline: boolean;
  places: Place[];
  howTo: string;
  howToCy: string;
  referrer: Referrer;
  phone: string;
  email: string;
  website: string;
  cost: string;
  costCy: string;
  /** ISO 639 codes. */
  languages: string[];
  access: string;
  state: ServiceState;
  waitWeeks: number | null;
  source: string;
}

/** A service as it stands. Days are 'YYYY-MM-DD'. */
export interface Service {
  serviceId: string;
  said: Said;
  /** The day somebody last made sure; null: nobody has said when. */
  confirmedOn: string | null;
  responsibleUserId: string | null;
  responsibleName: string | null;
  /** The day it was no longer offered; null while it is. */
  goneOn: string | null;
  version: number;
}

export type EditionKind = 'added' | 'changed' | 'confirmed' | 'gone' | 'back';

/** What was said of a service at one time. */
export interface Edition {
  number: number;
  kind: EditionKind;
  said: Said;
  confirmedOn: string | null;
  because: string;
  writtenByName: string;
  writtenAt: Date;
  fileName: string | null;
}

type WelshText = 'name' | 'about' | 'eligibility' | 'howTo' | 'cost';

/** What is said of it in the reader's language: in Welsh where that was given. */
export function saidIn(said: Said, language: string, what: WelshText): string {
  const welsh = said[`${what}Cy`];
  return language === 'cy' && welsh !== '' ? welsh : said[what];
}

/** Everything that differs between two editions, by the name of the field. */
export function changedFields(before: Said, after: Said): (keyof Said)[] {
  const names = Object.keys(after) as (keyof Said)[];
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

/** Nothing said yet. */
export const nothingSaid: Said = {
  ...{
    name: '',
    nameCy: '',
    about: '',
    aboutCy: '',
    eligibility: '',
    eligibilityCy: '',
    howTo: '',
    howToCy: '',
  },
  organisation: { id: '', name: '', about: '', website: '' },
  ...{ needs: [], otherTerms: [], areas: [], places: [], languages: [] },
  ...{ minAge: null, maxAge: null, waitWeeks: null, coversWhole: true, isOnline: false },
  ...{ referrer: 'anyone', phone: '', email: '', website: '', cost: '', costCy: '', access: '', source: '' },
  state: 'open',
};
