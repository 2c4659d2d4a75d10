import type { Visit } from '#platform/web/visit.ts';
import type { OpenSheet } from '../place/place.ts';
import { listSignings } from '../sheet/signing.queries.ts';

/** When the sheet was signed, and why it was opened again, the latest first. */
export async function historyModel({ tx, words }: Visit, { sheet }: OpenSheet) {
  if (sheet.signed === 0) return [];
  return (await listSignings(tx, sheet.sheetId)).map(({ kind, name, agency, at, note }) => ({
    what: words.t(`questionnaires.history.${kind}`, { name, agency, at: words.dateTime(at) }),
    note,
  }));
}
