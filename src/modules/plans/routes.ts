import type { Route } from '#platform/web/routes.ts';

/** Plans have no page of their own: they are shown with their child, by the module of the child. */
export const routes: readonly Route[] = [];
