import { readArguments } from './message-arguments.ts';
import type { MessageArgument } from './message-arguments.ts';
import { localeOf } from './language.ts';
import type { Catalogue, Language } from './language.ts';

/** An exact number does the work of the form that holds only it. */
const exactForms: Readonly<Record<string, string>> = {
  '=0': 'zero',
  '=1': 'one',
  '=2': 'two',
  '=3': 'few',
  '=6': 'many',
};

/**
 * What is wrong between the two languages of a catalogue, a line each, none when nothing is: keys missing or extra in
 * Welsh, sentences that cannot be read, parameters that differ, plural forms left out, and Welsh of more than one word that is
 * still the English (names that are the same in both are listed in `sameInBoth`).
 */
export function compareCatalogues(catalogue: Catalogue, sameInBoth: readonly string[] = []): string[] {
  const missing = Object.keys(catalogue.en).filter((key) => !(key in catalogue.cy));
  const extra = Object.keys(catalogue.cy).filter((key) => !(key in catalogue.en));
  return [
    ...missing.map((key) => `${key}: missing in Welsh`),
    ...extra.map((key) => `${key}: Welsh only, not in English`),
    ...Object.entries(catalogue.en).flatMap(([key, english]) => {
      const welsh = catalogue.cy[key];
      return welsh === undefined ? [] : compareTexts(key, english, welsh, sameInBoth.includes(key));
    }),
  ];
}

function compareTexts(key: string, english: string, welsh: string, maybeSame: boolean): string[] {
  const en = tryReading(key, english, 'en');
  const cy = tryReading(key, welsh, 'cy');
  if (typeof en === 'string' || typeof cy === 'string')
    return [en, cy].filter((each) => typeof each === 'string');
  const problems = [
    ...missingForms(key, 'en', en),
    ...missingForms(key, 'cy', cy),
    ...differingNames(key, en, cy),
  ];
  const isUntranslated = english === welsh && wordCount(english) > 1 && !maybeSame;
  return isUntranslated ? [...problems, `${key}: Welsh is the same as English`] : problems;
}

function tryReading(key: string, text: string, language: Language): MessageArgument[] | string {
  try {
    return readArguments(text, language);
  } catch (error) {
    return `${key}: ${language} cannot be read (${String(error)})`;
  }
}

function differingNames(
  key: string,
  en: readonly MessageArgument[],
  cy: readonly MessageArgument[],
): string[] {
  const english = namesOf(en);
  const welsh = namesOf(cy);
  return english === welsh ? [] : [`${key}: parameters differ, English ${english}, Welsh ${welsh}`];
}

function namesOf(found: readonly MessageArgument[]): string {
  const names = [...new Set(found.map((each) => each.name))].toSorted();
  return names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(' ');
}

// Without all its forms, a Welsh plural loses its mutations (2 ddiwrnod, 3 diwrnod).
function missingForms(key: string, language: Language, found: readonly MessageArgument[]): string[] {
  return found.flatMap(({ name, plural, forms = [] }) => {
    if (!plural) return [];
    const written = forms.map((form) => exactForms[form] ?? form);
    const { pluralCategories } = new Intl.PluralRules(localeOf[language], { type: plural }).resolvedOptions();
    const lacking = pluralCategories.filter((form) => !written.includes(form));
    return lacking.length === 0 ? [] : [`${key}: ${language} plural {${name}} lacks ${lacking.join(', ')}`];
  });
}

function wordCount(text: string): number {
  return (text.replaceAll(/\{[^{}]*\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).length;
}
