import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { meetingForm, openEarlyHelp } from '#testing/early-help-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { idOf, leadsOf, seenByTeam } from '#testing/team-form.ts';

let house: TestHouse;
let child: BuiltChild;

beforeAll(async () => {
  house = await openTestHouse();
  child = await buildChild(house.owner, { givenName: 'Siân', familyName: 'Prysor' });
  await grant(house.owner, child, people.schoolLead, { basis: 'team-member' });
});
afterAll(() => house.close());

test('from consent to closing: the school opens it, leads, assesses, meets and closes, and each step is seen', async () => {
  const school = await house.as(people.schoolLead);
  const list = `/children/${child.childId}/early-help`;
  expect((await school.get(list)).html).toContain('No early help yet');
  expect((await school.get(`${list}/new`)).html).toContain('Who is the lead professional?');
  const path = await openEarlyHelp(school, child.childId);
  expect((await leadsOf(house, child.childId)).now).toEqual([people.schoolLead]);
  expect(await seenByTeam(house, child.childId)).toContain(people.schoolLead);
  const opened = (await school.get(path)).html;
  for (const said of [
    'Lead professional: Jacinta Moorcrofton',
    'due on 2 January 2027',
    'Why this date?',
    'No meeting yet',
  ])
    expect(opened).toContain(said);

  const begun = await school.post(`${path}/assessments`, {});
  const sheet = begun.location ?? '';
  expect(sheet).toContain(`${path}/assessments/`);
  const saved = await school.post(`${sheet}/sections/child-needs`, {
    ...{ health: '7', 'health.version': '0', learning: '3', 'learning.version': '0' },
  });
  expect(saved.status).toBe(303);
  const assessed = (await school.get(path)).html;
  expect(assessed).toContain('which is not signed yet');
  expect(assessed).toMatch(/Learning<\/th>\s*<td[^>]*>3</);

  const owner = await idOf(house, people.schoolLead);
  const met = await school.post(`${path}/meetings`, {
    ...meetingForm,
    ...{ version: '1', came: owner, 'action-1-what': 'Ask the breakfast club', 'action-1-owner': owner },
    ...{ 'action-1-due-day': '25', 'action-1-due-month': '11', 'action-1-due-year': '2026' },
  });
  expect([met.status, met.location]).toEqual([303, path]);
  const after = (await school.get(path)).html;
  for (const said of [
    'Meeting on 21 November 2026',
    'Mornings are the hard part',
    'Of the team: Jacinta Moorcrofton',
    'due on 16 January 2027',
  ])
    expect(after).toContain(said);
  expect((await school.get('/')).html).toContain('Ask the breakfast club');

  const closed = await school.post(`${path}/close`, {
    ...{ version: '2', outcome: 'needs-met', because: 'She is in school every day' },
  });
  expect([closed.status, closed.location]).toEqual([303, path]);
  const over = (await school.get(path)).html;
  expect(over).toContain('This early help is closed: The needs are met.');
  expect(over).toContain('No longer to be done since');
  expect(over).not.toContain(`${path}/close`);
  expect((await school.get('/')).html).not.toContain('Ask the breakfast club');
  const chronology = (await school.get(`/children/${child.childId}/chronology`)).html;
  for (const said of [
    'Early help was opened by',
    'The team around the child met',
    'Early help ended: the needs are met',
  ])
    expect(chronology).toContain(said);
  expect(await auditOf(house.owner, people.schoolLead)).toContainEqual(
    expect.objectContaining({ act: 'early help closed', outcome: 'done', childIds: [child.childId] }),
  );
});
