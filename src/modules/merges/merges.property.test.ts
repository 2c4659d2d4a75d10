import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAction } from '#testing/build-action.ts';
import {
  buildAssessment,
  buildChild,
  buildEpisode,
  buildPlan,
  buildReview,
  grant,
  type BuiltChild,
} from '#testing/build-child.ts';
import { buildEntry } from '#testing/build-entry.ts';
import { buildVoice } from '#testing/build-voice.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

const MOST = 6;
/** The first child is restricted to the worker and the co-ordinator. */
const RESTRICTED = 0;
const watchers = [people.worker, people.otherWorker, people.policeOfficer] as const;

let house: TestHouse;
let children: BuiltChild[];
/** Which of the watchers stands next to which child. */
const stands: boolean[][] = [];
beforeAll(async () => {
  house = await openTestHouse();
  children = [];
  for (let number = 0; number < MOST; number++) children.push(await fill(number));
  await restrict();
}, 60_000);
afterAll(() => house.close());

/** A child with something in many tables; each second one has an open lead and an open hand-over, and the same days as the others in its plans. */
async function fill(number: number): Promise<BuiltChild> {
  const { owner } = house;
  const child = await buildChild(owner, { givenName: `Ann${number}`, familyName: 'Quillfeather' });
  const planId = await buildPlan(owner, child, { kind: 'child-in-need', startDate: '2025-02-03' });
  await buildReview(owner, child, planId, '2025-05-01');
  await buildEpisode(owner, child, { referralDate: '2025-01-01' });
  await buildAssessment(owner, child, { startDate: '2025-01-02' });
  await buildEntry(owner, child, { by: people.worker, happenedOn: '2025-03-01', what: `entry ${number}` });
  await buildVoice(owner, child, { by: people.worker, said: `said ${number}`, heardOn: '2025-03-01' });
  await buildAction(owner, {
    ...{ owner: people.worker, setBy: people.coordinator, child },
    ...{ what: `do ${number}`, dueOn: '2026-12-01' },
  });
  stands[number] = watchers.map((_, place) => (number + place) % 3 === 0);
  for (const [place, email] of watchers.entries())
    if (stands[number][place] === true) await grant(owner, child, email);
  await fillTeam(child, number);
  return child;
}

async function fillTeam(child: BuiltChild, number: number): Promise<void> {
  const { userId } = await userOf(house.owner, people.worker);
  const { userId: otherId } = await userOf(house.owner, people.otherWorker);
  const about = { partnershipId: child.partnershipId, childId: child.childId };
  const { rows } = await house.owner.query<{ agencyId: string }>(
    'select agency_id as "agencyId" from access.user_account where user_id = $1',
    [userId],
  );
  await insertRow(house.owner, 'team.member', {
    ...{ ...about, memberId: randomUUID(), userId, agencyId: rows[0]?.agencyId, seat: 'social-work' },
    ...{ part: 'x', fromOn: '2025-01-01', addedBy: userId, addedAt: '2025-01-01T00:00:00Z' },
  });
  const handOverId = randomUUID();
  const asked = { ...about, toUserId: userId, because: 'x', proposedBy: otherId };
  await insertRow(house.owner, 'team.hand_over', {
    ...{ ...asked, handOverId, proposedAt: '2025-01-01T00:00:00Z', toAgreedAt: '2025-01-01T00:00:00Z' },
    ...{ state: 'done', endedBy: userId, endedAt: '2025-01-01T00:00:00Z' },
  });
  await insertRow(house.owner, 'team.lead', {
    ...{ ...about, leadId: randomUUID(), userId, handOverId, fromAt: '2025-01-01T00:00:00Z' },
    untilAt: number % 2 === 0 ? null : '2025-06-01T00:00:00Z',
  });
  if (number % 2 === 0)
    await insertRow(house.owner, 'team.hand_over', {
      ...{ ...asked, handOverId: randomUUID(), toUserId: otherId, proposedBy: userId },
      proposedAt: '2025-02-01T00:00:00Z',
    });
}

