import type { Permissions } from '#platform/access/index.ts';

/** A return is about every child of the partnership: only for those whose work is the whole of it. */
export const permissions: Permissions = {
  'import.view': ['panel-coordinator', 'data-analyst'],
  'import.census': ['panel-coordinator', 'data-analyst'],
  'import.people': ['panel-coordinator', 'data-analyst'],
};
