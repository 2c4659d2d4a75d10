import { randomUUID } from 'node:crypto';
import type { BuiltChild } from '../built-child.ts';
import { insertRow, type Owner } from '../insert-row.ts';

interface Wrote {
  by: string;
  at: Date;
  agencyId: string;
}

/** Early help with a meeting, a strategy discussion that led to an enquiry and a conference, a move between levels, and written plans. */
export async function storePath(owner: Owner, child: BuiltChild, wrote: Wrote): Promise<void> {
  const about = { partnershipId: child.partnershipId, childId: child.childId };
  await storeEarlyHelp(owner, about, wrote);
  await storeProtection(owner, about, wrote);
  await storeMove(owner, about, wrote);
  await storeWrittenPlan(owner, about, wrote, 0);
  await storeWrittenPlan(owner, about, wrote, 1);
}

type About = Pick<BuiltChild, 'partnershipId' | 'childId'>;

const DAY = '2026-05-01';

async function storeMeeting(owner: Owner, { partnershipId }: About): Promise<string> {
  const meetingId = randomUUID();
  await insertRow(owner, 'meetings.meeting', {
    ...{ partnershipId, meetingId, kind: 'x', heldOn: DAY, startsAt: '10:00', endsAt: '11:00' },
  });
  return meetingId;
}

async function storeEarlyHelp(owner: Owner, about: About, { by, at, agencyId }: Wrote) {
  const of = { ...about, helpId: randomUUID() };
  await insertRow(owner, 'early_help.help', {
    ...{ ...of, familyId: randomUUID(), agencyId, openedBy: by, openedAt: at, openedOn: DAY, why: 'x' },
    ...{ consent: 'given', consentBy: 'x', consentOn: DAY, consentTo: 'x', state: 'open' },
  });
  await insertRow(owner, 'early_help.meeting', {
    ...{ ...of, meetingId: await storeMeeting(owner, about) },
    ...{ familyThere: 'x', said: 'x', recordedBy: by, recordedAt: at },
  });
}

async function storeProtection(owner: Owner, about: About, { by, at, agencyId }: Wrote) {
  const of = { ...about, discussionId: randomUUID() };
  await insertRow(owner, 'conferences.discussion', {
    ...{ ...of, togetherId: randomUUID(), heldOn: DAY, known: 'x', agencyId },
    ...{ recordedBy: by, recordedAt: at },
  });
  await insertRow(owner, 'conferences.enquiry', {
    ...{ ...of, outcome: 'continuing-risk', because: 'x', decidedBy: by, decidedAt: at },
  });
  await insertRow(owner, 'conferences.conference', {
    ...{ ...of, conferenceId: randomUUID(), kind: 'initial', chairUserId: by },
    ...{ meetingId: await storeMeeting(owner, about), arrangedBy: by, arrangedAt: at },
  });
}

async function storeMove(owner: Owner, about: About, { by, at }: Wrote) {
  await insertRow(owner, 'levels.move', {
    ...{ ...about, moveId: randomUUID(), toLevel: 'family-help', because: 'x', toUserId: by },
    ...{ proposedBy: by, proposedAt: at, state: 'proposed' },
  });
}

/** A draft that nobody has published, or a plan with so many versions. */
async function storeWrittenPlan(owner: Owner, about: About, { by, at, agencyId }: Wrote, versions: 0 | 1) {
  const of = { ...about, writtenPlanId: randomUUID() };
  await insertRow(owner, 'written_plans.plan', {
    ...{ ...of, kind: 'child-in-need', title: 'x', agencyId, leadUserId: by, begunBy: by, begunAt: at },
    ...{ publishedNumber: versions },
  });
  await insertRow(owner, 'written_plans.outcome', {
    ...{ ...of, outcomeId: randomUUID(), need: 'x', wanted: 'x', addedAt: at, changedBy: by, changedAt: at },
  });
  if (versions === 0) return;
  await insertRow(owner, 'written_plans.version', {
    ...{ ...of, number: 1, content: '{}', publishedBy: by, publishedAt: at },
  });
}
