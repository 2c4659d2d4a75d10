import type { Permissions } from '#platform/access/index.ts';

/** Two records are compared among every child of the partnership: only for those whose work is the whole of it, as in merges.may_decide(). */
export const permissions: Permissions = {
  'merge.view': ['panel-coordinator', 'data-analyst'],
  'merge.decide': ['panel-coordinator', 'data-analyst'],
};
