import { versionIn } from '#platform/web/version-in.ts';
import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { markActionDone, undoActionDone } from '../action.queries.ts';
import { mayWorkOn, type Action } from '../action.ts';
import { actionModel, openAction, view } from '../open-an-action/open-an-action.ts';

/** Says that it is done, from its own page or in one click from My work. Done already, it stays as it was said first. */
export async function submit(visit: Visit): Promise<Answer> {
  const action = await openAction(visit);
  if (action === undefined || !mayWorkOn(action, visit.viewer.userId)) return notFound();
  if (action.needsAnswer) return toItsPage(visit, action);
  const { tx, viewer, today, body } = visit;
  const version = body['version'] === undefined ? action.version : versionIn(body);
  const isDone = await markActionDone(tx, { actionId: action.actionId, version }, viewer.userId, today);
  if (isDone || action.doneOn !== null) return redirect(backTo(visit, action, 'done'));
  return conflictPage(view, { ...(await actionModel(visit, action)), isChanged: true });
}

/** Takes "done" back. */
export async function undo(visit: Visit): Promise<Answer> {
  const action = await openAction(visit);
  if (action === undefined || !mayWorkOn(action, visit.viewer.userId)) return notFound();
  if (action.needsAnswer) return toItsPage(visit, action);
  await undoActionDone(visit.tx, action.actionId);
  return redirect(backTo(visit, action, 'undone'));
}

/** What needs an answer is neither closed nor opened without it: its page is where the answer is given. */
function toItsPage(visit: Visit, { link }: Action): Answer {
  visit.notes({ notDone: 'needs-answer' });
  return redirect(link);
}

function backTo({ query }: Visit, { actionId }: Action, what: 'done' | 'undone'): string {
  if (query['from'] === 'my-work') return what === 'done' ? `/?done=${actionId}` : '/';
  return what === 'done' ? `/actions/${actionId}?done=now` : `/actions/${actionId}`;
}
