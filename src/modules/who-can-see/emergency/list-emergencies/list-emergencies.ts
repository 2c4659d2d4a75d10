import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { sayPerson } from '../../say-reason.ts';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import { listEmergencies, type Emergency } from '../emergency.queries.ts';

/** What waits to be looked at, the oldest first, and what came of the others. */
export async function show(visit: Visit): Promise<Answer> {
  const all = await listEmergencies(visit.tx);
  visit.looksAt(all.map(({ childId }) => childId));
  return page('modules/who-can-see/emergency/list-emergencies/list-emergencies.njk', {
    waiting: all.filter(({ outcome }) => outcome === null).map((each) => rowOf(visit, each)),
    reviewed: all.filter(({ outcome }) => outcome !== null).map((each) => rowOf(visit, each)),
  });
}

function rowOf({ words, today }: Visit, emergency: Emergency) {
  return {
    href: `/emergency-access/${emergency.emergencyAccessId}`,
    when: words.dateTime(emergency.from),
    who: sayPerson(emergency),
    child: sayPointer(words, emergency, today),
    reason: emergency.reason,
    outcome: words.t(`whoCanSee.emergency.outcome.${emergency.outcome ?? 'open'}`),
  };
}
