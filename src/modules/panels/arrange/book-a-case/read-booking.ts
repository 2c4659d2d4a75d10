import { z } from 'zod';
import { listOf, optionalText, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { listColleagues, listColleaguesByEmail } from '../people.queries.ts';
import { placeChosen, type Place } from '../places/offer-places.ts';
import type { BookingPage } from './booking-page.ts';
import { askForTime, newRequest, type ReasonToBook } from './reasons-to-book.ts';

const key = (name: string) => `panels.arrange.book.${name}`;

const fields = z.object({
  children: listOf(z.uuid(key('children.wrong'))),
  reason: z.string(key('reason.needed')).min(1, key('reason.needed')),
  thinkingWhy: optionalText(4000, key('thinking-why.too-long')),
  dilemma: text(key('dilemma.needed'), 8000, key('dilemma.too-long')),
  presenters: listOf(z.string(key('presenters.needed')).max(40, key('presenters.needed'))),
  presenterEmails: optionalText(4000, key('presenter-emails.too-long')),
  place: optionalText(80, 'panels.arrange.place.needed'),
});
type Fields = z.infer<typeof fields>;

export interface BookingRead {
  place: Place;
  childIds: string[];
  reason: ReasonToBook;
  /** Why the network asks for time to think, when it asks now; null otherwise. */
  askedBecause: string | null;
  dilemma: string;
  presenterUserIds: string[];
}

/** Reads the form against what the page offers now. */
export async function readBooking(
  visit: Visit,
  open: BookingPage,
): Promise<{ ok: true; booking: BookingRead } | { ok: false; errors: FieldError[] }> {
  const read = readForm(fields, visit.body, visit.words);
  if (!read.ok) return { ok: false, errors: [...read.errors, ...withoutPlace(visit, open)] };
  const { children, dilemma, place: chosen, reason: given, thinkingWhy } = read.values;
  const childIds = [open.child.childId, ...children];
  const reason = reasonChosen(visit, open, read.values);
  const people = await presentersChosen(visit, read.values);
  const place = placeChosen(open.offered, chosen);
  const wrong = [
    ...wrongChildren(open, children),
    ...(typeof reason === 'string' ? [wrongs[reason]] : wrongReason(reason, childIds)),
    ...people.wrong,
    ...(place === undefined ? [chosen === '' ? wrongs.place : wrongs.placeTaken] : []),
  ];
  if (wrong.length > 0 || place === undefined || typeof reason === 'string')
    return { ok: false, errors: wrong.map(({ field, of }) => ({ field, message: visit.words.t(of) })) };
  const askedBecause = given === askForTime ? thinkingWhy : null;
  const { userIds: presenterUserIds } = people;
  return { ok: true, booking: { place, childIds, reason, askedBecause, dilemma, presenterUserIds } };
}

/** What can be wrong beyond what the schema sees: the field, and the key of its sentence. */
const wrongs = {
  children: { field: 'children', of: key('children.wrong') },
  reason: { field: 'reason', of: key('reason.needed') },
  thinkingWhy: { field: 'thinkingWhy', of: key('thinking-why.needed') },
  notAlong: { field: 'reason', of: key('reason.not-along') },
  presenters: { field: 'presenter-1', of: key('presenters.needed') },
  emails: { field: 'presenterEmails', of: key('presenter-emails.unknown') },
  place: { field: 'place', of: 'panels.arrange.place.needed' },
  placeTaken: { field: 'place', of: 'panels.arrange.place.taken' },
} as const;
type Wrong = (typeof wrongs)[keyof typeof wrongs];

/** Everything that is missing is said at once, the slot too. */
function withoutPlace({ body, words }: Visit, { offered }: BookingPage): FieldError[] {
  const { field, of } = wrongs.place;
  return placeChosen(offered, body['place']) === undefined ? [{ field, message: words.t(of) }] : [];
}

function wrongChildren({ siblings }: BookingPage, childIds: readonly string[]): Wrong[] {
  const isOffered = (childId: string) => siblings.some((sibling) => sibling.childId === childId);
  return childIds.every(isOffered) ? [] : [wrongs.children];
}

/** The reason of a brother or sister only counts when they come along. */
function wrongReason({ childId }: ReasonToBook, childIds: readonly string[]): Wrong[] {
  return childIds.includes(childId) ? [] : [wrongs.notAlong];
}

/** The reason chosen, or what is missing of it. */
function reasonChosen(
  visit: Visit,
  open: BookingPage,
  values: Fields,
): ReasonToBook | 'reason' | 'thinkingWhy' {
  if (values.reason !== askForTime)
    return open.reasons.find((reason) => reason.value === values.reason) ?? 'reason';
  if (!open.mayAsk) return 'reason';
  return values.thinkingWhy === ''
    ? 'thinkingWhy'
    : newRequest(visit, open.child.childId, values.thinkingWhy);
}

/** Who presents: by name from the lists, and by work e-mail address. */
async function presentersChosen(
  { tx }: Visit,
  values: Fields,
): Promise<{ userIds: string[]; wrong: Wrong[] }> {
  const emails = new Set(values.presenterEmails.toLowerCase().match(/[^\s,;]+/g));
  const ids = values.presenters.filter((userId) => z.uuid().safeParse(userId).success);
  const byName = (await listColleagues(tx, ids)).filter(({ isActive }) => isActive);
  const byEmail = emails.size === 0 ? [] : await listColleaguesByEmail(tx, [...emails]);
  const userIds = [...new Set([...byName, ...byEmail].map(({ userId }) => userId))];
  if (byEmail.length < emails.size) return { userIds, wrong: [wrongs.emails] };
  return { userIds, wrong: userIds.length === 0 ? [wrongs.presenters] : [] };
}
