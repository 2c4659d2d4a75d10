import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { confirmDays } from '../confirm-an-entry/confirm-days.ts';
import { warningsOf } from '../fit.rules.ts';
import { mayDo } from '../may-do.ts';
import { nameOf, sayAges, sayNeed, sayWarning, sayWhere } from '../say-entry.ts';
import { findServices } from '../directory.queries.ts';
import { saidIn, type Place, type Said, type Service } from '../directory.ts';

const view = 'modules/directory/read-an-entry/read-an-entry.njk';

/** One service: who is helped with what, how to get in touch, and how sure that is. */
export async function show(visit: Visit): Promise<Answer> {
  const [service] = await findServices(visit.tx, [visit.params['serviceId'] ?? '']);
  return service === undefined ? notFound() : page(view, { ...(await modelOf(visit, service)), errors: [] });
}

/** The same, with what is wrong in the form that ends it. */
export async function showWith(
  visit: Visit,
  service: Service,
  errors: readonly FieldError[],
): Promise<Answer> {
  const model = { ...(await modelOf(visit, service)), because: visit.body['because'] };
  return pageWithErrors(view, { ...model, errors });
}

async function modelOf({ tx, words, today, viewer }: Visit, service: Service) {
  const { serviceId, said, confirmedOn, responsibleName, goneOn, version } = service;
  const days = await confirmDays(tx, today);
  return {
    ...{ serviceId, confirmedOn, responsibleName, goneOn, version },
    name: nameOf(words, said),
    otherName: otherName(words, said),
    organisation: said.organisation,
    about: saidIn(said, words.language, 'about'),
    warnings: warningsOf(service, today, days).map((warning) => sayWarning(words, warning)),
    facts: factsOf(words, said),
    contact: { phone: said.phone, email: said.email, website: said.website },
    places: said.places.map((place) => ({ ...place, where: sayPlace(place) })),
    source: said.source,
    mayEdit: mayDo(viewer, 'directory.edit'),
  };
}

const otherName = (words: Words, { name, nameCy }: Said) =>
  nameCy === '' || nameCy === name ? '' : words.language === 'cy' ? name : nameCy;

const sayPlace = ({ name, address, town, postcode }: Place) =>
  [name, address, town, postcode].filter((part) => part !== '').join(', ');

/** What is said of it, for a list of facts; what nobody said is left out. */
function factsOf(words: Words, said: Said): { label: string; text: string }[] {
  const text = (what: 'eligibility' | 'howTo' | 'cost') => saidIn(said, words.language, what);
  const state = words.t(`directory.state.${said.state}`);
  const wait = said.waitWeeks === null ? '' : words.t('directory.wait', { weeks: said.waitWeeks });
  const facts: [string, string][] = [
    ['howTo', text('howTo')],
    ['referrer', words.t(`directory.referrer.${said.referrer}`)],
    ['state', [state, wait].filter(Boolean).join('. ')],
    ['ages', sayAges(words, said)],
    ['eligibility', text('eligibility')],
    ['needs', said.needs.map((need) => sayNeed(words, need)).join('; ')],
    ['where', sayWhere(words, said)],
    ['cost', text('cost')],
    ['languages', said.languages.map((code) => sayLanguage(words, code)).join(', ')],
    ['access', said.access],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ label: words.t(`directory.fact.${name}`), text: value }));
}

/** The name of a language in the reader's: 'Polish'; its code where it has none. */
export function sayLanguage(words: Words, code: string): string {
  return new Intl.DisplayNames([words.language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
