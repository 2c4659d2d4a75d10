import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { sayLanguage } from '../read-an-entry/read-an-entry.ts';
import { nameOf, sayNeed } from '../say-entry.ts';
import { findServices, listEditions } from '../directory.queries.ts';
import { changedFields, type Edition, type Said } from '../directory.ts';

/** Everything that was ever said of a service: by whom, when, why, and what it said before. */
export async function show({ tx, words, params }: Visit): Promise<Answer> {
  const [service] = await findServices(tx, [params['serviceId'] ?? '']);
  if (service === undefined) return notFound();
  const editions = await listEditions(tx, service.serviceId);
  return page('modules/directory/read-the-history/read-the-history.njk', {
    serviceId: service.serviceId,
    name: nameOf(words, service.said),
    editions: editions.map((edition, index) => sayEdition(words, edition, editions[index + 1])),
  });
}

function sayEdition(words: Words, edition: Edition, before: Edition | undefined) {
  const { kind, because, writtenByName, writtenAt, fileName, said } = edition;
  const names = before === undefined ? [] : changedFields(before.said, said);
  return {
    ...{ because, writtenByName, writtenAt, fileName },
    title: words.t(`directory.edition.${kind}`),
    changes: names.map((name) => ({
      label: words.t(`directory.field.${name}`),
      before: before === undefined ? '' : sayField(words, before.said, name),
      after: sayField(words, said, name),
    })),
  };
}

/** What was said under one name, in words where they are kept as keys. */
function sayField(words: Words, said: Said, name: keyof Said): string {
  if (name === 'state') return words.t(`directory.state.${said.state}`);
  if (name === 'referrer') return words.t(`directory.referrer.${said.referrer}`);
  if (name === 'needs')
    return sayValue(
      words,
      said.needs.map((need) => sayNeed(words, need)),
    );
  if (name === 'languages')
    return sayValue(
      words,
      said.languages.map((code) => sayLanguage(words, code)),
    );
  return sayValue(words, said[name]);
}

/** A value as it was kept, readable: for comparing, not for families. */
function sayValue(words: Words, value: Said[keyof Said] | string[]): string {
  if (value === null || value === '') return words.t('directory.history.nothing');
  if (typeof value === 'boolean') return words.t(value ? 'directory.history.yes' : 'directory.history.no');
  if (Array.isArray(value))
    return value.length === 0
      ? words.t('directory.history.nothing')
      : value.map((one) => (typeof one === 'string' ? one : textsOf(one))).join('; ');
  return typeof value === 'object' ? textsOf(value) : String(value);
}

const textsOf = (parts: object) =>
  Object.entries(parts)
    .filter(([name, part]) => name !== 'id' && part !== null && part !== '')
    .map(([, part]) => String(part))
    .join(', ');
