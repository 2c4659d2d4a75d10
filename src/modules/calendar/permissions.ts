import type { Permissions } from '#platform/access/index.ts';

/** Everybody who is signed in has days of their own; whose clocks they see is decided by the row rules. */
export const permissions: Permissions = {};
