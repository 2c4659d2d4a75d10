import type { App } from '../app.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import type { Partnership } from '#platform/jobs/index.ts';
import { findAgency, listSignOns, type ListedSignOn } from '#platform/sign-in/single-sign-on/index.ts';
import { textOf, WrongUse, type Asked } from './command.ts';
import { choosePartnership } from './with-app.ts';

/** The options that say which agency is meant. */
export const whichAgency = { partnership: { type: 'string' }, agency: { type: 'string' } } as const;

/** @throws WrongUse when there is no such agency */
export async function chooseAgency(
  app: App,
  asked: Asked,
): Promise<{ partnership: Partnership; agency: { agencyId: string; name: string } }> {
  const name = textOf(asked, 'agency');
  if (name === undefined) throw new WrongUse('--agency is needed: the name of the agency.');
  const partnership = await choosePartnership(app, textOf(asked, 'partnership'));
  const agency = await findAgency(app.house.database.owner, partnership.partnershipId, name);
  if (agency === undefined) throw new WrongUse(`${partnership.name} has no agency called “${name}”.`);
  return { partnership, agency };
}

/** @throws WrongUse when the agency has none */
export async function chooseSignOn(app: App, asked: Asked): Promise<ListedSignOn> {
  const { partnership, agency } = await chooseAgency(app, asked);
  const all = await listSignOns(app.house.database.owner, partnership.partnershipId);
  const found = all.find(({ agencyId }) => agencyId === agency.agencyId);
  if (found === undefined) throw new WrongUse(`${agency.name} has no single sign-on.`);
  return found;
}

/** Whoever has the command line has the installation: the trail says what was done, and that no page did it. */
export async function recordSignOn(
  app: App,
  partnershipId: string,
  act: string,
  detail: object,
): Promise<void> {
  const { database, clock } = app.house;
  await recordEvent(database.owner, {
    partnershipId,
    userId: null,
    act,
    outcome: 'done',
    detail: { ...detail, by: 'command line' },
    at: clock.now(),
  });
}
