import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { arrangerOf } from '../../arrange/arranger.ts';
import { closeCase } from '../closing.ts';
import { recommend } from '../recommending.ts';
import { findCaseAtPanel, readCaseAtPanel, readNeighbours, type CaseAtPanel } from './case-at-panel.ts';
import {
  emptyRecommendation,
  listPeopleToAsk,
  readRecommendation,
  typedRecommendation,
  type TypedRecommendation,
} from './recommendation-form.ts';

const view = 'modules/panels/sitting/sit-a-case/sit-a-case.njk';

async function readModel(visit: Visit, place: CaseAtPanel, typed: TypedRecommendation) {
  return {
    ...(await readCaseAtPanel(visit, place)),
    ...(await readNeighbours(visit, place)),
    people: await listPeopleToAsk(visit, place),
    typed,
  };
}

export async function show(visit: Visit): Promise<Answer> {
  const place = await findCaseAtPanel(visit);
  if (place === undefined) return notFound();
  return page(view, { ...(await readModel(visit, place, emptyRecommendation)), errors: [] });
}

/** Adds a recommendation to the case that is being heard. */
export async function addRecommendation(visit: Visit): Promise<Answer> {
  const place = await findCaseAtPanel(visit);
  if (place === undefined) return notFound();
  if (!place.isUnderWay) return again(visit, place, notUnderWay(visit));
  const read = await readRecommendation(visit);
  if (!read.ok) return again(visit, place, read.errors);
  const { caseId } = place.found;
  await recommend(arrangerOf(visit), { ...read.values, caseId });
  return redirect(`/panels/cases/${caseId}/sit#recommendations`);
}

/** The panel has sat on the case: its plans of the day are kept. Heard already, nothing changes. */
export async function close(visit: Visit): Promise<Answer> {
  const place = await findCaseAtPanel(visit);
  if (place === undefined) return notFound();
  if (!place.isUnderWay) return again(visit, place, notUnderWay(visit));
  const { found, meeting } = place;
  await closeCase(visit.tx, { caseId: found.caseId, heldOn: meeting.heldOn });
  return redirect(`/panels/meetings/${meeting.meetingId}/sit`);
}

function notUnderWay({ words }: Visit): FieldError[] {
  return [{ field: 'state', message: words.t('panels.sitting.not-under-way') }];
}

async function again(visit: Visit, place: CaseAtPanel, errors: FieldError[]): Promise<Answer> {
  const model = { ...(await readModel(visit, place, typedRecommendation(visit))), errors };
  return pageWithErrors(view, model);
}
