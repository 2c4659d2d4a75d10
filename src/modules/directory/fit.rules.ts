import type { Need, Said, ServiceState } from './directory.ts';

/** What somebody looks for; '' and null leave a thing open. */
export interface Wanted {
  need: Need | '';
  /** Whole years; an unborn child is 0. */
  age: number | null;
  /** As typed, and as services name it: a postcode district and the area of its letters, or a ward. */
  place: string;
  areas: string[];
  words: string;
}

/** Why a service is among what was found, most telling first; each is a sentence of its own. */
export type Reason =
  | { kind: 'need'; need: Need }
  | { kind: 'age'; min: number | null; max: number | null }
  | { kind: 'covers'; area: string }
  | { kind: 'covers-whole' }
  | { kind: 'online' }
  | { kind: 'near'; miles: number }
  | { kind: 'words'; words: string };

const MILES_A_KILOMETRE = 0.621371;

/** Why it fits what was looked for. Kilometres from the middle of the district, null where that is not known. */
export function reasonsOf(said: Said, wanted: Wanted, kilometres: number | null): Reason[] {
  const { need, age, areas, words } = wanted;
  const reasons: Reason[] = [];
  if (need !== '' && said.needs.includes(need)) reasons.push({ kind: 'need', need });
  if (age !== null && isForAge(said, age)) reasons.push({ kind: 'age', min: said.minAge, max: said.maxAge });
  if (areas.length > 0) reasons.push(...placeReasons(said, areas));
  if (areas.length > 0 && kilometres !== null)
    reasons.push({ kind: 'near', miles: Math.max(1, Math.round(kilometres * MILES_A_KILOMETRE)) });
  if (words !== '') reasons.push({ kind: 'words', words });
  return reasons;
}

function placeReasons(said: Said, areas: readonly string[]): Reason[] {
  const area = said.areas.find((one) => areas.includes(one.toLowerCase()));
  if (area !== undefined) return [{ kind: 'covers', area }];
  if (said.coversWhole) return [{ kind: 'covers-whole' }];
  return said.isOnline ? [{ kind: 'online' }] : [];
}

/** Whether it is for somebody of so many whole years. */
function isForAge({ minAge, maxAge }: Pick<Said, 'minAge' | 'maxAge'>, age: number): boolean {
  return (minAge === null || minAge <= age) && (maxAge === null || age <= maxAge);
}

/** What to know before sending anybody there. */
export type Warning =
  | { kind: Exclude<ServiceState, 'open'>; weeks: number | null }
  | { kind: 'stale'; days: number }
  | { kind: 'never-confirmed' }
  | { kind: 'gone' };

/** Days between two days 'YYYY-MM-DD'. */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function warningsOf(
  service: { said: Pick<Said, 'state' | 'waitWeeks'>; confirmedOn: string | null; goneOn: string | null },
  today: string,
  confirmDays: number,
): Warning[] {
  const { said, confirmedOn, goneOn } = service;
  return [
    ...(goneOn === null ? [] : [{ kind: 'gone' as const }]),
    ...(said.state === 'open' ? [] : [{ kind: said.state, weeks: said.waitWeeks }]),
    ...staleness(confirmedOn, today, confirmDays),
  ];
}

function staleness(confirmedOn: string | null, today: string, confirmDays: number): Warning[] {
  if (confirmedOn === null) return [{ kind: 'never-confirmed' }];
  const days = daysBetween(confirmedOn, today);
  return days >= confirmDays ? [{ kind: 'stale', days }] : [];
}
