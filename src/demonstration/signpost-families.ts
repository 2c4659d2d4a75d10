import { keepFollowUp, listSignpostings, recordSignposting } from '#modules/directory/index.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { stableId } from '../../db/demo/stable-id.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { servicesOfMarloweVale } from './story/services-of-marlowe-vale.ts';
import { storyServices } from './story/story-services.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';
import type { Outcome, ReasonNotTakenUp } from '#modules/directory/index.ts';

/** So many children's families were signposted; Zara's is among them, and nobody has asked yet how that went. */
const FAMILIES = 70;
const asked = 'MV35894';
const reasons: readonly string[] = [
  'The family asked for something nearby that they can keep when we close.',
  'The mother would like to meet other parents.',
  'They would like to talk to somebody who is not from school.',
];
const whyNot: readonly ReasonNotTakenUp[] = ['full', 'declined', 'too-far', 'no-answer'];

/** Has workers signpost families to services, and ask soon how most of it went. */
export async function signpostFamilies(story: Storyteller): Promise<void> {
  const children = await story.as(thePanel.coordinator, momentOf(story.today, '00:00'), ({ tx }) =>
    listWorkers(tx),
  );
  const chosen = children.filter(({ localId }, index) => index < FAMILIES || localId === asked);
  for (const [index, { childId, localId, worker }] of chosen.entries()) {
    const isAsked = localId === asked;
    const on = dayAfter(story.today, isAsked ? -10 : -12 + (index % 3));
    const services = serviceAt(isAsked ? 19 : index % 12, isAsked ? 2 : 1);
    const signpostingId = await story.as(worker, momentOf(on, '16:10'), (teller) =>
      recordSignposting(teller, childId, {
        serviceIds: services.map(({ id }) => id),
        serviceNames: services.map(({ name }) => name),
        need: services[0]?.need ?? 'parenting',
        because: reasons[index % reasons.length] ?? '',
        ...{
          agreedWith: index % 3 === 0 ? 'the mother and father' : 'the mother',
          followUpOn: dayAfter(on, 28),
        },
        contactBy: index % 2 === 0 ? 'family' : 'together',
      }),
    );
    if (!isAsked && index % 8 !== 7) await ask(story, { childId, worker, on, index, signpostingId });
  }
}

const known = storyServices(servicesOfMarloweVale);

function serviceAt(first: number, many: number) {
  return known.slice(first, first + many).map(({ name, needs }) => ({
    name,
    need: needs[0] ?? 'parenting',
    id: stableId('service', `${marloweVale.id}:${name}`),
  }));
}

const outcomes: readonly Outcome[] = ['taken-up', 'taken-up', 'not-taken-up', 'waiting', 'taken-up'];

async function ask(
  story: Storyteller,
  of: { childId: string; worker: string; on: string; index: number; signpostingId: string },
): Promise<void> {
  const outcome = outcomes[of.index % outcomes.length] ?? 'taken-up';
  await story.as(of.worker, momentOf(dayAfter(of.on, 9), '11:45'), async (teller) => {
    const all = await listSignpostings(teller.tx, of.childId);
    const one = all.find(({ signpostingId }) => signpostingId === of.signpostingId);
    if (one === undefined) return;
    await keepFollowUp(teller, one, {
      followUps: one.services.map(({ serviceId }) => ({
        ...{ serviceId, outcome, note: '' },
        whyNot: outcome === 'not-taken-up' ? (whyNot[of.index % whyNot.length] ?? 'other') : null,
      })),
      askAgainOn: outcome === 'waiting' ? dayAfter(story.today, 9) : null,
    });
  });
}
