export { actionState } from './action.ts';
export type { Action, ActionState } from './action.ts';
export {
  addEvidence,
  changeAction,
  endAction,
  findAction,
  listActionsOfSources,
  listEvidence,
  listOpenActions,
  listOpenActionsOfChild,
  markActionDone,
  setAction,
  takeReminders,
  undoActionDone,
} from './action.queries.ts';
export type { Evidence, NewAction } from './action.queries.ts';
