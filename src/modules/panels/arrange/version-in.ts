import type { Body } from '#platform/web/visit.ts';

/** The version that a form was made from; 0, which nothing has, when it does not say. */
export function versionIn(body: Body): number {
  const typed = body['version'];
  return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