async function restrict(): Promise<void> {
  const child = children[RESTRICTED];
  const { userId } = await userOf(house.owner, people.worker);
  const restrictionId = randomUUID();
  const about = { partnershipId: child?.partnershipId, childId: child?.childId };
  await insertRow(house.owner, 'who_can_see.restriction', {
    ...{ ...about, restrictionId, kind: 'other', reason: 'x', reviewOn: '2027-01-01', setBy: userId },
    setAt: '2025-01-01T00:00:00Z',
  });
  await insertRow(house.owner, 'access.restricted_child', { ...about, reason: 'other', since: '2025-01-01' });
  for (const email of [people.worker, people.coordinator])
    await insertRow(house.owner, 'access.child_access', {
      ...{ ...about, userId: (await userOf(house.owner, email)).userId, basis: 'named' },
      ...{ source: `who-can-see.restriction:${restrictionId}`, fromAt: '2025-01-01T00:00:00Z' },
    });
}

/** Every row about these children in every table that has a line, but for what tells of merges themselves and of search. */
async function dump(): Promise<Record<string, string[]>> {
  const { rows } = await house.owner.query<{ name: string; column: string }>(
    `select distinct c.oid::regclass::text as name, a.attname as column
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attname in ('child_id', 'child_ids') and n.nspname not in ('merges', 'audit_trail', 'graphile_worker')
        and c.oid::regclass::text not in ('access.merged_child', 'children.search_entry')`,
  );
  const ids = children.map(({ childId }) => childId);
  const told: Record<string, string[]> = {};
  for (const { name, column } of rows) {
    const found = await house.owner.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t where t.${column} ${column === 'child_ids' ? '&&' : '= any'} (${column === 'child_ids' ? '$1::uuid[]' : '$1'}) order by 1`,
      [ids],
    );
    if (found.rows.length > 0) told[name] = found.rows.map(({ row }) => row);
  }
  return told;
}

const count = (told: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(told)
      .filter(([name]) => name !== 'access.child_access')
      .map(([name, rows]) => [name, rows.length]),
  );

async function as<T>(email: string, query: ReturnType<typeof sql<T>>): Promise<T[]> {
  const { rows } = await house.owner.query<{ userId: string; partnershipId: string; agencyId: string }>(
    'select user_id as "userId", partnership_id as "partnershipId", agency_id as "agencyId" from access.user_account where email = $1',
    [email],
  );
  const who = rows[0];
  return house.app.house.database.app.transaction().execute(async (tx) => {
    await sql`select access.become(${who?.userId}, ${who?.partnershipId}, ${who?.agencyId}, ${house.clock.now()})`.execute(
      tx,
    );
    return (await query.execute(tx)).rows;
  });
}

/** A pair as the task would have kept it. */
async function suggest(one: string, other: string): Promise<{ id: string; version: number }> {
  const { rows } = await house.owner.query<{ id: string; version: number }>(
    `insert into merges.suggestion as s (partnership_id, one_child_id, other_child_id, weight, parts, compared, found_at)
     values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 9, '[]', 'x', now())
     on conflict (partnership_id, one_child_id, other_child_id) do update set weight = s.weight
     returning suggestion_id as id, version`,
    [children[0]?.partnershipId, one, other],
  );
  if (rows[0] === undefined) throw new Error('no pair');
  return rows[0];
}

/** The plain model: where each record is. A record sees and is seen as everything that is in it. */
class Model {
  readonly into = new Map<number, number>();
  top(number: number): number {
    const next = this.into.get(number);
    return next === undefined ? number : this.top(next);
  }
  within(number: number): number[] {
    return children.map((_, each) => each).filter((each) => this.top(each) === number);
  }
  /** Nobody sees a record that is in another; of a restricted one only who is named for it. */
  sees(place: number, number: number): boolean {
    if (this.top(number) !== number) return false;
    if (this.within(number).includes(RESTRICTED)) return place === 0;
    return this.within(number).some((each) => stands[each]?.[place] === true);
  }
}

async function compare(model: Model): Promise<void> {
  const ids = children.map(({ childId }) => childId);
  for (const [place, email] of watchers.entries()) {
    const seen = await as<{ id: string; entries: number }>(
      email,
      sql`select c.child_id as id, (select count(*)::integer from children.voice v where v.child_id = c.child_id) as entries
            from children.child c where c.child_id = any(${ids}::uuid[])`,
    );
    const expected = children
      .map((_, number) => number)
      .filter((number) => model.sees(place, number))
      .map((number) => ({ id: children[number]?.childId, entries: model.within(number).length }));
    const order = (rows: readonly { id: string | undefined }[]) =>
      rows.toSorted((one, other) => (one.id ?? '').localeCompare(other.id ?? ''));
    expect(order(seen)).toEqual(order(expected));
  }
}

const step = fc.oneof(
  fc.record({ what: fc.constant('merge' as const), kept: fc.nat(MOST - 1), merged: fc.nat(MOST - 1) }),
  fc.record({ what: fc.constant('undo' as const), which: fc.nat(5) }),
);

test('random merges and undos lose no row, show what they should, and all undone leave everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      const before = await dump();
      const model = new Model();
      const open: { mergeId: string; merged: number }[] = [];
      const undo = async (place: number) => {
        const one = open[place];
        if (one === undefined) return 'none';
        const [told] = await as<{ what: string }>(
          people.coordinator,
          sql`select merges.undo(${one.mergeId}, 'x') as what`,
        );
        const isInner = model.into.has(model.into.get(one.merged) ?? -1);
        expect(told?.what).toBe(isInner ? 'later' : 'done');
        if (isInner) return 'later';
        model.into.delete(one.merged);
        open.splice(place, 1);
        return 'done';
      };
      for (const each of steps) {
        if (each.what === 'undo') await undo(each.which % Math.max(1, open.length));
        else await mergeTwo(model, open, each);
        expect(count(await dump())).toEqual(count(before));
        await compare(model);
      }
      while (open.length > 0) for (let place = open.length - 1; place >= 0; place--) await undo(place);
      const after = await dump();
      for (const [name, rows] of Object.entries(before))
        if (name !== 'access.child_access') expect(after[name]).toEqual(rows);
        else expect(after[name]).toEqual(expect.arrayContaining(rows));
      await compare(new Model());
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

async function mergeTwo(
  model: Model,
  open: { mergeId: string; merged: number }[],
  { kept, merged }: { kept: number; merged: number },
): Promise<void> {
  const [keptId, mergedId] = [children[kept]?.childId ?? '', children[merged]?.childId ?? ''];
  if (kept === merged) return;
  const pair = await suggest(keptId, mergedId);
  const mergeId = randomUUID();
  const [told] = await as<{ what: string }>(
    people.coordinator,
    sql`select merges.merge(${mergeId}, ${pair.id}, ${pair.version}, ${keptId}, 1, ${mergedId}, 1, 'x') as what`,
  );
  const areAwake = model.top(kept) === kept && model.top(merged) === merged;
  if (!areAwake) {
    expect(['gone', 'changed']).toContain(told?.what);
    return;
  }
  expect(told?.what).toBe('done');
  model.into.set(merged, kept);
  open.push({ mergeId, merged });
}

test('every table with a child has a line that says what becomes of it', async () => {
  const { rows } = await house.owner.query('select * from merges.tables_without_a_line()');
  expect(rows).toEqual([]);
  const lines = await house.owner.query<{ name: string }>(
    `select table_name as name from merges.lines() where treatment <> 'stay' and to_regclass(table_name) is null`,
  );
  expect(lines.rows).toEqual([]);
});
