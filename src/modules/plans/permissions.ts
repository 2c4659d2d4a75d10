import type { Permissions } from '#platform/access/index.ts';

/** Whoever may see a child may see its plans; nobody changes them here, as only a conference does. */
export const permissions: Permissions = {};
