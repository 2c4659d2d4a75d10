import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
let child: BuiltChild;
let address: string;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  child = await buildChild(house.owner, { givenName: 'Brynja', familyName: 'Quillhaven' });
  await grant(house.owner, child, people.worker);
  const page = `/children/${child.childId}/stuck`;
  await (await house.as(people.worker)).post(`${page}/time-to-think`, { why: 'No way forward' });
  address = `${page}/time-to-think/${(await requestOf()).request_id}/withdraw`;
});

const requestOf = async () => {
  const { rows } = await house.owner.query<{
    request_id: string;
    withdrawn_on: string | null;
    withdrawn_because: string | null;
  }>('select request_id, withdrawn_on, withdrawn_because from panels.thinking_request where child_id = $1', [
    child.childId,
  ]);
  return rows[0]!;
};

describe('withdrawing a request for time to think', () => {
  it('asks why it is no longer needed, and does not go on without', async () => {
    const worker = await house.as(people.worker);
    expect((await worker.get(address)).html).toContain('No way forward');
    const { html, status } = await worker.post(address, { because: '' });
    expect(status).toBe(422);
    expect(html).toContain('Say why it is no longer needed');
    expect((await requestOf()).withdrawn_on).toBeNull();
  });

  it('is kept with the request, takes it off the list, and is on the audit trail', async () => {
    const worker = await house.as(people.worker);
    const { location } = await worker.post(address, { because: 'The core group has met' });
    expect(location).toBe(`/children/${child.childId}/stuck?said=withdrawal`);
    expect(await requestOf()).toMatchObject({
      withdrawn_on: '2026-11-21',
      withdrawn_because: 'The core group has met',
    });
    const [event] = await auditOf(house.owner, people.worker);
    expect(event).toMatchObject({ act: 'request for time to think withdrawn', childIds: [child.childId] });
    expect((await worker.get('/stuck-plans')).html).not.toContain(child.childId);
    const { html } = await worker.get(`/children/${child.childId}/stuck`);
    expect(html).toContain('Request for time to think withdrawn');
  });

  it('tells the second of two that it is done already, and keeps what was typed', async () => {
    const worker = await house.as(people.worker);
    await worker.post(address, { because: 'First' });
    const second = await worker.post(address, { because: 'Second thoughts' });
    expect(second.status).toBe(409);
    expect(second.html).toContain('Second thoughts');
    expect((await requestOf()).withdrawn_because).toBe('First');
    expect((await worker.get(address)).status).toBe(404);
  });

  it('is not there for another team, and refused without permission', async () => {
    const fields = { because: 'Mine' };
    expect((await (await house.as(people.otherWorker)).post(address, fields)).status).toBe(404);
    expect((await (await house.as(people.policePanelMember)).post(address, fields)).status).toBe(403);
    expect((await requestOf()).withdrawn_on).toBeNull();
  });
});
