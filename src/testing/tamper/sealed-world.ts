import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import { readKept, type KeptHeads } from '#platform/audit-trail/head-files.ts';
import { keepHeads } from '#platform/audit-trail/keep-heads.ts';
import { keepingOf, type TrailKeeping } from '#platform/audit-trail/keeping.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { sealRows } from '#platform/audit-trail/seal.queries.ts';
import type { House } from '#platform/web/house.ts';

export interface SealedRowAt {
  chainId: string;
  number: number;
  eventId: string;
  hash: string;
}

/** A small audit trail of two partnerships and of nobody, sealed, its heads kept in two places. */
export interface SealedWorld {
  house: House;
  keeping: TrailKeeping;
  kept: KeptHeads[];
  rows: SealedRowAt[];
  /** How many rows each chain has. */
  lengths: Map<string, number>;
}

const STAGES = 3;
const ROWS_A_STAGE = 20;

/** Fills an empty installation; each stage is sealed and its heads kept, a minute and a half apart. */
export async function makeSealedWorld(house: House): Promise<SealedWorld> {
  const headsCopy = mkdtempSync(join(tmpdir(), 'teamaround-heads-'));
  const keeping = keepingOf({ ...house.config, auditTrail: { ...house.config.auditTrail, headsCopy } });
  const { app, owner } = house.database;
  const chains: (string | null)[] = [null];
  for (const laCode of ['901', '902'])
    chains.push(
      (await addPartnership(owner, { name: `Made up ${laCode}`, laCode, nation: 'england' })) ?? null,
    );
  for (let stage = 0; stage < STAGES; stage += 1) {
    const at = new Date(Date.UTC(2026, 10, 21, 10, 0, stage * 90));
    for (let number = 0; number < ROWS_A_STAGE; number += 1)
      for (const partnershipId of chains) await addRow(house, partnershipId, number, at);
    await sealAll(house, at);
    await keepHeads(app, keeping, at);
  }
  const kept = await Promise.all(keeping.folders.map((folder) => readKept(folder)));
  const { rows } = await sql<SealedRowAt>`
    select chain_id as "chainId", number, event_id as "eventId", encode(hash, 'hex') as hash
      from audit_trail.seal order by chain_id, number`.execute(owner);
  const lengths = new Map(rows.map(({ chainId, number }) => [chainId, number]));
  return { house, keeping, kept, rows, lengths };
}

async function addRow(house: House, partnershipId: string | null, number: number, at: Date): Promise<void> {
  await house.database.app.transaction().execute(async (tx) => {
    if (partnershipId !== null) await sql`select access.become_system(${partnershipId}, ${at})`.execute(tx);
    await recordEvent(tx, {
      partnershipId,
      userId: number % 5 === 0 ? null : randomUUID(),
      act: number % 2 === 0 ? 'child viewed' : 'Cofnod: “ŵyn” 李',
      outcome: 'done',
      childIds: number % 3 === 0 ? [] : [randomUUID(), randomUUID()],
      subject: number % 4 === 0 ? undefined : randomUUID(),
      detail: { count: number },
      requestId: randomUUID(),
      at: new Date(at.getTime() + number),
    });
  });
}

/** Seals until nothing waits: other databases of the same server may hold the oldest transaction for a while. */
export async function sealAll(house: House, at: Date): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    await sealRows(house.database.app, 5000, at);
    const { rows } = await sql<{ waits: boolean }>`
      select exists (select from audit_trail.event e where not exists (select from audit_trail.seal s where s.event_id = e.event_id)) as waits`.execute(
      house.database.owner,
    );
    if (rows[0]?.waits === false) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('rows still wait for their seal after 30 seconds');
}
