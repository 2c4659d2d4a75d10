import { randomUUID } from 'node:crypto';
import type { BuiltChild } from '../built-child.ts';
import { insertRow, type Owner } from '../insert-row.ts';
import { storeSheet } from './store-sheet.ts';

/** Who did it, when, for which agency. */
interface Wrote {
  by: string;
  at: Date;
  agencyId: string;
}

async function storeVoice(
  owner: Owner,
  about: { partnershipId: string; childId: string },
  { by, at, agencyId }: Wrote,
) {
  await insertRow(owner, 'children.voice', {
    ...about,
    voiceId: randomUUID(),
    heardOn: '2026-05-01',
    said: 'x',
    ways: ['talking'],
    heardBy: 'x',
    wasAlone: true,
    audience: 'panel',
    agencyId,
    enteredBy: by,
    enteredAt: at,
  });
}

async function storeSignposting(
  owner: Owner,
  about: { partnershipId: string; childId: string },
  { by, at, agencyId }: Wrote,
) {
  const [signpostingId, serviceId] = [randomUUID(), randomUUID()];
  const named = { name: 'x', organisationName: 'x' };
  await insertRow(owner, 'directory.service', {
    ...{ ...named, partnershipId: about.partnershipId, serviceId, said: '{}', searchWords: '' },
    ...{ needs: [], areas: [], coversWhole: true, isOnline: false, state: 'open' },
  });
  await insertRow(owner, 'directory.signposting', {
    ...{ ...about, signpostingId, fromId: about.childId, actionId: randomUUID() },
    ...{ need: 'school', because: 'x', agreedWith: 'x', contactBy: 'family' },
    ...{ agencyId, recordedBy: by, recordedAt: at },
  });
  await insertRow(owner, 'directory.signposted_service', {
    ...{ ...about, signpostingId, serviceId, edition: 1 },
    ...{ serviceName: 'x', organisationName: 'x' },
  });
}

/** What somebody wrote, heard, has to do, said to a family, and added. */
export async function storeWork(owner: Owner, child: BuiltChild, wrote: Wrote): Promise<void> {
  const { by, at, agencyId } = wrote;
  const about = { partnershipId: child.partnershipId, childId: child.childId };
  await insertRow(owner, 'children.chronology_entry', {
    ...about,
    entryId: randomUUID(),
    happenedOn: '2026-05-01',
    agencyId,
    ...{ theme: 'health', what: 'x', significance: 1, audience: 'panel' },
    enteredBy: by,
    enteredAt: at,
  });
  await storeVoice(owner, about, wrote);
  await storeSheet(owner, about, by, agencyId, at);
  await storeSignposting(owner, about, wrote);
  await insertRow(owner, 'actions.action', {
    ...about,
    actionId: randomUUID(),
    ownerUserId: by,
    what: 'x',
    dueOn: '2026-07-01',
    sourceKind: 'test',
    sourceId: randomUUID(),
    link: '/',
    ...{ setBy: by, setAt: at },
  });
  const documentId = randomUUID();
  await insertRow(owner, 'documents.document', {
    partnershipId: child.partnershipId,
    documentId,
    seriesId: documentId,
    childIds: [child.childId],
    fileId: 'x',
    fileName: 'x',
    contentType: 'text/plain',
    bytes: 1,
    addedBy: by,
    addedAt: at,
  });
}
