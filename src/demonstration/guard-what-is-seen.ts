import { randomUUID } from 'node:crypto';
import { protectAddress } from '#modules/children/index.ts';
import { openAndTell, pointToChild, restrictAndAsk, reviewEmergency } from '#modules/who-can-see/index.ts';
import { dayAfter, momentOf } from './moments.ts';
import { personNamed, type Storyteller } from './storyteller.ts';

const officer = 'Ignatius Wemblow';

/** A child of a colleague's family, seen by the worker and her manager only. */
const restricted = {
  child: 'MV20056',
  named: ['Anwen Morfydd-Hale', 'Siobhán Macklebrae'],
  reason: 'The child’s aunt works in the front door. The family asked that her colleagues do not see this.',
};

const protectedAddress = {
  child: 'MV51732',
  named: ['Kwabena Ofosuhene-Lyle', 'Marguerite Tollhurst-Vane'],
  why: 'Somebody who has threatened the mother is looking for the family.',
  contact: 'the Assessment Team’s duty desk, 01632 960 481',
};

/** Emergency access: one asked about and answered, one that still waits. */
const opened = [
  {
    child: 'MV83408',
    by: 'Jacinta Moorcrofton',
    daysAgo: 16,
    at: '16:50',
    reason:
      'Came to school with a bruise on the last day before the holiday, and the worker could not be reached.',
    review: {
      outcome: 'could-have-asked' as const,
      note: 'The duty worker was there until six. The school has the number of the duty desk now.',
    },
  },
  {
    child: 'MV59651',
    by: 'Ewa Szczepkówna',
    daysAgo: 2,
    at: '23:10',
    reason:
      'His mother is at our door with him, with nowhere to go tonight. We must know whether he may be with her.',
    review: null,
  },
];

/** Has children restricted, an address protected, and children opened in an emergency, by the people whose work that is. */
export async function guardWhatIsSeen(story: Storyteller): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  await story.as(officer, at(30, '10:15'), async (teller) => {
    await restrictAndAsk(teller, {
      childId: story.childIds([restricted.child])[0] ?? '',
      kind: 'staff-family',
      reason: restricted.reason,
      reviewOn: dayAfter(story.today, 60),
      userIds: restricted.named.map((name) => personNamed(name).id),
    });
  });
  const [guard = ''] = protectedAddress.named;
  await story.as(guard, at(25, '14:20'), async ({ tx }) => {
    const { why, contact, named } = protectedAddress;
    const userIds = named.map((name) => personNamed(name).id);
    const childId = story.childIds([protectedAddress.child])[0] ?? '';
    if (!(await protectAddress(tx, { childId, contact, hidesTeam: false, why, userIds })))
      throw new Error(`The address of ${protectedAddress.child} was not protected`);
  });
  for (const each of opened)
    await openOne(story, each, at(each.daysAgo, each.at), at(each.daysAgo - 1, '09:40'));
}

async function openOne(
  story: Storyteller,
  { child, by, reason, review }: (typeof opened)[number],
  at: Date,
  reviewedAt: Date,
) {
  const done = await story.as(by, at, async (teller) => {
    const facts = { localId: child, familyName: '', birthDate: '', givenName: '' };
    const pointed = await pointToChild(teller.tx, randomUUID(), facts);
    if (pointed.what !== 'pointer') throw new Error(`${child}: ${pointed.what}`);
    return openAndTell(teller, pointed.pointerId, reason);
  });
  if (done === undefined) throw new Error(`${child} was not opened`);
  if (review !== null)
    await story.as(officer, reviewedAt, ({ tx }) => reviewEmergency(tx, { ...review, ...done, version: 1 }));
}
