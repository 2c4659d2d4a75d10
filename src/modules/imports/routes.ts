import type { Route } from '#platform/web/routes.ts';

export const routes: readonly Route[] = [];
