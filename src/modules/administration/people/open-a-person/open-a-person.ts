import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listChanges } from '../../changes/change.queries.ts';
import { sayChange } from '../../changes/change-in-words.ts';
import { sayRoles, saySeen, saySight, sayState, stateColours } from '../person-in-words.ts';
import { mayChange, mayEnd, type Person } from '../person.ts';
import { findPerson } from '../person.queries.ts';

const MOST_CHANGES = 50;

/** One person: who they are here, what they can see, and what was changed about them. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, viewer, words, query } = visit;
  const person = await findPerson(tx, visit.params['userId'] ?? '');
  if (person === undefined) return notFound();
  const { changes } = await listChanges(tx, { userId: person.userId, first: 0, most: MOST_CHANGES });
  return page('modules/administration/people/open-a-person/open-a-person.njk', {
    person,
    roles: sayRoles(words, person.roles),
    seen: saySeen(words, person),
    sight: saySight(words, person),
    state: sayState(words, person),
    colour: stateColours[person.state],
    agency: person.agencyName ?? words.t('administration.agency.none'),
    isSelf: person.userId === viewer.userId,
    ...offersFor(visit, person),
    done: doneWords.find((one) => one === query['done']) ?? '',
    changes: changes.map((change) => ({ at: change.at, by: change.byName, what: sayChange(words, change) })),
  });
}

const doneWords = ['changed', 'invited', 'moved', 'handed-over', 'signed-out'] as const;

/** What this viewer can do with this person as they stand. */
function offersFor({ viewer }: Visit, person: Person) {
  const may = mayChange(viewer, person);
  const isOpen = person.state !== 'left';
  const isAwaited = person.state === 'invited' || person.state === 'invitation-over';
  const isMovable = person.agencyId !== null && viewer.roles.includes('system-administrator');
  return {
    mayChange: may && isOpen,
    mayInviteAgain: may && isAwaited,
    mayMove: may && isOpen && isMovable,
    maySignOut: may && isOpen && !isAwaited,
    mayEnd: mayEnd(viewer, person),
    mayHandOver: may && !isOpen,
  };
}
