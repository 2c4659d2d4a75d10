import type { Permissions } from '#platform/access/index.ts';

/** National statistics are published: everybody who is signed in reads them. */
export const permissions: Permissions = {
  'indicators.keep': ['data-analyst', 'quality-assurance'],
};
