import { randomUUID } from 'node:crypto';
import { addChild } from '#modules/children/index.ts';
import {
  answerTo,
  findEscalation,
  keepLearning,
  lookAfter,
  proposeResolution,
  raiseDisagreement,
  recordOutcome,
  setProcedure,
  writeView,
} from '#modules/escalations/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import type { App } from '../app.ts';
import { cwmArian, marloweVale, type DemoPartnership } from '../../db/demo/partnership.ts';
import { listWorkers } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import {
  cwmArianAgreed,
  cwmArianDisagreement,
  disagreements,
  type StoryDisagreement,
} from './story/disagreements.ts';
import { thePanel } from './story/the-panel.ts';
import type { Storyteller } from './storyteller.ts';

const chair = 'Professor Aldous Renwickson';

/** Has agencies of both partnerships disagree: some wait, some went on by themselves, some have ended. */
export async function disagree(app: App, story: Storyteller): Promise<void> {
  const workers = await story.as(thePanel.coordinator, momentOf(story.today, '07:00'), ({ tx }) =>
    listWorkers(tx),
  );
  for (const told of disagreements) {
    const found =
      typeof told.child === 'number'
        ? workers[told.child]
        : workers.find(({ localId }) => localId === told.child);
    if (found !== undefined) await tellOne(app, story, told, found);
  }
  await disagreeInCwmArian(app, story);
}

async function tellOne(
  app: App,
  story: Storyteller,
  told: StoryDisagreement,
  { childId, worker }: { childId: string; worker: string },
): Promise<void> {
  const { said, agency, answer, proposal, decided, lookedUntil } = told;
  const [daysAgo, time] = told.raised;
  const at = (days: number, hour: string) => momentOf(dayAfter(story.today, -days), hour);
  const about = { aboutKind: 'child' as const, aboutId: null, isAtRisk: said.atRiskBecause !== '' };
  const { escalationId, how } = await story.as(worker, at(daysAgo, time), (teller) =>
    raiseDisagreement(teller, childId, {
      ...said,
      ...about,
      answersAgencyId: agencyNamed(marloweVale, agency),
    }),
  );
  if (how !== 'done') throw new Error(`${worker} could not disagree with ${agency}: ${how}`);
  if (answer !== undefined)
    await story.as(answer.by, at(answer.daysAgo, '11:30'), (teller) =>
      writeView(teller, escalationId, 1, answer.body),
    );
  for (let days = daysAgo - 1; days >= (lookedUntil ?? daysAgo); days--)
    await lookAt(app, marloweVale, escalationId, at(days, '00:07'));
  if (proposal !== undefined) await propose(story, escalationId, proposal, worker, at);
  if (decided !== undefined) await decide(story, escalationId, decided, at);
}

type At = (days: number, hour: string) => Date;

async function propose(
  story: Storyteller,
  escalationId: string,
  { by, daysAgo, words, themes, signedBy }: NonNullable<StoryDisagreement['proposal']>,
  worker: string,
  at: At,
): Promise<void> {
  await story.as(by, at(daysAgo, '14:00'), (teller) =>
    proposeResolution(teller, escalationId, { words, outcome: 'another-way', themes }),
  );
  if (signedBy === undefined) return;
  await story.as(worker, at(daysAgo, '16:20'), async (teller) => {
    const open = (await findEscalation(teller.tx, escalationId))?.proposals.find(
      ({ state }) => state === 'open',
    );
    await answerTo(teller, { escalationId, proposalId: open?.proposalId ?? '' }, true, '');
  });
}

async function decide(
  story: Storyteller,
  escalationId: string,
  { daysAgo, words, themes, learning }: NonNullable<StoryDisagreement['decided']>,
  at: At,
): Promise<void> {
  const how = await story.as(chair, at(daysAgo, '15:00'), (teller) =>
    recordOutcome(teller, escalationId, { words, outcome: 'changed', themes }),
  );
  if (how !== 'done') throw new Error(`${chair} could not end it: ${how}`);
  await story.as(thePanel.coordinator, at(daysAgo - 3, '10:00'), async ({ tx }) => {
    const version = (await findEscalation(tx, escalationId))?.version ?? 0;
    await keepLearning(tx, { escalationId, version }, themes, learning);
  });
}

/** The time of a stage is looked at as the job does it. */
function lookAt(
  app: App,
  { id: partnershipId }: DemoPartnership,
  escalationId: string,
  at: Date,
): Promise<boolean> {
  const { house } = app;
  return inPartnership(house.database.app, partnershipId, at, (tx, userId) =>
    lookAfter(
      {
        ...{ tx, now: at, today: dayInLondon(at), viewer: { userId, partnershipId }, config: house.config },
        wordsIn: (language) => house.wordsIn(language === 'cy' ? 'cy' : 'en'),
      },
      escalationId,
    ),
  );
}

/** A child whom a social worker adds, and a health board that sees it differently, by stages that this partnership set. */
async function disagreeInCwmArian(app: App, story: Storyteller): Promise<void> {
  const at = (days: number, hour: string) => momentOf(dayAfter(story.today, -days), hour);
  const agreed = at(200, '14:00');
  await story.as('Catrin Llanerchwen', agreed, ({ tx, viewer: { partnershipId, userId: setBy } }) =>
    setProcedure(tx, {
      ...{
        source: cwmArianAgreed.source,
        atRiskHours: cwmArianAgreed.atRiskHours,
        effectiveFrom: dayInLondon(agreed),
      },
      ...{ stages: [...cwmArianAgreed.stages], themes: [...cwmArianAgreed.themes] },
      ...{ partnershipId, setBy, setAt: agreed },
    }),
  );
  const childId = randomUUID();
  const unknown = { expectedBirthDate: '', nhsNumber: '', upn: '' };
  await story.as('Idris Penbrynfa', at(20, '10:30'), ({ tx }) =>
    addChild(tx, { ...cwmArianDisagreement.child, ...unknown, childId, localId: 'CA10001' }, []),
  );
  const about = { aboutKind: 'child' as const, aboutId: null, isAtRisk: false, atRiskBecause: '' };
  const answersAgencyId = agencyNamed(cwmArian, 'Bwrdd Iechyd Glannau Arian');
  const { escalationId } = await story.as('Idris Penbrynfa', at(5, '09:50'), (teller) =>
    raiseDisagreement(teller, childId, { ...cwmArianDisagreement.said, ...about, answersAgencyId }),
  );
  await lookAt(app, cwmArian, escalationId, at(1, '00:07'));
}

function agencyNamed({ agencies, name: partnership }: DemoPartnership, name: string): string {
  const agency = agencies.find((one) => one.name === name);
  if (agency === undefined) throw new Error(`${partnership} has no ${name}`);
  return agency.id;
}
