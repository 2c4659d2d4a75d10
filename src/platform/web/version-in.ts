import type { Body } from './visit.ts';

/** The version that a form was made from; 0, which nothing has, where what came is none that a database could hold. */
export function versionIn(body: Body, name = 'version'): number {
  const typed = body[name];
  return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
