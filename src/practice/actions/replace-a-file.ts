import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { listEvidence } from './action.queries.ts';
import type { ShownEvidence } from './evidence.ts';

/** What a new file may be the next version of, for the field `replaces`; nothing to choose while there is no file. */
export function choicesToReplace(words: Words, evidence: readonly ShownEvidence[], body: Body) {
  const files = evidence.filter(({ fileName }) => fileName !== null);
  if (files.length === 0) return [];
  return [
    { value: '', text: words.t('actions.evidence.replaces.none') },
    ...files.map(({ evidenceId, fileName, number }) => ({
      value: evidenceId,
      text: words.t('actions.evidence.replaces.one', { name: fileName ?? '', number: number ?? 1 }),
      selected: evidenceId === body['replaces'],
    })),
  ];
}

/**
 * The document that a file sent now follows, as the field `replaces` says. It needs a file to be a version, and one of the same action to be
 * the next of: whatever else is said is an answer to put right.
 */
export async function findReplaced(
  { tx, body, words }: Visit,
  actionId: string,
  hasFile: boolean,
): Promise<{ follows: string | undefined; errors: FieldError[] }> {
  const wanted = body['replaces'] ?? '';
  if (wanted === '') return { follows: undefined, errors: [] };
  const evidence = await listEvidence(tx, [actionId]);
  const found = evidence.find(({ evidenceId, fileName }) => evidenceId === wanted && fileName !== null);
  if (found !== undefined && hasFile) return { follows: found.documentId ?? undefined, errors: [] };
  const fault = found === undefined ? 'actions.evidence.replaces.gone' : 'actions.evidence.replaces.file';
  return { follows: undefined, errors: [{ field: 'replaces', message: words.t(fault) }] };
}
