import { childName, openChild } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Around, Place } from '#practice/questionnaires/index.ts';
import { mayDo } from './may-do.ts';

export const formsPath = (childId: string) => `/children/${childId}/forms`;

/** Where the sheets about a child stand. */
export const childPlace: Place = {
  base: '/children/:childId/forms/:sheetId',
  records: 'form',
  may: { read: 'form.view', fill: 'form.fill' },
  open: openAround,
};

async function openAround(visit: Visit): Promise<Around | undefined> {
  const opened = await openChild(visit, 'forms');
  if (opened === undefined) return undefined;
  const { child, head } = opened;
  const back = formsPath(child.childId);
  return {
    path: `${back}/${visit.params['sheetId'] ?? ''}`,
    back: { href: back, text: visit.words.t('forms.back') },
    top: 'modules/forms/child-top.njk',
    head,
    about: head.name,
    openedForKind: 'child',
    openedForId: child.childId,
    mayFill: mayDo(visit.viewer, 'form.fill'),
    mayManage: mayDo(visit.viewer, 'form.approve'),
    people: [],
    children: [{ id: child.childId, name: childName(child, visit.words) }],
  };
}
