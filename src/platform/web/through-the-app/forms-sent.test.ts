import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { countActs, countJobs, testAct } from '#testing/test-act.ts';

describe('a form', () => {
  let house: TestHouse;
  let served: Served;
  let failing = false;
  beforeAll(async () => {
    house = await openTestHouse();
    const act = testAct({
      before: () => setTimeout(40),
      after: () => {
        if (failing) throw new Error('broken on purpose');
      },
    });
    served = await serveRoutes(house, [act]);
  });
  afterAll(async () => {
    await served.close();
    await house.close();
  });

  const fill = async (what: string) => {
    const person = await served.as(people.worker);
    return { person, form: { ...(await person.tokens('/')), what } };
  };

  it('sent twice does its work once and leads to the same place', async () => {
    const { person, form } = await fill('sent twice');
    const first = await person.postWith('/test/act', form);
    const second = await person.postWith('/test/act', form);
    expect(first.status).toBe(303);
    expect(first.location).toMatch(/^\/actions\//);
    expect(second.location).toBe(first.location);
    expect(await countActs(house.owner, 'sent twice')).toBe(1);
  });

  it('sent ten times at once does its work once, and all ten are led to it', async () => {
    const { person, form } = await fill('sent ten times');
    const all = await Promise.all(Array.from({ length: 10 }, () => person.postWith('/test/act', form)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(all.map(({ location }) => location)).size).toBe(1);
    expect(await countActs(house.owner, 'sent ten times')).toBe(1);
    const acts = (await auditOf(house.owner, people.worker)).filter((row) => row.act === 'test act done');
    expect(acts.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
    expect(acts.slice(0, 10).filter(({ outcome }) => outcome === 'repeated')).toHaveLength(9);
  });

  it('that was wrong can be sent again with the same token', async () => {
    const { person, form } = await fill('');
    const wrong = await person.postWith('/test/act', form);
    expect(wrong.status).toBe(422);
    expect((await person.postWith('/test/act', { ...form, what: 'put right' })).status).toBe(303);
    expect(await countActs(house.owner, 'put right')).toBe(1);
  });

  it('whose work failed leaves nothing, and its page offers the same form once more', async () => {
    const { person, form } = await fill('failed at first');
    const jobs = await countJobs(house.owner, 'test-job');
    failing = true;
    const failed = await person.postWith('/test/act', form);
    failing = false;
    expect(failed.status).toBe(500);
    expect(failed.html).toContain('<dd class="app-typed govuk-!-margin-bottom-4">failed at first</dd>');
    expect(failed.html).toContain(`name="formToken" value="${form.formToken}"`);
    expect(failed.html).not.toContain('broken on purpose');
    expect(await countActs(house.owner, 'failed at first')).toBe(0);
    expect(await countJobs(house.owner, 'test-job')).toBe(jobs);
    expect((await person.postWith('/test/act', form)).status).toBe(303);
    expect((await person.postWith('/test/act', form)).status).toBe(303);
    expect(await countActs(house.owner, 'failed at first')).toBe(1);
  });

  it('of one person is not stopped by another who has the same token', async () => {
    const { form } = await fill('first person');
    const other = await served.as(people.manager);
    const own = { ...(await other.tokens('/')), formToken: form.formToken, what: 'second person' };
    expect((await other.postWith('/test/act', own)).status).toBe(303);
    expect(await countActs(house.owner, 'second person')).toBe(1);
  });

  it.each<[string, (form: Record<string, string>) => Record<string, string | string[] | undefined>, number]>([
    ['without its session’s token', (form) => ({ ...form, _csrf: undefined }), 401],
    ['with a token made up', (form) => ({ ...form, _csrf: 'x'.repeat(60) }), 401],
    ['with its token twice', (form) => ({ ...form, _csrf: [form['_csrf'] ?? '', form['_csrf'] ?? ''] }), 401],
    ['without its one-use token', (form) => ({ ...form, formToken: undefined }), 400],
    ['with two one-use tokens', (form) => ({ ...form, formToken: [randomUUID(), randomUUID()] }), 400],
    ['with a one-use token that is none', (form) => ({ ...form, formToken: 'again' }), 400],
  ])('%s does nothing', async (name, change, status) => {
    const { person, form } = await fill(name);
    const refused = await person.postWith('/test/act', change(form));
    expect(refused.status).toBe(status);
    expect(refused.html).toContain(name);
    expect(await countActs(house.owner, name)).toBe(0);
  });

  it('of another session is refused, also of the same person’s', async () => {
    const one = await fill('of another session');
    const two = await served.as(people.worker);
    await two.get('/');
    expect((await two.postWith('/test/act', one.form)).status).toBe(401);
    expect(await countActs(house.owner, 'of another session')).toBe(0);
  });

  it('sent by somebody signed out says so and gives back what was typed, but no password', async () => {
    const { person, form } = await fill('typed before signing out');
    await house.owner.query('update access.session set ended_at = $1 where ended_at is null', [
      house.clock.now(),
    ]);
    const late = await person.postWith('/test/act', { ...form, 'new-password': 'do not show this' });
    expect(late.status).toBe(401);
    expect(late.html).toContain('typed before signing out');
    expect(late.html).not.toContain('do not show this');
    expect(await countActs(house.owner, 'typed before signing out')).toBe(0);
  });
});
