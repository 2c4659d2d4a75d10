import type { Visit } from '#platform/web/visit.ts';
import { confirmDays, staleBefore } from '../confirm-an-entry/confirm-days.ts';
import { reasonsOf, warningsOf, type Wanted } from '../fit.rules.ts';
import { placeTyped } from '../place-words.ts';
import { nameOf, sayReason, sayWarning, sayWhere, sayAges } from '../say-entry.ts';
import { searchServices, type Found } from '../search.queries.ts';
import { isNeed, saidIn } from '../directory.ts';

export const ON_A_PAGE = 20;
const LONGEST = 100;
const OLDEST = 120;

/** What was asked for, as typed into the boxes of the search. */
export interface Typed {
  need: string;
  age: string;
  place: string;
  words: string;
}

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** What stands in the boxes; of something given twice the first. */
export function typedOf(given: Given): Typed {
  const one = (name: string) => {
    const value = given[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, LONGEST);
  };
  return { need: one('need'), age: one('age'), place: one('place'), words: one('words') };
}

/** What is looked for; an age that is no number is not looked for, which `isAgeOdd` says. */
export function wantedOf(typed: Typed): { wanted: Wanted; district: string; isAgeOdd: boolean } {
  const { need, place, words } = typed;
  const age = /^\d{1,3}$/.test(typed.age) ? Number(typed.age) : null;
  const { district, areas } = placeTyped(place);
  const isAgeOdd = typed.age !== '' && (age === null || age > OLDEST);
  const wanted: Wanted = { need: isNeed(need) ? need : '', age: isAgeOdd ? null : age, place, areas, words };
  return { wanted, district, isAgeOdd };
}

export interface SearchPage {
  total: number;
  cards: ReturnType<typeof cardOf>[];
}

/** One page of what fits, each with why it does and what to know before sending anybody there. */
export async function search(
  { tx, words, today }: Pick<Visit, 'tx' | 'words' | 'today'>,
  wanted: Wanted,
  options: { district: string; first: number; isStale?: boolean; keptBy?: string | undefined },
): Promise<SearchPage> {
  const days = await confirmDays(tx, today);
  const { total, services } = await searchServices(tx, wanted, {
    ...{ district: options.district, first: options.first, most: ON_A_PAGE },
    confirmedBefore: options.isStale === true ? staleBefore(today, days) : undefined,
    keptBy: options.keptBy,
  });
  return { total, cards: services.map((found) => cardOf({ words, today }, found, wanted, days)) };
}

function cardOf(
  { words, today }: Pick<Visit, 'words' | 'today'>,
  found: Found,
  wanted: Wanted,
  days: number,
) {
  const { serviceId, said, kilometres } = found;
  const reasons = reasonsOf(said, wanted, kilometres).map((reason) => sayReason(words, reason));
  return {
    serviceId,
    href: `/services/${serviceId}`,
    name: nameOf(words, said),
    organisation: said.organisation.name,
    about: shorten(saidIn(said, words.language, 'about')),
    reasons: reasons.length > 0 ? reasons : [sayAges(words, said), sayWhere(words, said)],
    warnings: warningsOf(found, today, days).map((warning) => sayWarning(words, warning)),
    isOpen: said.state === 'open',
  };
}

const SHORT = 180;

function shorten(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
