import { file, notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { findDocument, type KeptDocument } from '../document.queries.ts';
import { isReadable } from '../file-state.ts';

const view = 'practice/documents/give-document/not-readable.njk';

/** What a browser shows by itself, behind a policy that lets nothing in it run. All else is saved. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp']);

/**
 * The file of a document to whoever may see it at this moment; with ?show=1, to be looked at in the browser. One that the virus scanner
 * has not passed is given to nobody: a page says how it stands.
 */
export async function giveDocument(visit: Visit, documentId: string): Promise<Answer> {
  const document = await findDocument(visit.tx, documentId);
  if (document === undefined) return notFound();
  visit.looksAt(document.childIds);
  if (!isReadable(document.state, visit.config)) return sayHowItStands(visit, document);
  const body = await visit.files.open(document.fileId);
  if (body === undefined) throw new Error(`The file of document ${document.documentId} is not in the store`);
  const { fileName, contentType } = document;
  return file({ fileName, contentType, body, inline: visit.query['show'] === '1' && shown.has(contentType) });
}

/** The page about a file that nobody is given: how it stands, and back to where it belongs. */
export function sayHowItStands(
  visit: Visit,
  { state, trouble, link, fileName }: Pick<KeptDocument, 'state' | 'trouble' | 'link' | 'fileName'>,
): Answer {
  visit.notes({ notGiven: state });
  const standing = state === 'infected' ? 'infected' : (trouble ?? 'waiting');
  return page(view, { standing, link: link === '' ? '/' : link, fileName });
}

/** Whether a browser can show a file of this type, so that a page may offer it. */
export function canBeShown(contentType: string): boolean {
  return shown.has(contentType);
}
