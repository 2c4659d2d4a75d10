import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, buildPlan, grant, type BuiltChild } from '#testing/build-child.ts';
import { buildVoice } from '#testing/build-voice.ts';
import { insertRow } from '#testing/insert-row.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { userOf } from '#testing/user-of.ts';

let house: TestHouse;
let child: BuiltChild;
let path: string;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { localId: 'HEARD-1', givenName: 'Ffion' });
  path = `/children/${child.childId}/voice`;
  await buildPlan(house.owner, child, { startDate: '2026-01-05', kind: 'child-protection' });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.manager, { basis: 'team-manager' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
  await grant(house.owner, child, people.nurse, { basis: 'recommendation-owner' });
  for (const by of [people.worker, people.policePanelMember])
    for (const audience of ['agency', 'team', 'panel'] as const)
      await buildVoice(house.owner, child, {
        ...{ by, audience, heardOn: '2026-08-19', said: `${by.slice(0, 4)} for ${audience}` },
      });
});
afterAll(() => house.close());

const said = (html: string) =>
  [...html.matchAll(/<p class="app-voice__said">(\w{4} for \w+)<\/p>/g)].map((found) => found[1]).toSorted();

const panel = ['jola for panel', 'ruar for panel'];
const readers: [string, string[]][] = [
  [people.worker, [...panel, 'jola for agency', 'jola for team', 'ruar for team']],
  [people.manager, [...panel, 'jola for agency', 'jola for team', 'ruar for team']],
  [people.policePanelMember, [...panel, 'ruar for agency', 'ruar for team']],
  [people.nurse, panel],
  [people.quality, [...panel, 'jola for agency', 'jola for team', 'ruar for team']],
];

describe('who reads what', () => {
  test.each(readers)('%s', async (email, readable) => {
    const { status, html } = await (await house.as(email)).get(path);
    expect(status).toBe(200);
    expect(said(html)).toEqual(readable.toSorted());
  });

  test.each(readers)('the database says the same to %s, and takes no change', async (email, readable) => {
    const { userId } = await userOf(house.owner, email);
    const { rows } = await house.owner.query<{ agency: string }>(
      'select agency_id as agency from access.user_account where user_id = $1',
      [userId],
    );
    const asThem = (statement: string) =>
      house.app.house.database.app.transaction().execute(async (tx) => {
        await sql`select access.become(${userId}, ${child.partnershipId}, ${rows[0]?.agency ?? ''}, ${house.clock.now()})`.execute(
          tx,
        );
        return (await sql.raw<{ said: string }>(statement).execute(tx)).rows;
      });
    const seen = await asThem('select said from children.voice');
    expect(seen.map((row) => row.said).toSorted()).toEqual(readable.toSorted());
    await expect(asThem(`update children.voice set said = 'x'`)).rejects.toThrow('permission denied');
    await expect(asThem('delete from children.voice_answer')).rejects.toThrow('permission denied');
  });

  test('it is not there for another team, nor allowed to a role that has nothing to do with children', async () => {
    expect((await (await house.as(people.otherWorker)).get(path)).status).toBe(404);
    expect((await (await house.as(people.systemAdministrator)).get(path)).status).toBe(403);
  });
});

describe('not heard for long', () => {
  test('is said on the child’s page, the voice, before the next review, and by the partnership’s own rule', async () => {
    const worker = await house.as(people.worker);
    for (const page of [`/children/${child.childId}`, path]) {
      const { html } = await worker.get(page);
      expect(html).toContain('Not heard for 94 days');
      expect(html).toContain('app-due--late');
    }
    expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
      act: 'child voice viewed',
      childIds: [child.childId],
    });
    expect((await worker.get(`/children/${child.childId}/plans`)).html).toContain(
      'ask Ffion what they want the meeting to know. Not heard for 94 days.',
    );
    await insertRow(house.owner, 'clocks.setting', {
      ...{ partnershipId: child.partnershipId, settingKey: 'children.heard-every', amount: 100 },
      ...{ source: 'Our practice standards', effectiveFrom: '2026-01-01' },
    });
    const { html } = await worker.get(path);
    expect(html).toContain('Heard 94 days ago');
    expect(html).toContain('at least every 100 days: Our practice standards');
    await house.owner.query(`delete from clocks.setting where setting_key = 'children.heard-every'`);
  });

  test('stands on the timeline too, and can be chosen there', async () => {
    const { html } = await (
      await house.as(people.worker)
    ).get(`/children/${child.childId}/chronology?theme=t13`);
    expect(html).toContain('jola for team');
    expect(html).toContain('what was done about it');
  });
});
