import type { Catalogue } from './language.ts';

const key = '[a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+';
const wholeKey = new RegExp(`(?<![\\w$])t\\(\\s*(['"\`])(${key})\\1\\s*(?=[,)])`, 'g');
const keyAndMore = new RegExp(
  `(?<![\\w$])t\\(\\s*(?:(['"])([a-z][\\w.-]*\\.)\\1\\s*[~+]|\`([a-z][\\w.-]*\\.)\\$\\{)`,
  'g',
);

/**
 * The keys that the text of a .ts or .njk file asks words for, each once: those of t('…') whole, and for a key put
 * together on the page (t('plans.state.' ~ state), t(`plans.state.${state}`)) its beginning with a star, 'plans.state.*'.
 */
export function findWordKeys(sourceText: string): string[] {
  const whole = [...sourceText.matchAll(wholeKey)].map((found) => found[2] ?? '');
  const begun = [...sourceText.matchAll(keyAndMore)].map((found) => `${found[2] ?? found[3] ?? ''}*`);
  return [...new Set([...whole, ...begun])];
}

/** Those keys of a file that the catalogues do not hold; a key with a star needs at least one that begins so. */
export function missingWordKeys(sourceText: string, catalogues: readonly Catalogue[]): string[] {
  const known = new Set(catalogues.flatMap((catalogue) => Object.keys(catalogue.en)));
  return findWordKeys(sourceText).filter((wanted) =>
    wanted.endsWith('*')
      ? ![...known].some((each) => each.startsWith(wanted.slice(0, -1)))
      : !known.has(wanted),
  );
}
