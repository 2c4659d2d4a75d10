import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { childAtRisk, enquireAtRisk, makePlan } from '#testing/conference-form.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import type { DueEntry } from '../due-entry.ts';
import { toldOnce } from './of-children.ts';

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('in the made-up partnership', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse('demonstration');
  });
  afterAll(() => house.close());

  it.each([
    ['core-group', 'Tilly Oldershawe', 'Core group'],
    ['early-help', 'Małgorzata Brzózkowicz', 'Early help'],
    ['private-fostering', '', 'Private fostering'],
  ])('what is due of %s is on the calendar, with why, for who watches the child', async (kind, who, what) => {
    const coordinator = await house.as(people.coordinator);
    const months = ['2026-11', '2026-12', '2027-01'];
    const pages = await Promise.all(
      months.map((month) => coordinator.get(`/calendar?kind=${kind}&month=${month}`)),
    );
    const found = pages
      .map(({ html }) => textOf(html))
      .filter((text) => text.includes(what) && text.includes(who));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).toContain('Why this date?');
    const stranger = await house.as(people.systemAdministrator);
    expect((await stranger.get(`/calendar?kind=${kind}&month=2026-12`)).html).toContain('Nothing falls due');
  });

  it('what a colleague has not read yet is theirs alone, and leads them to it', async () => {
    const { rows } = await house.owner.query<{ email: string; link: string; until: string }>(
      `select u.email, a.link, to_char(a.due_on, 'YYYY-MM') as until from actions.action a join access.user_account u on u.user_id = a.owner_user_id
        where a.source_kind = 'to-read' and a.done_on is null and a.ended_on is null order by a.action_id limit 1`,
    );
    const [unread] = rows;
    if (unread === undefined) throw new Error('Nobody has anything to read');
    const address = `/calendar?kind=action&month=${unread.until}`;
    expect((await (await house.as(unread.email)).get(address)).html).toContain(`href="${unread.link}"`);
    expect((await (await house.as(people.coordinator)).get(address)).html).not.toContain(unread.link);
  });
});

describe('on the path of child protection', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('the initial conference is due from the strategy discussion, then core groups and reviews from the conference', async () => {
    const child = await childAtRisk(house);
    await enquireAtRisk(house, child);
    const worker = await house.as(people.worker);
    const due = async (kind: string, month: string) =>
      textOf((await worker.get(`/calendar?kind=${kind}&month=${month}`)).html);
    expect(await due('initial-conference', '2026-11')).toContain('Wren Tollerdown');
    const other = await childAtRisk(house, { givenName: 'Robin' });
    await makePlan(house, other);
    expect(await due('core-group', '2026-12')).toContain('Robin Tollerdown');
    expect(await due('child-protection-review', '2027-02')).toContain('Robin Tollerdown');
    expect(await due('initial-conference', '2026-11')).not.toContain('Robin');
    const stranger = await house.as(people.otherWorker);
    expect((await stranger.get('/calendar?kind=core-group&month=2026-12')).html).not.toContain('Tollerdown');
  });
});

test('what the returns say of the same conference is told once', () => {
  const entry = (key: string, kind: string, childId: string) =>
    ({ key, kind, childIds: [childId] }) as unknown as DueEntry;
  const all = [
    entry('plan-1', 'child-protection-review', 'a'),
    entry('path-child-protection-review-1', 'child-protection-review', 'a'),
    entry('path-child-protection-review-2', 'child-protection-review', 'b'),
    entry('path-core-group-1', 'core-group', 'a'),
  ];
  expect(toldOnce(all).map(({ key }) => key)).toEqual([
    'plan-1',
    'path-child-protection-review-2',
    'path-core-group-1',
  ]);
});
