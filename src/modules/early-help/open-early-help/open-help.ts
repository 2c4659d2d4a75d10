import { randomUUID } from 'node:crypto';
import type { Visit } from '#platform/web/visit.ts';
import type { Viewer } from '#platform/access/index.ts';
import { askToLead, findColleague, joinTheTeam, readTeam, seatsFor } from '#modules/team/index.ts';
import { isAgreed, type Consent } from '../early-help.ts';
import { addHelp } from '../help.queries.ts';
import { dayOf, meetingDue } from '../meeting-clock/meeting-due.rules.ts';
import { readMeetingSettings } from '../meeting-clock/meeting-settings.queries.ts';

/** Who opens, in which transaction, when. */
export type Opener = Pick<Visit, 'tx' | 'now' | 'today' | 'words' | 'wordsIn'> & {
  viewer: Pick<Viewer, 'userId' | 'partnershipId' | 'nation'> & { agencyId: string };
};

export interface ToOpen {
  /** The child, and brothers and sisters for whom it is opened in the same step. */
  childIds: readonly string[];
  openedOn: string;
  why: string;
  consent: Consent;
  consentBy: string;
  consentOn: string | null;
  consentTo: string;
  consentWhyNot: string;
  /** The opener is the lead professional, where nobody leads yet. */
  leads: boolean;
}

/** Opens early help for each child, or keeps why it was not opened. Gives what became of each: its id, or undefined where one is open already. */
export async function openHelpFor(opener: Opener, given: ToOpen): Promise<(string | undefined)[]> {
  const { tx, viewer, now } = opener;
  const { childIds, leads, ...said } = given;
  const familyId = randomUUID();
  const isOpen = isAgreed(said.consent);
  const due = meetingDue(said.openedOn, [], await readMeetingSettings(tx, viewer));
  const made: (string | undefined)[] = [];
  for (const childId of childIds) {
    const helpId = randomUUID();
    const { partnershipId, agencyId, userId } = viewer;
    const isAdded = await addHelp(tx, {
      ...{ ...said, helpId, partnershipId, childId, familyId, agencyId, openedBy: userId, openedAt: now },
      state: isOpen ? 'open' : 'not-opened',
      meetingDueOn: isOpen ? dayOf(due) : null,
    });
    if (isAdded && isOpen && leads) await takeTheLead(opener, childId, said.why);
    made.push(isAdded ? helpId : undefined);
  }
  return made;
}

/** Who opens it leads from this moment, with a place in the team; where somebody leads already, they go on. */
async function takeTheLead(opener: Opener, childId: string, because: string): Promise<void> {
  const { tx, viewer, today, words } = opener;
  const before = await readTeam(tx, childId);
  if (before === undefined || before.lead !== null) return;
  if (!before.members.some(({ userId }) => userId === viewer.userId)) {
    const me = await findColleague(tx, viewer.userId);
    if (me === undefined) throw new Error('who opens early help has no account');
    const [seat = 'other'] = seatsFor(me.agencyKind);
    await joinTheTeam(opener, childId, me, { seat, part: words.t('earlyHelp.lead.part'), fromOn: today });
  }
  const team = await readTeam(tx, childId);
  if (team === undefined) throw new Error('the team is not there');
  await askToLead(opener, childId, team, { toUserId: viewer.userId, because: because.slice(0, 2000) });
}
