import { mayUse } from '#platform/web/house.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Person } from '../browserless.ts';
import type { TestHouse } from '../open-test-house.ts';
import type { Compared } from './compare-world.ts';
import { momentOf, type Stored } from './live-in-house.ts';
import { maySee, type ModelWorld } from './who-may-see.ts';

const ofOneChild: [page: string, permission: string][] = [
  ['', 'child.view'],
  ['/chronology', 'child.view'],
  ['/chronology.pdf?readers=panel', 'child.view'],
  ['/chronology.docx?readers=panel', 'child.view'],
  ['/voice', 'child.view'],
  ['/details', 'child.view'],
  ['/plans', 'child.view'],
  ['/history', 'child.view'],
  ['/family', 'family.view'],
  ['/team', 'team.view'],
  ['/disagreements', 'escalation.view'],
  ['/services', 'directory.signposted'],
  ['/early-help', 'early-help.view'],
  ['/protection', 'protection.view'],
  ['/levels', 'levels.view'],
  ['/written-plans', 'plan.view'],
];

/** The same comparison through the real server: pages, papers, lists, search and files to take away. `few`: the first so many children. */
export async function comparePages(
  house: TestHouse,
  world: ModelWorld,
  stored: Stored,
  { at, few }: { at: number; few: number },
): Promise<Compared> {
  const compared: Compared = { checks: 0, differences: [] };
  const check = (what: string, found: unknown, expected: unknown) => {
    compared.checks += 1;
    if (found !== expected) compared.differences.push(`${what}: ${String(found)}, not ${String(expected)}`);
  };
  house.clock.moveTo(momentOf(at).toISOString());
  for (const [person, { userId, roles }] of stored.people.entries()) {
    const who = await house.as(`${userId}@model.example`);
    const may = (permission: string) => mayUse(house.app.house, { roles } as unknown as Viewer, permission);
    const whole = await wholePages(who);
    for (const [child, { childId, localId }] of stored.children.slice(0, few).entries()) {
      const sees = maySee(world, person, child, at);
      for (const [page, permission] of ofOneChild) {
        const { status } = await who.get(`/children/${childId}${page}`);
        const expected = !may(permission) ? 403 : sees ? 200 : 404;
        check(`person ${person}, child ${child}, hour ${at}, page ${page}`, status, expected);
      }
      for (const [name, { text, permission }] of Object.entries(whole))
        check(
          `person ${person}, child ${child}, hour ${at}, ${name}`,
          new RegExp(String.raw`\b${localId}\b|${childId}`).test(text),
          sees && may(permission),
        );
    }
  }
  return compared;
}

/** What holds many children at once. */
async function wholePages(who: Person): Promise<Record<string, { text: string; permission: string }>> {
  return {
    list: { text: (await who.get('/children')).html, permission: 'child.view' },
    search: { text: (await who.post('/children/search', { q: 'modelling' })).html, permission: 'child.view' },
    find: { text: (await who.post('/find', { q: 'modelling' })).html, permission: 'child.view' },
    stuck: { text: (await who.get('/stuck-plans')).html, permission: 'stuck.view' },
    'stuck file': { text: (await who.get('/stuck-plans.csv')).html, permission: 'stuck.view' },
  };
}
