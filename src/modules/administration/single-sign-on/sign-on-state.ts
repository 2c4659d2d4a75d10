import type { OwnSignOn } from './sign-on.queries.ts';

/** How far an agency has come: the page says what to do next by it. */
export type SignOnState = 'none' | 'untried' | 'trying' | 'wrong' | 'ready' | 'on';

/** What stands on the page next; `on` is said only while nothing differs from what is switched on. */
export function stateOf(
  signOn: Pick<OwnSignOn, 'signOnId' | 'askedAt' | 'triedAt' | 'findings' | 'isAsOn'>,
): SignOnState {
  if (signOn.signOnId === null) return 'none';
  if (signOn.askedAt !== null && signOn.triedAt === null) return 'trying';
  if (signOn.isAsOn) return 'on';
  if (signOn.triedAt === null) return 'untried';
  return signOn.findings.some(({ kind }) => kind === 'wrong') ? 'wrong' : 'ready';
}
