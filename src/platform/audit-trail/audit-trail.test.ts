import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { countActs, countJobs, testAct } from '#testing/test-act.ts';
import { get } from '../web/routes.ts';
import { conflictPage, page, redirect } from '../web/visit.ts';

describe('the audit trail', () => {
  let house: TestHouse;
  let served: Served;
  let child: BuiltChild;
  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner);
    await grant(house.owner, child, people.worker);
    const looking = get('/test/children/:childId', {
      may: 'signed-in',
      records: 'test looked',
      answers: (visit) => {
        visit.looksAt([child.childId]);
        visit.looksAt([child.childId]);
        visit.notes({ count: 2 });
        return page('platform/web/errors/not-found.njk', {});
      },
    });
    const hidden = get('/test/hidden/:childId', {
      may: 'import.census',
      records: 'test hidden looked',
      answers: () => redirect('/'),
    });
    const broken = get('/test/broken/:childId', {
      may: 'signed-in',
      records: 'test broken',
      answers: () => page('platform/web/errors/there-is-no-such-page.njk', {}),
    });
    const late = get('/test/conflict', {
      may: 'signed-in',
      records: 'test conflict',
      answers: () => conflictPage('platform/web/errors/conflict.njk', { typed: [] }),
    });
    const permissions = { ...house.app.house.permissions, 'import.census': ['cp-chair'] } as const;
    served = await serveRoutes(house, [looking, hidden, broken, late, testAct()], { permissions });
  });
  afterAll(async () => {
    await served.close();
    await house.close();
  });

  const latest = async (email: string = people.worker) => (await auditOf(house.owner, email))[0];

  it('holds who looked at whom, once, with what the page noted', async () => {
    const worker = await served.as(people.worker);
    expect((await worker.get(`/test/children/${child.childId}`)).status).toBe(200);
    expect(await latest()).toEqual({
      act: 'test looked',
      outcome: 'done',
      childIds: [child.childId],
      detail: { count: 2 },
    });
  });

  it('holds a refusal, with the child it was about, and says whom to ask', async () => {
    const worker = await served.as(people.worker);
    const refused = await worker.get(`/test/hidden/${child.childId}`);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('Dafydd Llwynogarth');
    expect(refused.html).not.toContain('Tamsin Oakershott');
    expect(await latest()).toMatchObject({ act: 'test hidden looked', outcome: 'refused' });
    const { rows } = await house.owner.query<{ subject: string }>(
      `select subject from audit_trail.event where act = 'test hidden looked'`,
    );
    expect(rows).toEqual([{ subject: child.childId }]);
  });

  it('says to a manager of a team to ask the administrator of the agency', async () => {
    const manager = await served.as(people.manager);
    const { html } = await manager.get(`/test/hidden/${child.childId}`);
    expect(html).toContain('Keith Umbersley');
    expect(html).not.toContain('Samira Thackleigh');
  });

  it('holds what was not found, and keeps no word that was typed into an address', async () => {
    const worker = await served.as(people.worker);
    await worker.get('/test/children/Tamsin%20Example');
    expect(await latest()).toMatchObject({ act: 'test looked', outcome: 'not-found' });
    const { rowCount } = await house.owner.query(
      `select 1 from audit_trail.event e where e::text like '%Tamsin%'`,
    );
    expect(rowCount).toBe(0);
  });

  it('holds that a request failed, also while its page was drawn', async () => {
    const worker = await served.as(people.worker);
    expect((await worker.get(`/test/broken/${child.childId}`)).status).toBe(500);
    expect(await latest()).toMatchObject({ act: 'test broken', outcome: 'failed', childIds: [] });
  });

  it('holds a sign-in and a sign-out in the partnership of the person', async () => {
    const visitor = served.nobody();
    const { rows } = await house.owner.query<{ userId: string; partnershipId: string }>(
      `select user_id as "userId", partnership_id as "partnershipId" from access.user_account where email = $1`,
      [people.nurse],
    );
    await visitor.post('/demonstration', { userId: rows[0]?.userId }, '/demonstration');
    await visitor.post('/sign-out');
    const held = await house.owner.query<{ act: string; partnership: string }>(
      `select act, partnership_id as partnership from audit_trail.event where user_id = $1 order by event_id`,
      [rows[0]?.userId],
    );
    const partnership = rows[0]?.partnershipId;
    expect(
      held.rows.filter(({ act }) => act !== 'help read' && act !== 'page about Teamaround read'),
    ).toEqual([
      { act: 'demonstration person chosen', partnership },
      { act: 'signed out', partnership },
    ]);
  });

  it('holds a sign-in that did not succeed, without the address that was tried', async () => {
    const tried = { email: 'tamsin.example@health.example', password: 'not the password' };
    expect((await served.nobody().post('/sign-in', tried, '/sign-in')).status).toBe(422);
    const { rows } = await house.owner.query<{ event: string; detail: object }>(
      `select e::text as event, detail from audit_trail.event e where act = 'sign-in tried'`,
    );
    expect(rows.map(({ detail }) => detail)).toEqual([{ signedIn: false, because: 'no-account' }]);
    expect(rows[0]?.event).not.toContain('tamsin');
  });

  it('holds whose account was tried, and that it was locked', async () => {
    const tried = { email: people.quality, password: 'not the password' };
    for (let time = 0; time < 7; time += 1) await served.nobody().post('/sign-in', tried, '/sign-in');
    const { rows } = await house.owner.query<{ outcome: string; because: string }>(
      `select e.outcome, e.detail ->> 'because' as because from audit_trail.event e
         join access.user_account u on u.user_id = e.user_id and u.partnership_id = e.partnership_id
        where u.email = $1 and e.act = 'sign-in tried' order by e.event_id`,
      [people.quality],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(Array<string>(7).fill('refused'));
    expect(rows.map(({ because }) => because)).toEqual([
      ...Array<string>(6).fill('wrong-password'),
      'locked',
    ]);
  });

  it('tells a form that came back, a second version and a second sending apart from what was done', async () => {
    const worker = await served.as(people.worker);
    const form = { ...(await worker.tokens('/')), what: 'sent twice' };
    expect((await worker.postWith('/test/act', { ...form, what: '' })).status).toBe(422);
    expect(await latest()).toMatchObject({ act: 'test act done', outcome: 'not-accepted' });
    await worker.postWith('/test/act', form);
    expect(await latest()).toMatchObject({ act: 'test act done', outcome: 'done' });
    await worker.postWith('/test/act', form);
    expect(await latest()).toMatchObject({ act: 'test act done', outcome: 'repeated' });
    expect(await countActs(house.owner, 'sent twice')).toBe(1);
    expect((await worker.get('/test/conflict')).status).toBe(409);
    expect(await latest()).toMatchObject({ act: 'test conflict', outcome: 'conflict' });
  });

  it('holds why a child was not shown, and which', async () => {
    const { childId } = child;
    const refused = async (email: string, path = `/children/${childId}`) => {
      await (await served.as(email)).get(path);
      return latest(email);
    };
    expect(await refused(people.systemAdministrator)).toMatchObject({
      outcome: 'refused',
      childIds: [childId],
      detail: { why: 'permission', needs: 'child.view' },
    });
    const notFound = { outcome: 'not-found', childIds: [childId] };
    expect(await refused(people.nurse)).toMatchObject({ ...notFound, detail: { why: 'no-access' } });
    await grant(house.owner, child, people.nurse, { until: '2026-11-20T10:00:00Z' });
    expect(await refused(people.nurse)).toMatchObject({ ...notFound, detail: { why: 'access-ended' } });
    await house.owner.query(
      `insert into access.restricted_child (partnership_id, child_id, reason, since) values ($1, $2, 'test', now())`,
      [child.partnershipId, childId],
    );
    expect(await refused(people.quality)).toMatchObject({ ...notFound, detail: { why: 'restricted' } });
    expect(await refused(people.worker, `/children/${childId}/chronology/${childId}/correct`)).toMatchObject({
      ...notFound,
      detail: { why: 'restricted' },
    });
  });

  it('and the work stand or fall together: when the end of the transaction fails, neither is there', async () => {
    await house.owner.query(`
      create function public.break_the_end() returns trigger language plpgsql as $$
      begin
        if new.what = 'never kept' then raise exception 'the end is broken'; end if;
        return null;
      end $$;
      create constraint trigger break_the_end after insert on actions.action deferrable initially deferred
        for each row execute function public.break_the_end()`);
    const worker = await served.as(people.worker);
    const ofActs = async () => {
      const acts = await auditOf(house.owner, people.worker);
      return acts.filter(({ act }) => act === 'test act done').map(({ outcome }) => outcome);
    };
    const before = await ofActs();
    const jobs = await countJobs(house.owner, 'test-job');
    const form = { ...(await worker.tokens('/')), what: 'never kept' };
    expect((await worker.postWith('/test/act', form)).status).toBe(500);
    expect(await countActs(house.owner, 'never kept')).toBe(0);
    expect(await countJobs(house.owner, 'test-job')).toBe(jobs);
    expect(await ofActs()).toEqual(['failed', ...before]);
    await house.owner.query('drop function public.break_the_end cascade');
    expect((await worker.postWith('/test/act', form)).status).toBe(303);
    expect(await countActs(house.owner, 'never kept')).toBe(1);
  });

  it('is what a request waits for: without its row there is no page', async () => {
    await house.owner.query(
      `alter table audit_trail.event add constraint none check (act <> 'test looked') not valid`,
    );
    const worker = await served.as(people.worker);
    const answered = await worker.get(`/test/children/${child.childId}`);
    await house.owner.query('alter table audit_trail.event drop constraint none');
    expect(answered.status).toBe(500);
  });
});
