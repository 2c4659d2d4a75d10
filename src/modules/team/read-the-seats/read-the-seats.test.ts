import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const read = async (email: string) => (await house.as(email)).get('/team/seats');

test('in England: each kind of plan, with source and day; what no law says is called local practice', async () => {
  const { html } = await read(people.worker);
  for (const text of [
    'Child protection plan',
    'Working Together to Safeguard Children (2023), chapter 3',
    '15 December 2023',
    'Usual local practice',
    'No day of its own',
    'Child in care',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('Wales Safeguarding Procedures');
  expect((await auditOf(house.owner, people.worker))[0]).toMatchObject({ act: 'team seats read' });
});

test('in Wales: its own law, in Welsh', async () => {
  const { html } = await read('idris.penbrynfa@gwasanaethau-plant.cwm-arian.example');
  for (const text of [
    'Gweithdrefnau Diogelu Cymru, adran 3',
    '11 Tachwedd 2019',
    'Plentyn sy’n derbyn gofal',
  ])
    expect(html).toContain(text);
});

test('somebody who has nothing to do with children may not', async () => {
  expect((await read(people.dataProtectionOfficer)).status).toBe(403);
});
