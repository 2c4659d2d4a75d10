import { openChild } from '#modules/children/index.ts';
import type { Words } from '#platform/words/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sortReasons } from '../reason.ts';
import { listReasons, readSight, type Sight } from '../reasons.queries.ts';
import { sayReason } from '../say-reason.ts';

/** Who can see this child now and why, and who could before; for an officer or an agency's administrator without the child itself. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, now, params } = visit;
  const childId = params['childId'] ?? '';
  const sight = await readSight(tx, childId);
  if (sight === undefined) return notFound();
  const opened = sight.sight === 'child' ? await openChild(visit, 'who-can-see') : undefined;
  visit.looksAt([childId]);
  const sorted = sortReasons(await listReasons(tx, childId), now);
  const say = (reasons: typeof sorted.now) => reasons.map((reason) => sayReason(words, reason));
  return page('modules/who-can-see/see-who-can/see-who-can.njk', {
    childId,
    head: opened?.head ?? null,
    pointer: sayPointer(words, sight, visit.today),
    sight: sight.sight,
    isRestricted: sight.isRestricted,
    count: new Set(sorted.now.map(({ userId }) => userId)).size,
    now: say(sorted.now),
    asleep: say(sorted.asleep),
    before: say(sorted.before),
    groups: sorted.groups.map(({ role, people }) => ({
      title: words.t('whoCanSee.group', { role: words.t(`role.${role}`), count: people.length }),
      names: words.list(people.map(({ fullName }) => fullName)),
    })),
    links: visit.tabsOf('who-can-see').map(({ key, href }) => ({
      text: words.t(`whoCanSee.link.${key}`),
      href: `/children/${childId}${href}`,
    })),
  });
}

/** 'J.W., 7 years, local id MV35894'. */
export function sayPointer(
  words: Words,
  { initials, localId, birthDate }: Pick<Sight, 'initials' | 'localId' | 'birthDate'>,
  today: string,
): string {
  const age = birthDate !== null && birthDate <= today ? words.age(birthDate, today) : '';
  const id = words.t('whoCanSee.localId', { localId });
  return [initials, age, id].filter((part) => part !== '').join(', ');
}
