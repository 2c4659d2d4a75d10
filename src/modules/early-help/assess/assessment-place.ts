import { childName } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Around, Place } from '#practice/questionnaires/index.ts';
import { mayDo } from '../may-do.ts';
import { openHelp } from '../open-help/opened.ts';

/** Where the assessments of an early help stand. What is over is read, and written on no more. */
export const assessmentPlace: Place = {
  base: '/children/:childId/early-help/:helpId/assessments/:sheetId',
  records: 'early help assessment',
  may: { read: 'early-help.view', fill: 'early-help.write' },
  open: openAround,
};

async function openAround(visit: Visit): Promise<Around | undefined> {
  const opened = await openHelp(visit);
  if (opened === undefined) return undefined;
  const { child, head, help, path } = opened;
  const mayFill =
    mayDo(visit.viewer, 'early-help.write') && help.state === 'open' && child.emergencyUntil === null;
  return {
    path: `${path}/assessments/${visit.params['sheetId'] ?? ''}`,
    back: { href: path, text: visit.words.t('earlyHelp.assessment.back') },
    top: 'modules/early-help/assess/child-top.njk',
    ...{ head, about: head.name },
    ...{ openedForKind: 'early-help', openedForId: help.helpId },
    ...{ mayFill, mayManage: mayFill, people: [] },
    children: [{ id: child.childId, name: childName(child, visit.words) }],
  };
}
