import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listPublished, listSheetsOfChild, type Sheet } from '#practice/questionnaires/index.ts';
import { formsPath } from '../child-place.ts';
import { mayDo } from '../may-do.ts';

/** The forms about a child: those that are open, those that were signed, and those that can be begun. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'forms');
  if (opened === undefined) return notFound();
  const { tx, words } = visit;
  const path = formsPath(opened.child.childId);
  const sheets = (await listSheetsOfChild(tx, opened.child.childId)).filter(
    ({ openedForKind }) => openedForKind === 'child',
  );
  const published = mayDo(visit.viewer, 'form.fill') ? await listPublished(tx, 'child') : [];
  return page('modules/forms/list-forms/list-forms.njk', {
    head: opened.head,
    path,
    open: sheets.filter(({ state }) => state === 'open').map((sheet) => sheetLine(visit, path, sheet)),
    signed: sheets.filter(({ state }) => state === 'signed').map((sheet) => sheetLine(visit, path, sheet)),
    published: published.map(({ versionId, definition }) => ({
      title: definition.title[words.language],
      lead: definition.lead?.[words.language] ?? '',
      href: `${path}/begin/${versionId}`,
    })),
  });
}

function sheetLine({ words }: Visit, path: string, sheet: Sheet) {
  return {
    title: sheet.title[words.language],
    href: `${path}/${sheet.sheetId}`,
    opened: words.t('forms.opened', {
      name: sheet.openedByName,
      agency: sheet.agencyName,
      at: words.dateTime(sheet.openedAt),
    }),
    saved: sheet.savedAt === null ? '' : words.t('forms.saved', { at: words.dateTime(sheet.savedAt) }),
    signed:
      sheet.signedAt === null
        ? ''
        : words.t('forms.signed', { name: sheet.signedByName ?? '', at: words.dateTime(sheet.signedAt) }),
    wasReopened: sheet.state === 'open' && sheet.signed > 0,
  };
}
