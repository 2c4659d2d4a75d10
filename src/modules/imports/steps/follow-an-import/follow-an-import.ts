import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findFile, isReadable } from '#practice/documents/index.ts';
import { isUnderWay, type ImportRow } from '../../import.ts';
import { findImport } from '../../import.queries.ts';
import { sayRefusal } from '../../problem-in-words.ts';
import { checkedModel } from './checked-model.ts';
import { loadedModel } from './loaded-model.ts';
import { workingModel } from './working-model.ts';

const folder = 'modules/imports/steps/follow-an-import';

/** Where an import stands: one address for each of its steps. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await findImport(visit.tx, visit.params['importId'] ?? '');
  if (found === undefined) return notFound();
  if (isUnderWay(found)) return showWorking(visit, found);
  if (found.kind === 'people' && found.state === 'uploaded')
    return redirect(`/imports/people/${found.importId}/columns`);
  if (found.state === 'checked')
    return page(`${folder}/checked.njk`, await checkedModel(visit, found, { errors: [] }));
  if (found.state === 'loaded') return page(`${folder}/loaded.njk`, await loadedModel(visit, found));
  return page(`${folder}/stopped.njk`, stoppedModel(visit, found));
}

/** The same while it is under way, asked for by the page itself; once it is not, the browser is sent on. */
export async function showProgress(visit: Visit): Promise<Answer> {
  const found = await findImport(visit.tx, visit.params['importId'] ?? '');
  if (found === undefined) return notFound();
  if (!isUnderWay(found)) return redirect(`/imports/${found.importId}`);
  return showWorking(visit, found);
}

/** An import whose file the virus scanner has not passed says so: nothing reads it until then. */
async function showWorking(visit: Visit, found: ImportRow): Promise<Answer> {
  const file = found.state === 'uploaded' ? await findFile(visit.tx, found.fileId) : undefined;
  const isScanned = file === undefined || isReadable(file.state, visit.config);
  const scanning = isScanned ? undefined : file.trouble === 'away' ? 'away' : 'under-way';
  return page(`${folder}/working.njk`, workingModel(visit.words, found, scanning));
}

function stoppedModel({ words }: Visit, row: ImportRow) {
  return {
    importId: row.importId,
    kind: row.kind,
    fileName: row.fileName,
    state: row.state,
    /** A file that was read from where it lay is not kept, so it cannot be looked at again. */
    mayBeginAgain: row.state === 'failed' && row.fileId !== '',
    refusal: row.refusal === null ? '' : sayRefusal(words, row.kind, row.refusal).message,
    again: row.kind === 'census' ? '/imports/new' : '/imports/people/new',
  };
}
