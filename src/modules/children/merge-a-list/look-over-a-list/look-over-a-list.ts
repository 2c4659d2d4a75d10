import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../../child-head/child-head.ts';
import type { EntryList, ListOutcome } from '../entry-list.ts';
import { openList, pathOf, readOpenList, type OpenedList } from '../open-list.ts';
import { planOfList } from '../plan-of-list.ts';
import { listModel } from './list-model.ts';

const folder = 'modules/children/merge-a-list/look-over-a-list';

/** What a list would do to the chronology, before anything is stored; once it is ended, what it did. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  if (opened.list.state !== 'open') return page(`${folder}/ended-list.njk`, endedModel(visit, opened));
  const { understood } = opened.list;
  if (understood === null) return redirect(`${pathOf(opened.list)}/columns`);
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const plan = await planOfList(visit, opened, { file: read.file, understood });
  return page(`${folder}/look-over-a-list.njk`, listModel(visit, opened, { plan, understood, errors: [] }));
}

function endedModel(visit: Visit, { child, list }: OpenedList) {
  const { t } = visit.words;
  const common = { head: headOf(visit, child), chronologyHref: `/children/${child.childId}/chronology` };
  if (list.outcome !== null) return { ...common, ...doneModel(visit, list, list.outcome) };
  const lead = t('children.list.left.lead', { file: list.fileName });
  return { ...common, title: t('children.list.left.title'), lead, strip: [] };
}

function doneModel({ words }: Visit, list: EntryList, { added, same, left, bad }: ListOutcome) {
  const { t, number, dateTime } = words;
  const when = dateTime(list.endedAt ?? list.madeAt);
  const shown = [
    ['children.list.strip.same', same],
    ['children.list.done.left', left],
    ['children.list.strip.bad', bad],
  ] as const;
  return {
    title: t('children.list.done.title', { added }),
    lead: t('children.list.done.by', {
      file: list.fileName,
      name: list.endedByName ?? list.madeByName,
      when,
    }),
    strip: shown.map(([key, value]) => ({ label: t(key), value: number(value) })),
  };
}
