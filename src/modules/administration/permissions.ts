import type { Permissions } from '#platform/access/index.ts';

export const permissions: Permissions = {};
