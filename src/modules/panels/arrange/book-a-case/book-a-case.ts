import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { addThinkingRequest } from '../../stuck-plans/said.queries.ts';
import { arrangerOf } from '../arranger.ts';
import { bookCase } from '../cases/book-case.ts';
import { bookingModel, caseOf, openBooking, typedAtFirst, typedByHand } from './booking-page.ts';
import { readBooking } from './read-booking.ts';

const view = 'modules/panels/arrange/book-a-case/book-a-case.njk';

export async function show(visit: Visit): Promise<Answer> {
  const open = await openBooking(visit);
  if (open === undefined) return notFound();
  return page(view, { ...bookingModel(visit, open, typedAtFirst(open)), errors: [] });
}

/**
 * Books the child, with brothers and sisters, into a slot or on a waiting list. When somebody was quicker the page says so, keeps what was
 * typed and offers what is free now; a child who has a case ahead is not booked twice.
 */
export async function submit(visit: Visit): Promise<Answer> {
  const open = await openBooking(visit);
  if (open === undefined) return notFound();
  const own = caseOf(open.ahead, open.child.childId);
  if (own !== undefined) return redirect(`/panels/cases/${own.caseId}`);
  const read = await readBooking(visit, open);
  const form = bookingModel(visit, open, typedByHand(visit.body));
  if (!read.ok) return pageWithErrors(view, { ...form, errors: read.errors });
  const { place, reason, askedBecause, ...booking } = read.booking;
  const { criterion, qualifiedOn, sentence } = reason;
  const because = { criterion, qualifiedOn, reason: sentence };
  const booked = await bookCase(arrangerOf(visit), { ...booking, ...place, ...because });
  if (booked.outcome !== 'booked') return again(visit, booked.outcome);
  if (askedBecause !== null) {
    const request = { childId: reason.childId, why: askedBecause, askedOn: visit.today };
    await addThinkingRequest(visit.tx, visit.viewer, request);
  }
  return redirect(`/panels/cases/${booked.caseId}`);
}

/** The form as things are now, with what was typed. */
async function again(visit: Visit, outcome: 'slot-taken' | 'booked-already'): Promise<Answer> {
  const open = await openBooking(visit);
  if (open === undefined) return notFound();
  const form = bookingModel(visit, open, typedByHand(visit.body));
  const error =
    outcome === 'slot-taken'
      ? { field: 'place', message: visit.words.t('panels.arrange.place.taken') }
      : { field: 'children', message: visit.words.t('panels.arrange.book.already') };
  return pageWithErrors(view, { ...form, errors: [error] });
}
