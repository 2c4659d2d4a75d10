import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, grant, type BuiltChild } from '#testing/build-child.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';

describe('the pages about a child', () => {
  let house: TestHouse;
  let child: BuiltChild;
  beforeAll(async () => {
    house = await openTestHouse();
    child = await buildChild(house.owner, { localId: 'HEAD-1' });
    await grant(house.owner, child, people.worker);
    await grant(house.owner, child, people.schoolLead);
  });
  afterAll(() => house.close());

  /** The names of the groups, of the pages in the chosen one, and of what is said to be the page one is on. */
  async function tabsOf(email: string, path: string) {
    const { status, html } = await (await house.as(email)).get(`/children/${child.childId}${path}`);
    expect(status).toBe(200);
    const tabs = /<div class="app-child-tabs">(.*?)<\/div>/s.exec(html)?.[1] ?? '';
    const [groups = '', pages = ''] = tabs.split('app-row-of-pages');
    const links = (part: string) => [...part.matchAll(/<a [^>]*>\s*(.*?)\s*<\/a>/gs)].map(([, text]) => text);
    const current = [...tabs.matchAll(/aria-current="page"[^>]*>\s*(.*?)\s*<\/a>/gs)].map(([, text]) => text);
    return { groups: links(groups), pages: links(pages), current };
  }

  it('stand together by what one asks, with those of the chosen group below', async () => {
    const tabs = await tabsOf(people.worker, '/family');
    expect(tabs.groups).toEqual([
      'At a glance',
      'Family and team',
      'What happened',
      'Help and plans',
      'Record',
      'Who can see',
    ]);
    expect(tabs.pages).toEqual(['Family and network', 'Team']);
    expect(tabs.current).toEqual(['Family and team', 'Family and network']);
  });

  it('have no second row where a group is one page', async () => {
    expect(await tabsOf(people.worker, '')).toMatchObject({ pages: [], current: ['At a glance'] });
  });

  it('leave out what the viewer’s roles do not open', async () => {
    const mine = await tabsOf(people.worker, '/who-can-see');
    const theirs = await tabsOf(people.schoolLead, '/who-can-see');
    expect(mine.pages).toContain('Who can see');
    expect(mine.pages).toEqual(expect.arrayContaining(theirs.pages));
    expect(theirs.pages).not.toContain('Who has looked');
  });
});
