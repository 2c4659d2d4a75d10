import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let address: string;
beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Brynja', familyName: 'Quillhaven' });
  await grant(house.owner, child, people.worker);
  address = `/children/${child.childId}/stuck/time-to-think`;
});
afterAll(() => house.close());

describe('asking for time to think', () => {
  it('tells the worker what becomes of it', async () => {
    const { html, status } = await (await house.as(people.worker)).get(address);
    expect(status).toBe(200);
    expect(html).toContain('until you withdraw it or a panel hears it');
  });

  it('comes back with its message when nothing, or too much, is said', async () => {
    const worker = await house.as(people.worker);
    expect((await worker.post(address, { why: ' ' })).html).toContain('Say what you want to think about');
    const long = await worker.post(address, { why: 'x'.repeat(4001) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('4,000 characters or fewer');
    expect(long.html).toContain('x'.repeat(4001));
  });

  it('is kept, puts the child on the list, and is on the audit trail', async () => {
    const worker = await house.as(people.worker);
    const why = 'Three agencies see <three> different children';
    const { location } = await worker.post(address, { why });
    expect(location).toBe(`/children/${child.childId}/stuck?said=request`);
    const [event] = await auditOf(house.owner, people.worker);
    expect(event).toMatchObject({ act: 'time to think asked for', childIds: [child.childId] });
    const { html } = await worker.get('/stuck-plans');
    expect(html).toContain('Time to think, asked for by Jolanta Wierzbówka on 21 November 2026');
    expect(html).toContain('Three agencies see &lt;three&gt; different children');
    expect(html).toContain('No open plan');
  });

  it('is not there for another team, and refused without permission', async () => {
    const other = await house.as(people.otherWorker);
    expect((await other.get(address)).status).toBe(404);
    expect((await other.post(address, { why: 'Mine' })).status).toBe(404);
    const police = await house.as(people.policePanelMember);
    expect((await police.post(address, { why: 'Mine' })).status).toBe(403);
    const { rows } = await house.owner.query('select why from panels.thinking_request where child_id = $1', [
      child.childId,
    ]);
    expect(rows).toHaveLength(1);
  });
});
