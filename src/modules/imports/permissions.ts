import type { Permissions } from '#platform/access/index.ts';

/** A return is about every child of the partnership: only for those whose work is the whole of it. */
export const permissions: Permissions = {
  'import.census': ['panel-coordinator', 'data-analyst'],
  'import.people': ['panel-coordinator', 'data-analyst'],
};
