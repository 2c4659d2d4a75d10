import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { sealAll } from '#testing/tamper/sealed-world.ts';
import { marloweVale } from '../../../db/demo/partnership.ts';
import { acceptHeads } from './accept-heads.ts';
import { NOBODYS_CHAIN, sealedColumns } from './chain.ts';
import { keepHeads } from './keep-heads.ts';
import { keepingOf } from './keeping.ts';
import { recordEvent } from './record.queries.ts';
import { listHeads, sealRows } from './seal.queries.ts';
import { startSealer } from './sealer.ts';
import { verifyTrail } from './verify-trail.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const app = () => house.app.house.database.app;
const owner = () => house.app.house.database.owner;
const keeping = () => keepingOf(house.app.house.config);
const add = (act: string) =>
  recordEvent(app(), { partnershipId: null, userId: null, act, outcome: 'done', at: house.clock.now() });
const sealedActs = async () => {
  const { rows } = await house.owner.query<{ act: string }>(
    `select e.act from audit_trail.seal s join audit_trail.event e using (event_id) where s.chain_id = $1 order by s.number`,
    [NOBODYS_CHAIN],
  );
  return rows.map(({ act }) => act);
};
const verdict = () => verifyTrail(owner(), keeping());

it('seals every column of a row', async () => {
  const { rows } = await house.owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'audit_trail.event'::regclass and attnum > 0 and not attisdropped`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...sealedColumns].toSorted());
});

it('waits for a transaction that began to write before, so that the order is final', async () => {
  await sealAll(house.app.house, house.clock.now());
  const early = await house.owner.connect();
  try {
    await early.query('begin');
    await early.query(`insert into audit_trail.event (act) values ('early')`);
    await add('late');
    await sealRows(app(), 5000, house.clock.now());
    expect(await sealedActs()).not.toContain('late');
    await early.query('commit');
  } finally {
    early.release();
  }
  await sealAll(house.app.house, house.clock.now());
  expect((await sealedActs()).slice(-2)).toEqual(['early', 'late']);
});

it('makes of a rolled back transaction no gap, and of parts the same chain', async () => {
  const failing = await house.owner.connect();
  await failing.query(`begin; insert into audit_trail.event (act) values ('never')`);
  await failing.query('rollback');
  failing.release();
  for (const act of ['one', 'two', 'three', 'four', 'five']) await add(act);
  for (let round = 0; round < 300 && !(await sealedActs()).includes('five'); round += 1) {
    await sealRows(app(), 2, house.clock.now());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await sealedActs()).slice(-5)).toEqual(['one', 'two', 'three', 'four', 'five']);
  await keepHeads(app(), keeping(), house.clock.now());
  expect(await verdict()).toMatchObject({ isWhole: true });
});

it('seals what came with a restored database, whose transactions are counted anew', async () => {
  const future = '9000000000000';
  await house.owner.query(`insert into audit_trail.event (act, xact) values ('from before', $1)`, [future]);
  await house.owner.query(`update audit_trail.sealing set sealed_below = '8000000000000'`);
  await add('after');
  await sealAll(house.app.house, house.clock.now());
  expect((await sealedActs()).slice(-2).toSorted()).toEqual(['after', 'from before']);
  expect((await verdict()).chains.flatMap(({ faults }) => faults)).toEqual([]);
});

it('is out of the app’s reach: it can neither seal by hand, nor read seals, nor date a row back', async () => {
  const change = (statement: string) => sql.raw(statement).execute(app());
  const denied = 'permission denied';
  await expect(change('select from audit_trail.seal')).rejects.toThrow(denied);
  await expect(change('delete from audit_trail.seal')).rejects.toThrow(denied);
  await expect(change('insert into audit_trail.seal default values')).rejects.toThrow(denied);
  await expect(change(`update audit_trail.sealing set sealed_below = '0'`)).rejects.toThrow(denied);
  await expect(change(`insert into audit_trail.event (act, xact) values ('back', '3')`)).rejects.toThrow(
    denied,
  );
  const ownId = `insert into audit_trail.event (act, event_id) values ('own', '${randomUUID()}')`;
  await expect(change(ownId)).rejects.toThrow(denied);
});

it('keeps a head a minute in the list, and the newest always', async () => {
  const folder = keeping().folders[0] ?? '';
  const lines = async () => (await readFile(join(folder, 'heads.jsonl'), 'utf8')).trim().split('\n').length;
  const before = await lines();
  for (const second of [1, 2, 3]) {
    await add('kept');
    await sealAll(house.app.house, house.clock.now());
    house.clock.moveTo(`2026-11-21T10:00:0${second}Z`);
    await keepHeads(app(), keeping(), house.clock.now());
  }
  expect(await lines()).toBe(before);
  house.clock.moveTo('2026-11-21T10:02:00Z');
  await keepHeads(app(), keeping(), house.clock.now());
  expect(await lines()).toBe(before + 1);
  const newest = await readFile(join(folder, 'newest.json'), 'utf8');
  const head = (await listHeads(app())).find(({ chainId }) => chainId === NOBODYS_CHAIN);
  expect(newest).toContain(`"number":${head?.number}`);
});

it('keeps the evidence of an end that was cut off while it goes on, until somebody with the key accepts it with a reason', async () => {
  const { number = 0 } = (await listHeads(app())).find(({ chainId }) => chainId === NOBODYS_CHAIN) ?? {};
  await house.owner.query('delete from audit_trail.seal where chain_id = $1 and number > $2', [
    NOBODYS_CHAIN,
    number - 2,
  ]);
  await house.owner.query(
    `delete from audit_trail.event e where not exists (select from audit_trail.seal s where s.event_id = e.event_id)`,
  );
  for (const act of ['other', 'rows', 'instead']) await add(act);
  await sealAll(house.app.house, house.clock.now());
  expect(await keepHeads(app(), keeping(), house.clock.now())).toEqual([NOBODYS_CHAIN]);
  expect((await verdict()).chains.flatMap(({ faults }) => faults)).toMatchObject([{ kind: 'sealed-again' }]);
  house.clock.moveTo('2026-11-21T10:03:00Z');
  expect(await acceptHeads(owner(), keeping(), house.clock.now(), 'Restored to 10:00')).toBe(true);
  const after = await verdict();
  expect(after.isWhole).toBe(true);
  expect(after.chains.at(-1)?.restored).toMatchObject([{ because: 'Restored to 10:00' }]);
});

it('believes no head of another key, unless that key is named as an earlier one', async () => {
  const other = keepingOf({
    ...house.app.house.config,
    sessionSecret: 'another secret, and it is also 32 long',
  });
  expect((await verifyTrail(owner(), other)).faults.map(({ kind }) => kind)).toContain('head-not-ours');
  const both = { ...other, believed: [...other.believed, ...keeping().believed] };
  expect((await verifyTrail(owner(), both)).isWhole).toBe(true);
  await appendFile(join(keeping().folders[0] ?? '', 'heads.jsonl'), 'half a li');
  expect((await verdict()).faults).toMatchObject([{ kind: 'head-not-ours', keptAt: null }]);
});

it('runs by itself within about a second, as long as the app runs', async () => {
  const sealer = startSealer(house.app.house);
  await add('sealed by itself');
  for (let round = 0; round < 150 && (await sealedActs()).at(-1) !== 'sealed by itself'; round += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await sealer.stop();
  expect((await sealedActs()).at(-1)).toBe('sealed by itself');
  expect((await listHeads(app())).map(({ chainId }) => chainId)).not.toContain(marloweVale.id);
});
