// A name that is no site, only so that a path can be read as a browser reads it.
const here = 'http://teamaround.invalid';

/**
 * A path of this site, written so that a header can carry it; anything that a browser would take elsewhere leads home. Browsers leave out
 * tabs and line ends, read `\` as `/`, and take out `/.`, so what counts is the address after that.
 */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, here)) return '/';
  const { origin, pathname, search, hash } = new URL(value, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
