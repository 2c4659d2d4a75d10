import { openChild } from '#modules/children/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { teamPath } from '../open-team/open-team.ts';
import { sayPart, standingsOf } from '../say-team.ts';
import { listPastLeads, listPastMembers, readTeam, type PastMember, type Team } from '../team.queries.ts';
import { byAgency, emptySeats, type Member, type SeatStanding } from '../team.ts';

/** The team around a child: who is in it, which seats are empty, who was in it, who led. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'team');
  if (opened === undefined) return notFound();
  const { tx, words, today, viewer } = visit;
  const { childId } = opened.child;
  const team = await readTeam(tx, childId);
  if (team === undefined) return notFound();
  const standings = standingsOf(team, viewer.nation, today);
  const leadUserId = team.lead?.userId ?? null;
  const isThere = team.members.some(({ userId, isActive }) => userId === leadUserId && isActive);
  return page('modules/team/read-the-team/read-the-team.njk', {
    head: opened.head,
    path: teamPath(childId),
    mayArrange: team.mayArrange,
    waiting: waitingModel(visit, team),
    lead: team.lead && {
      name: team.lead.fullName,
      since: team.lead.fromAt,
      isThere,
    },
    groups: byAgency(team.members, leadUserId).map(({ agencyName, members }) => ({
      agencyName,
      members: members.map((member) => memberModel(visit, member, team)),
    })),
    plan: team.plan === null ? '' : words.t(`team.plan.${team.plan}`),
    seats: standings.map((standing) => seatModel(visit, standing)),
    empty: emptySeats(standings).length,
    past: (await listPastMembers(tx, childId)).map((one) => pastModel(visit, one)),
    leads: await listPastLeads(tx, childId),
  });
}

function waitingModel({ viewer }: Visit, { handOver }: Team) {
  if (handOver === null) return undefined;
  const { userId } = viewer;
  const isYours =
    (handOver.toUserId === userId && !handOver.toAgreed) ||
    (handOver.fromUserId === userId && !handOver.fromAgreed);
  return { handOverId: handOver.handOverId, name: handOver.toName, isYours };
}

function memberModel({ words, viewer }: Visit, member: Member, team: Team) {
  const { memberId, fullName, jobTitle, teamName, email, fromOn, untilOn, came, addedByName } = member;
  const isMine = member.userId === viewer.userId;
  return {
    memberId,
    name: fullName,
    detail: [jobTitle, teamName].filter(Boolean).join(', '),
    email,
    part: sayPart(words, member),
    seat: member.part === '' ? '' : words.t(`team.seat.${member.seat}`),
    since: words.t('team.since', { date: words.date(fromOn) }),
    until: untilOn === null ? '' : words.t('team.until', { date: words.date(untilOn) }),
    came: words.t(`team.came.${came}`, { name: addedByName ?? '' }),
    isLead: member.userId === team.lead?.userId,
    isMine,
    isActive: member.isActive,
    mayEnd: memberId !== null && (isMine || team.mayArrange),
  };
}

function seatModel({ words }: Visit, { seat, need, names }: SeatStanding) {
  return {
    label: words.t(`team.seats.${seat}`),
    names: words.list(names),
    isEmpty: names.length === 0,
    isNeeded: need === 'needed',
    empty: words.t(`team.seats.empty.${seat}`),
  };
}

function pastModel({ words }: Visit, one: PastMember) {
  const { fullName, agencyName, seat, part, fromOn, untilOn, because, endedByName } = one;
  const heldCase = seat === 'allocated-worker';
  return {
    name: fullName,
    agencyName,
    part: heldCase ? words.t('team.past.heldCase') : sayPart(words, { part, seat }),
    from: fromOn,
    until: untilOn,
    because: heldCase ? words.t('team.past.otherWorker') : because,
    by: endedByName,
  };
}
