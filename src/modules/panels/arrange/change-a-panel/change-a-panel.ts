import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { Panel } from '../../panel.ts';
import { findPanel } from '../../panel.queries.ts';
import { arrangerOf } from '../arranger.ts';
import { rearrangePanel } from '../change-panel.ts';
import { panelFields, typedByHand, typedFrom, type PanelTyped } from '../panel-form/panel-fields.ts';
import { versionIn } from '#platform/web/version-in.ts';
import { readPanel } from '../panel-form/read-panel.ts';
import { setUpOf, type PanelSetUp } from '../panel-set-up.ts';
import { whoSetUp } from '../panel-set-up.queries.ts';
import { listPanelPeople, type Colleague } from '../people.queries.ts';
import { differences } from './differences.ts';

const view = 'modules/panels/arrange/change-a-panel/change-a-panel.njk';

export async function show(visit: Visit): Promise<Answer> {
  const panel = await findPanel(visit.tx, visit.params['panelId'] ?? '');
  if (panel === undefined) return notFound();
  const people = await listPanelPeople(visit.tx);
  return page(
    view,
    modelOf(visit, panel, people, { typed: typedFrom(setUpOf(panel)), version: panel.version }),
  );
}

/** Changes the panel and its coming dates; who is second is shown both versions. */
export async function submit(visit: Visit): Promise<Answer> {
  const panel = await findPanel(visit.tx, visit.params['panelId'] ?? '');
  if (panel === undefined) return notFound();
  const people = await listPanelPeople(visit.tx);
  const version = versionIn(visit.body);
  const read = readPanel(visit, people);
  if (!read.ok) {
    const model = modelOf(visit, panel, people, { typed: typedByHand(visit.body), version });
    return pageWithErrors(view, { ...model, errors: read.errors });
  }
  if (await rearrangePanel(arrangerOf(visit), panel, read.setUp, version))
    return redirect(`/panels/${panel.panelId}`);
  return bothVersions(visit, read.setUp, people);
}

function modelOf(
  visit: Visit,
  { panelId, name }: Panel,
  people: readonly Colleague[],
  { typed, version }: { typed: PanelTyped; version: number },
) {
  return { panelId, name, version, fields: panelFields(visit.words, people, typed), errors: [] };
}

async function bothVersions(visit: Visit, yours: PanelSetUp, people: readonly Colleague[]): Promise<Answer> {
  const panelId = visit.params['panelId'] ?? '';
  const current = await findPanel(visit.tx, panelId);
  const who = await whoSetUp(visit.tx, panelId);
  if (current === undefined || who === undefined) return notFound();
  return conflictPage('platform/web/errors/conflict.njk', {
    ...who,
    fields: differences(visit.words, setUpOf(current), yours, people),
    currentHref: `/panels/${panelId}/edit`,
  });
}
