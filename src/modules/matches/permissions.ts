import type { Permissions } from '#platform/access/index.ts';

/** A list is matched with every child of the partnership: only for those whose work is the whole of it. */
export const permissions: Permissions = {
  'match.view': ['panel-coordinator', 'data-analyst'],
  'match.decide': ['panel-coordinator', 'data-analyst'],
};
