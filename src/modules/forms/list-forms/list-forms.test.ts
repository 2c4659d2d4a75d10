import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { beginForm } from '#testing/begin-form.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, {
    localId: 'FORM-1',
    givenName: '<img src=x onerror=1>',
    birthDate: '2012-01-02',
  });
  await grant(house.owner, child, people.worker);
  await grant(house.owner, child, people.nurse, { basis: 'team-member' });
  await grant(house.owner, child, people.policePanelMember, { basis: 'panel-member' });
});
afterAll(() => house.close());

const begin = (form = 'early-help-assessment', audience = 'team') =>
  beginForm(house, child, people.worker, form, audience);

test('with nothing on it, the page says how to start; then what is open, begun by whom', async () => {
  const worker = await house.as(people.worker);
  const address = `/children/${child.childId}/forms`;
  const empty = (await worker.get(address)).html;
  expect(empty).toContain('No form is being filled in for this child');
  expect(empty).toContain('Early help assessment');
  const { path } = await begin();
  const { html } = await worker.get(address);
  expect(html).toContain(`href="${path}"`);
  expect(html).toContain('Begun by Jolanta Wierzbówka');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({
    act: 'form.list viewed',
    childIds: [child.childId],
  });
  const quality = await (await house.as(people.quality)).get(address);
  expect([quality.status, quality.html.includes('/begin/')]).toEqual([200, false]);
});

test('a form that is withdrawn while it is filled in says so, is finished, and is not begun again', async () => {
  const { path, worker, versionId } = await begin();
  const withdraw = `update questionnaires.questionnaire_version set state = $1, withdrawn_at = $2, withdrawn_because = 'A better one is coming.' where version_id = $3`;
  await house.owner.query(withdraw, ['withdrawn', house.clock.now(), versionId]);
  expect((await worker.get(`${path}/sections/beginning`)).html).toContain('A better one is coming.');
  expect(
    (await worker.post(`${path}/sections/beginning`, { 'why-now': 'Still', 'why-now.version': '0' })).status,
  ).toBe(303);
  const list = (await worker.get(`/children/${child.childId}/forms`)).html;
  expect(list).not.toContain(`begin/${versionId}`);
  expect(
    (await worker.post(`/children/${child.childId}/forms/begin/${versionId}`, { audience: 'team' })).status,
  ).toBe(404);
  await expect(
    house.owner.query(
      `update questionnaires.questionnaire_version set definition = '{}' where version_id = $1`,
      [versionId],
    ),
  ).rejects.toThrow('does not change');
});
