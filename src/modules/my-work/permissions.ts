import type { Permissions } from '#platform/access/index.ts';

/** Everybody who is signed in has work of their own; there is nothing else to allow. */
export const permissions: Permissions = {};
