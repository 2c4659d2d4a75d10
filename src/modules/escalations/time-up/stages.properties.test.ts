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

function holds(before: Standing, after: Standing): void {
  expect(after.stage).toBeGreaterThanOrEqual(before.stage);
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
