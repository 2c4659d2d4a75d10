import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findPanel } from '../../panel.queries.ts';
import { arrangePanel } from '../arrange-panel.ts';
import { arrangerOf } from '../arranger.ts';
import { planMeetings } from '../dates/plan-meetings.ts';
import { panelFields, typedAtFirst, typedByHand } from '../panel-form/panel-fields.ts';
import { readPanel } from '../panel-form/read-panel.ts';
import { listPanelPeople } from '../people.queries.ts';

const view = 'modules/panels/arrange/set-up-a-panel/set-up-a-panel.njk';

export async function show(visit: Visit): Promise<Answer> {
  const people = await listPanelPeople(visit.tx);
  return page(view, { fields: panelFields(visit.words, people, typedAtFirst(visit, people)), errors: [] });
}

/** Sets the panel up, plans its next dates and invites whoever sits on it. */
export async function submit(visit: Visit): Promise<Answer> {
  const people = await listPanelPeople(visit.tx);
  const read = readPanel(visit, people);
  if (!read.ok) {
    const form = { fields: panelFields(visit.words, people, typedByHand(visit.body)) };
    return pageWithErrors(view, { ...form, errors: read.errors });
  }
  const arranger = arrangerOf(visit);
  const panelId = await arrangePanel(arranger, read.setUp);
  const panel = await findPanel(visit.tx, panelId);
  if (panel !== undefined) await planMeetings(arranger, panel);
  return redirect(`/panels/${panelId}`);
}
