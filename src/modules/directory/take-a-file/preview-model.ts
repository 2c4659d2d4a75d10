import type { Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { findServices } from '../directory.queries.ts';
import { changedFields, type Service } from '../directory.ts';
import { listImportLines, type ImportLine, type LineWhat, type ServiceImport } from './import.queries.ts';
import { sayWrong } from './say-file.ts';

const SHOWN_LINES = 100;

type Looking = Pick<Visit, 'tx' | 'words'>;

/** What the page of a file shows: how many records would do what, and the first of each. */
export async function previewModel({ tx, words }: Looking, found: ServiceImport) {
  const { importId, fileName, source, state, counts, uploadedByName, uploadedAt, decidedAt } = found;
  const parts = [];
  for (const what of ['wrong', 'new', 'changed', 'gone'] as const) {
    const lines = await listImportLines(tx, importId, what, SHOWN_LINES);
    if (lines.length === 0) continue;
    const name = what === 'wrong' ? 'wrong.title' : what;
    parts.push({
      title: words.t(`directory.import.${name}`, { count: counts[what] }),
      lines: await sayLines({ tx, words }, what, lines),
      hasMore: counts[what] > lines.length,
    });
  }
  return {
    ...{ importId, fileName, source, counts, state, uploadedByName, uploadedAt, decidedAt, parts },
    stateText: words.t(`directory.import.state.${state}`),
    isEmpty: counts.new + counts.changed + counts.gone === 0,
  };
}

async function sayLines({ tx, words }: Looking, what: LineWhat, lines: readonly ImportLine[]) {
  if (what === 'wrong')
    return lines.map(({ number, name, wrong }) => ({
      name: words.t('directory.import.record', { number, name }),
      text: wrong === null ? '' : sayWrong(words, wrong),
    }));
  if (what !== 'changed') return lines.map(({ name }) => ({ name, text: '' }));
  const ids = lines.flatMap(({ serviceId }) => serviceId ?? []);
  const before = new Map((await findServices(tx, ids)).map((service) => [service.serviceId, service]));
  return lines.map((line) => ({
    name: line.name,
    text: sayChanges(words, line, before.get(line.serviceId ?? '')),
  }));
}

/** 'Name, How it is now and Day it was confirmed' */
function sayChanges(words: Words, { said, confirmedOn }: ImportLine, before: Service | undefined): string {
  if (before === undefined || said === null) return '';
  return words.list([
    ...changedFields(before.said, said).map((name) => words.t(`directory.field.${name}`)),
    ...(before.goneOn === null ? [] : [words.t('directory.edition.back')]),
    ...(confirmedOn === before.confirmedOn ? [] : [words.t('directory.field.confirmedOn')]),
  ]);
}
