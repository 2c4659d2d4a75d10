import { randomUUID } from 'node:crypto';
import { insertRow, type Owner } from '../insert-row.ts';

/** A form that is being filled in, with one answer. */
export async function storeSheet(
  owner: Owner,
  about: { partnershipId: string; childId: string },
  by: string,
  agencyId: string,
  at: Date,
) {
  const { partnershipId, childId } = about;
  const questionnaireId = randomUUID();
  const versionId = randomUUID();
  const sheetId = randomUUID();
  await insertRow(owner, 'questionnaires.questionnaire', {
    ...{ partnershipId, questionnaireId, key: `form-${questionnaireId}`, about: 'child' },
  });
  await insertRow(owner, 'questionnaires.questionnaire_version', {
    ...{
      partnershipId,
      versionId,
      questionnaireId,
      number: 1,
      definition: { title: { en: 'x', cy: 'x' } },
      savedAt: at,
    },
  });
  await insertRow(owner, 'questionnaires.sheet', {
    ...{ partnershipId, sheetId, versionId, childId, audience: 'panel', openedForKind: 'child' },
    ...{ openedForId: childId, agencyId, openedBy: by, openedAt: at },
  });
  await insertRow(owner, 'questionnaires.answer', {
    ...{ partnershipId, sheetId, questionKey: 'x', version: 1, value: '"x"' },
    ...{ answeredBy: by, agencyId, at: at },
  });
}
