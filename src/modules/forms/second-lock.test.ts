import { afterAll, beforeAll, expect, test } from 'vitest';
import { designAForm } from '#testing/design-a-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pastEveryPage } from '#testing/past-every-page.ts';
import { people } from '#testing/people.ts';

/** What the database itself refuses when a page would let it through. */
let house: TestHouse;
let draft: string;
const elsewhere = 'rhiannon.gelligaerog@gwasanaethau-plant.cwm-arian.example';

beforeAll(async () => {
  house = await openTestHouse();
  draft = (await designAForm(house)).path.split('/').at(-1) ?? '';
});
afterAll(() => house.close());

const as = (email: string, statement: string) => pastEveryPage(house, email, statement);
const read = () => `select 1 from questionnaires.questionnaire_version where version_id = '${draft}'`;
const write = () =>
  `update questionnaires.questionnaire_version set saved_at = access.now() where version_id = '${draft}' returning 1`;
const drop = () =>
  `delete from questionnaires.questionnaire_version where version_id = '${draft}' returning 1`;
const begin = (key: string) => `
  insert into questionnaires.questionnaire (partnership_id, questionnaire_id, key, about)
  values (access.viewer_partnership(), platform.uuid_v7(), '${key}', 'child') returning 1`;

test('everybody of the partnership reads its forms, and nobody of another', async () => {
  for (const email of [people.worker, people.policeOfficer, people.quality])
    expect(await as(email, read())).toEqual([1]);
  expect(await as(elsewhere, read())).toEqual([]);
});

test('a form is written by who designs forms, and by nobody else', async () => {
  for (const [place, email] of [people.worker, people.policeOfficer, people.schoolLead].entries()) {
    expect([email, await as(email, write())]).toEqual([email, []]);
    expect([email, await as(email, drop())]).toEqual([email, []]);
    await expect(as(email, begin(`theirs-${place}`))).rejects.toThrow('row-level security');
  }
  expect(await as(people.manager, write())).toEqual([1]);
  for (const state of [
    `state = 'published', published_at = access.now()`,
    `state = 'withdrawn', withdrawn_at = access.now()`,
  ])
    await expect(as(people.manager, write().replace('saved_at = access.now()', state))).rejects.toThrow(
      'row-level security',
    );
  expect(await as(people.quality, write())).toEqual([1]);
  expect(await as(people.coordinator, begin('ours'))).toEqual([1]);
});
