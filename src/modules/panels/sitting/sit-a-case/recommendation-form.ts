import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import { listAttendance } from '#practice/meetings/index.ts';
import {
  listColleagues,
  listColleaguesByEmail,
  listPossiblePresenters,
  type Colleague,
} from '../../arrange/people.queries.ts';
import { holds } from '../../papers/holds.ts';
import type { WhatToRecommend } from '../recommending.ts';
import type { CaseAtPanel } from './case-at-panel.ts';

const form = z.object({
  what: text('panels.sitting.recommend.what.needed', 4000, 'panels.sitting.recommend.what.too-long'),
  why: text('panels.sitting.recommend.why.needed', 4000, 'panels.sitting.recommend.why.too-long'),
});
/** In the order of the form, for the list of what is wrong. */
const fields = ['what', 'to', 'email', 'due', 'why'];
const toShape = z.uuid();
const emailShape = z.string().trim().toLowerCase().max(254);

/** Besides those at the panel: the child's own worker, their manager, and the child protection chairs. */
const mostAround = 30;

export interface PersonToAsk {
  value: string;
  text: string;
}

/** Who is offered on the form: those at this panel and those around the child who can answer a recommendation. */
export async function listPeopleToAsk(
  { tx, words }: Visit,
  { found, meeting }: CaseAtPanel,
): Promise<{ atPanel: PersonToAsk[]; around: PersonToAsk[] }> {
  const seats = await listAttendance(tx, meeting.meetingId);
  const atPanel = await listColleagues(
    tx,
    seats.map(({ userId }) => userId),
  );
  const childIds = found.children.map((child) => child.childId);
  const around = (await listPossiblePresenters(tx, childIds, mostAround)).filter(
    ({ part }) => part !== 'colleague',
  );
  const named = new Set(seats.map(({ userId }) => userId));
  const offer = (person: Colleague) => ({
    value: person.userId,
    text: words.t('panels.sitting.recommend.person', {
      name: person.fullName,
      job: person.jobTitle,
      agency: person.agencyName,
    }),
  });
  return {
    atPanel: atPanel.filter(mayAnswer).map(offer),
    around: around.filter((person) => mayAnswer(person) && !named.has(person.userId)).map(offer),
  };
}

function mayAnswer({ roles }: Colleague): boolean {
  return holds({ roles }, 'recommendation.answer');
}

export interface TypedRecommendation {
  what: string;
  why: string;
  to: string;
  email: string;
  day: string;
  month: string;
  year: string;
}

export const emptyRecommendation: TypedRecommendation = {
  what: '',
  why: '',
  to: '',
  email: '',
  day: '',
  month: '',
  year: '',
};

/** What was typed, to show the form again as it was. */
export function typedRecommendation({ body }: Visit): TypedRecommendation {
  const typed = typedIn(body);
  const one = (name: string) => {
    const value = typed[name];
    return typeof value === 'string' ? value : '';
  };
  const [day, month, year] = [one('due-day'), one('due-month'), one('due-year')];
  return { what: one('what'), why: one('why'), to: one('to'), email: one('email'), day, month, year };
}

export type ReadRecommendation = { ok: true; values: WhatToRecommend } | { ok: false; errors: FieldError[] };

/** Reads what is recommended, to whom and by when: somebody of the partnership who can answer it, and a day that is still to come. */
export async function readRecommendation(visit: Visit): Promise<ReadRecommendation> {
  const read = readForm(form, visit.body, visit.words);
  const owner = await readOwner(visit);
  const due = readDue(visit);
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...('error' in owner ? [owner.error] : []),
    ...('error' in due ? [due.error] : []),
  ].toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
  if (!read.ok || 'error' in owner || 'error' in due) return { ok: false, errors };
  return { ok: true, values: { ...read.values, ownerUserId: owner.userId, dueOn: due.day } };
}

type Wrong = { error: FieldError };

const wrong = ({ words }: Visit, field: string, key: string): Wrong => ({
  error: { field, message: words.t(`panels.sitting.recommend.${key}`) },
});

/** An address typed by hand counts before the list: somebody who typed one meant that person. */
async function readOwner(visit: Visit): Promise<{ userId: string } | Wrong> {
  const { tx, body } = visit;
  const email = emailShape.catch('').parse(body['email']);
  const to = toShape.safeParse(body['to']);
  if (email === '' && !to.success) return wrong(visit, 'to', 'to.needed');
  const people =
    email === '' ? await listColleagues(tx, [to.data ?? '']) : await listColleaguesByEmail(tx, [email]);
  const [owner] = people.filter(mayAnswer);
  if (owner !== undefined) return owner;
  return email === '' ? wrong(visit, 'to', 'to.needed') : wrong(visit, 'email', 'email.unknown');
}

function readDue(visit: Visit): { day: string } | Wrong {
  const day = readDate(visit.body, 'due');
  if (day === undefined) return wrong(visit, 'due', 'due.needed');
  if (day === null) return wrong(visit, 'due', 'due.not-a-day');
  return day < visit.today ? wrong(visit, 'due', 'due.past') : { day };
}
