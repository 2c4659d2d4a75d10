import { versionIn } from '#platform/web/version-in.ts';
import { z } from 'zod';
import { readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { arrangerOf } from '../../arrange/arranger.ts';
import { nameChildren } from '../../papers/case-in-words.ts';
import { findRecommendation, type Recommendation } from '../recommendation.queries.ts';
import { changeRecommendation, withdrawRecommendation } from '../recommending.ts';
import { findCaseAtPanel, type CaseAtPanel } from '../sit-a-case/case-at-panel.ts';
import {
  listPeopleToAsk,
  readRecommendation,
  typedRecommendation,
  type TypedRecommendation,
} from '../sit-a-case/recommendation-form.ts';

const view = 'modules/panels/sitting/change-a-recommendation/change-a-recommendation.njk';
const withdrawal = z.object({
  because: text('panels.sitting.withdraw.because.needed', 2000, 'panels.sitting.withdraw.because.too-long'),
});

interface Changing {
  place: CaseAtPanel;
  made: Recommendation;
}

/** A recommendation can be changed or withdrawn while the panel that made it is under way; afterwards its page is not there. */
async function findChanging(visit: Visit): Promise<Changing | undefined> {
  const made = await findRecommendation(visit.tx, visit.params['recommendationId'] ?? '');
  if (made === undefined || made.withdrawnBecause !== null) return undefined;
  const place = await findCaseAtPanel(visit, made.caseId);
  return place?.isUnderWay === true ? { place, made } : undefined;
}

export async function show(visit: Visit): Promise<Answer> {
  const changing = await findChanging(visit);
  if (changing === undefined) return notFound();
  const { what, why, ownerUserId, dueOn } = changing.made;
  const [year = '', month = '', day = ''] = dueOn.split('-');
  const typed = { what, why, to: ownerUserId, email: '', day: plain(day), month: plain(month), year };
  return page(view, { ...(await readModel(visit, changing, typed)), errors: [] });
}

export async function submit(visit: Visit): Promise<Answer> {
  const changing = await findChanging(visit);
  if (changing === undefined) return notFound();
  const read = await readRecommendation(visit);
  if (!read.ok) return again(visit, changing, read.errors);
  const outcome = await changeRecommendation(arrangerOf(visit), asShown(visit, changing), read.values);
  return outcome === 'changed' ? backToCase(changing) : meanwhile(visit, changing);
}

export async function withdraw(visit: Visit): Promise<Answer> {
  const changing = await findChanging(visit);
  if (changing === undefined) return notFound();
  const read = readForm(withdrawal, visit.body, visit.words);
  if (!read.ok) return again(visit, changing, read.errors);
  const outcome = await withdrawRecommendation(
    arrangerOf(visit),
    asShown(visit, changing),
    read.values.because,
  );
  return outcome === 'withdrawn' ? backToCase(changing) : meanwhile(visit, changing);
}

const plain = (digits: string) => String(Number(digits));

/** The recommendation at the version that was on the page. */
function asShown({ body }: Visit, { made }: Changing): Recommendation {
  return { ...made, version: versionIn(body) };
}

function backToCase({ place }: Changing): Answer {
  return redirect(`/panels/cases/${place.found.caseId}/sit#recommendations`);
}

async function readModel(visit: Visit, { place, made }: Changing, typed: TypedRecommendation) {
  const because = visit.body['because'];
  return {
    made,
    typed,
    caseId: made.caseId,
    names: nameChildren(visit.words, place.found.children),
    people: await listPeopleToAsk(visit, place),
    because: typeof because === 'string' ? because : '',
  };
}

async function again(visit: Visit, changing: Changing, errors: FieldError[]): Promise<Answer> {
  const model = { ...(await readModel(visit, changing, typedRecommendation(visit))), errors };
  return pageWithErrors(view, model);
}

/** Somebody else changed or answered it: what it says now beside what was typed. */
function meanwhile(visit: Visit, { made, place }: Changing): Answer {
  const typed = typedRecommendation(visit);
  const field = (key: string, theirs: string, yours: string) => ({
    label: visit.words.t(`panels.sitting.recommend.${key}`),
    theirs,
    yours,
  });
  const typedDue = [typed.day, typed.month, typed.year].filter((part) => part !== '').join(' ');
  return conflictPage('platform/web/errors/conflict.njk', {
    by: made.madeByName,
    at: made.madeAt,
    fields: [
      field('what', made.what, typed.what),
      field('due', visit.words.date(made.dueOn), typedDue),
      field('why', made.why, typed.why),
    ],
    currentHref: `/panels/cases/${place.found.caseId}/sit#recommendations`,
  });
}
