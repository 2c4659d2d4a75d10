import { childLabel, findChildren, type Child } from '#modules/children/index.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { PanelCase } from '../../panel.ts';
import { listCasesAhead } from '../../panel.queries.ts';
import { nameChildren } from '../../papers/case-in-words.ts';
import { holds } from '../../papers/holds.ts';
import { listSiblingIds } from '../cases/sibling.queries.ts';
import { listPossiblePresenters, type PossiblePresenter } from '../people.queries.ts';
import { offerPlaces, type OfferedDate } from '../places/offer-places.ts';
import { placeChoices } from '../places/place-choices.ts';
import { presenterChoices } from './presenter-choices.ts';
import { askForTime, reasonsToBook, type ReasonToBook } from './reasons-to-book.ts';

/** How many who may be brothers and sisters are offered, and how many people to present. */
const mostSiblings = 12;
const mostPeople = 300;

/** What the form of one child offers. */
export interface BookingPage {
  child: Child;
  /** Who may come along: those without a case ahead. */
  siblings: Child[];
  /** Cases that are ahead already, of the child or of those who may come along. */
  ahead: PanelCase[];
  reasons: ReasonToBook[];
  mayAsk: boolean;
  offered: OfferedDate[];
  people: PossiblePresenter[];
}

/**
 * Everything the form needs; undefined when the child is not there or not the viewer's to see. Nor for who opened the child in an emergency: a
 * booking gives presenters weeks with the child, which hours do not allow to give.
 */
export async function openBooking(visit: Visit): Promise<BookingPage | undefined> {
  const { tx, today, viewer } = visit;
  const childId = visit.params['childId'] ?? '';
  const siblingIds = await listSiblingIds(tx, childId, mostSiblings);
  const children = await findChildren(tx, [childId, ...siblingIds]);
  const child = children.get(childId);
  if (child === undefined || child.emergencyUntil !== null) return undefined;
  visit.looksAt([...children.keys()]);
  const ahead = await listCasesAhead(tx, [...children.keys()], today);
  const siblings = siblingIds
    .filter((id) => caseOf(ahead, id) === undefined)
    .map((id) => children.get(id))
    .filter((sibling) => sibling !== undefined)
    .filter(({ emergencyUntil }) => emergencyUntil === null);
  return {
    child,
    siblings,
    ahead,
    reasons: await reasonsToBook(visit, [child, ...siblings]),
    mayAsk: holds(viewer, 'stuck.ask-time-to-think'),
    offered: await offerPlaces(visit),
    people: await listPossiblePresenters(tx, [childId], mostPeople),
  };
}

/** The case of a child among those ahead. */
export function caseOf(ahead: readonly PanelCase[], childId: string): PanelCase | undefined {
  return ahead.find(({ children }) => children.some((child) => child.childId === childId));
}

/** What stands in the form's boxes. */
export interface BookingTyped {
  children: string[];
  reason: string;
  thinkingWhy: string;
  dilemma: string;
  presenters: string[];
  presenterEmails: string;
  place: string;
}

export function typedByHand(body: Body): BookingTyped {
  const one = (name: string) => [body[name] ?? ''].flat().at(0) ?? '';
  const all = (name: string) => [body[name] ?? []].flat();
  return {
    children: all('children'),
    reason: one('reason'),
    thinkingWhy: one('thinkingWhy'),
    dilemma: one('dilemma'),
    presenters: all('presenters'),
    presenterEmails: one('presenterEmails'),
    place: one('place'),
  };
}

/** The worker and the manager present, and the child’s only reason stands chosen, until somebody says otherwise. */
export function typedAtFirst({ child, reasons, people, mayAsk }: BookingPage): BookingTyped {
  const around = people.filter(({ part }) => part === 'worker' || part === 'manager');
  const own = reasons.filter(({ childId }) => childId === child.childId);
  const only = own.length === 1 && reasons.length === 1 ? (own[0]?.value ?? '') : '';
  return {
    children: [],
    reason: reasons.length === 0 && mayAsk ? askForTime : only,
    thinkingWhy: '',
    dilemma: '',
    presenters: around.map(({ userId }) => userId),
    presenterEmails: '',
    place: '',
  };
}

/** The page with what was typed. */
export function bookingModel({ words, today }: Visit, open: BookingPage, typed: BookingTyped) {
  const own = caseOf(open.ahead, open.child.childId);
  return {
    childId: open.child.childId,
    label: childLabel(open.child, words, today),
    already: own === undefined ? null : caseInShort(own),
    siblings: open.siblings.map((sibling) => ({
      value: sibling.childId,
      text: childLabel(sibling, words, today),
      checked: typed.children.includes(sibling.childId),
    })),
    booked: open.ahead
      .filter((each) => each !== own)
      .map((each) => ({ ...caseInShort(each), names: nameChildren(words, each.children) })),
    reasons: open.reasons.map((reason) => ({ ...reason, checked: reason.value === typed.reason })),
    mayAsk: open.mayAsk,
    asks: typed.reason === askForTime,
    thinkingWhy: typed.thinkingWhy,
    dilemma: typed.dilemma,
    presenters: presenterChoices(words, open.people, typed.presenters),
    isCut: open.people.length >= mostPeople,
    presenterEmails: typed.presenterEmails,
    groups: placeChoices(words, open.offered, typed.place),
  };
}

function caseInShort({ caseId, heldOn, slotStartsAt }: PanelCase) {
  return { caseId, heldOn, slotStartsAt };
}
