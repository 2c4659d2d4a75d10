import { randomUUID } from 'node:crypto';
import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Tx } from '#platform/db/database.ts';
import { listPublished, openSheet } from '#practice/questionnaires/index.ts';
import type { Help } from '../early-help.ts';
import { openHelpToWrite } from '../open-help/opened.ts';

/** Begins an assessment of an early help that is open: the first, or another look later on. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openHelpToWrite(visit);
  if (opened === undefined) return notFound();
  const { help, path } = opened;
  if (help.state !== 'open') return redirect(path);
  const sheetId = await beginAssessment(visit.tx, visit.viewer.partnershipId, help);
  if (sheetId === undefined) return notFound();
  visit.notes({ helpId: help.helpId, sheetId });
  return redirect(`${path}/assessments/${sheetId}`);
}

/** Opens the sheet, for the team around the child to read and write; undefined when the partnership has no such form that is published. */
export async function beginAssessment(
  tx: Tx,
  partnershipId: string,
  { helpId, childId }: Pick<Help, 'helpId' | 'childId'>,
): Promise<string | undefined> {
  const [form] = await listPublished(tx, 'early-help');
  if (form === undefined) return undefined;
  return openSheet(tx, {
    ...{ partnershipId, sheetId: randomUUID(), versionId: form.versionId, childId, audience: 'team' },
    ...{ openedForKind: 'early-help', openedForId: helpId },
  });
}
