import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCalendarDays } from '#practice/clocks/index.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import type { Person } from '#testing/browserless.ts';
import { people } from '#testing/people.ts';
import { raiseByForm } from '#testing/raise-by-form.ts';

interface Stage {
  number: number;
  began: string | null;
  counts: string | null;
  due: string | null;
  ended: string | null;
  how: string | null;
}

let house: TestHouse;
let child: BuiltChild;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner);
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.policeOfficer, { basis: 'team-member' });
});
afterAll(() => house.close());

async function stagesOf(escalationId: string): Promise<{ state: string; stage: number; stages: Stage[] }> {
  const { rows } = await house.owner.query<{ state: string; stage: number; stages: Stage[] }>(
    `select e.state, e.stage_number as stage,
            (select jsonb_agg(jsonb_build_object('number', s.number, 'began', s.began_at, 'counts', s.counts_from, 'due', s.due_on,
                                                 'ended', s.ended_at, 'how', s.ended_how) order by s.number)
               from escalations.stage s where s.escalation_id = e.escalation_id) as stages
       from escalations.escalation e where e.escalation_id = $1`,
    [escalationId],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the disagreement is not there');
  return found;
}

/** Taken back, and known by whoever speaks for the other side then. */
async function takeBack(worker: Person, path: string): Promise<void> {
  await worker.post(`${path}/take-back`, { because: 'It was answered' });
  for (const email of [people.policeOfficer, people.policePanelMember])
    await (await house.as(email)).post(`${path}/taken-back`, {});
}

type Standing = Awaited<ReturnType<typeof stagesOf>>;

/** Nothing is skipped, and nothing that lies ahead has begun. */
function goesOneByOne(before: Standing, after: Standing): void {
  expect([before.stage, before.stage + 1]).toContain(after.stage);
  const past = after.stages.filter(({ number }) => number < after.stage);
  expect(past.filter(({ began, ended }) => began === null || ended === null)).toEqual([]);
  const ahead = after.stages.filter(({ number }) => number > after.stage);
  expect(ahead.filter(({ began, ended }) => began !== null || ended !== null)).toEqual([]);
}

function holds(before: Standing, after: Standing): void {
  goesOneByOne(before, after);
  for (const [index, stage] of after.stages.entries()) {
    const was = before.stages[index];
    // What has ended is never open again, and nothing of it changes.
    if (was?.ended != null) expect(stage).toEqual(was);
    if (stage.due !== null && stage.counts !== null) expect(stage.due >= stage.counts).toBe(true);
  }
  const open = after.stages.filter(({ began, ended }) => began !== null && ended === null);
  expect(open.map(({ number }) => number)).toEqual(after.state === 'open' ? [after.stage] : []);
  if (before.state !== 'open') expect(after).toEqual(before);
}

const step = fc.oneof(
  fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 9 }) }),
  fc.record({
    act: fc.constantFrom('move-on' as const, 'write' as const, 'take-back' as const),
    days: fc.constant(0),
  }),
);

// Only forwards: a clock that is put back would be another test. Years of days: each run begins some months after the one before.
test('a stage that has ended is never open again, and one stage is open while a disagreement is', async () => {
  let today = '2026-11-23';
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.array(step, { minLength: 4, maxLength: 9 }),
      async (later, steps) => {
        const at = (day: string) => house.clock.moveTo(`${day}T10:00:00Z`);
        today = addCalendarDays(today, later);
        at(today);
        const path = await raiseByForm(
          house,
          await house.as(people.worker),
          child,
          'Vale and Staithes Constabulary',
        );
        const escalationId = path.split('/').at(-1) ?? '';
        let before = await stagesOf(escalationId);
        for (const { act, days } of steps) {
          today = addCalendarDays(today, days);
          at(today);
          const worker = await house.as(people.worker);
          if (act === 'wait') await house.runTask('hourly:escalation-stages');
          else if (act === 'move-on')
            await worker.post(`${path}/next-stage`, { because: 'It is urgent', stage: String(before.stage) });
          else if (act === 'write')
            await worker.post(`${path}/views`, { said: 'Our view', stage: String(before.stage) });
          else await takeBack(worker, path);
          const after = await stagesOf(escalationId);
          holds(before, after);
          for (const { how } of after.stages) seen.add(how ?? 'open');
          before = after;
        }
      },
    ),
    { numRuns: 12, seed: 20_261_130, endOnFailure: true },
  );
  // It has seen what it speaks of: every way in which a stage ends.
  expect([...seen].toSorted()).toEqual(['ended', 'moved-on', 'open', 'time-up']);
});

test('the fast path goes through every stage once and has asked the last of them within 24 hours, however often the job runs', async () => {
  const startsAt = fc.record({
    days: fc.integer({ min: 1, max: 400 }),
    minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    twice: fc.boolean(),
  });
  let today = '2027-06-01';
  await fc.assert(
    fc.asyncProperty(startsAt, async ({ days, minute, twice }) => {
      today = addCalendarDays(today, days);
      const begun = Date.parse(`${today}T00:00:00Z`) + minute * 60_000;
      house.clock.moveTo(new Date(begun).toISOString());
      const by = await house.as(people.worker);
      const path = await raiseByForm(house, by, child, 'Vale and Staithes Constabulary', {
        atRisk: 'yes',
        atRiskBecause: 'He is there tonight',
      });
      const escalationId = path.split('/').at(-1) ?? '';
      let before = await stagesOf(escalationId);
      expect(before.stage).toBe(1);
      for (let hour = 1; hour <= 24; hour += 1) {
        house.clock.moveTo(new Date(begun + hour * 3_600_000 + 1000).toISOString());
        for (let run = 0; run < (twice ? 2 : 1); run += 1) {
          await house.runTask('hourly:escalation-stages');
          const after = await stagesOf(escalationId);
          holds(before, after);
          before = after;
        }
        // The stages share the hours in equal parts, whatever day it is.
        const share = 24 / before.stages.length;
        expect(before.stage).toBe(Math.min(before.stages.length, Math.floor(hour / share) + 1));
      }
      await takeBack(await house.as(people.worker), path);
    }),
    { numRuns: 3, seed: 20_261_130, endOnFailure: true },
  );
});
