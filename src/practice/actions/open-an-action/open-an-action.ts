import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findAction, listEvidence } from '../action.queries.ts';
import { largestEvidence } from '../largest-evidence.ts';
import { groupVersions } from '../evidence.ts';
import { choicesToReplace } from '../replace-a-file.ts';
import { mayWorkOn, type Action } from '../action.ts';

export const view = 'practice/actions/open-an-action/open-an-action.njk';

/** One action: what, why, who, by when, and what was brought to show that it is done. */
export async function show(visit: Visit): Promise<Answer> {
  const action = await openAction(visit);
  if (action === undefined) return notFound();
  return page(
    view,
    await actionModel(visit, action, action.doneOn !== null && visit.query['done'] === 'now'),
  );
}

/** The action of the address; undefined when it is not there or not the viewer's to see. */
export async function openAction(visit: Visit): Promise<Action | undefined> {
  const action = await findAction(visit.tx, visit.params['actionId'] ?? '');
  if (action?.childId != null) visit.looksAt([action.childId]);
  return action;
}

export async function actionModel({ tx, viewer, body, words }: Visit, action: Action, isJustDone = false) {
  const evidence = groupVersions(await listEvidence(tx, [action.actionId]));
  return {
    action,
    evidence,
    replaceable: choicesToReplace(words, evidence, body),
    mayWork: mayWorkOn(action, viewer.userId) && action.endedOn === null,
    isJustDone,
    isChanged: false,
    mostBytes: largestEvidence,
    body: '',
  };
}
