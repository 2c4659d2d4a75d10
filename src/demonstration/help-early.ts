import { randomUUID } from 'node:crypto';
import {
  addReading,
  beginAssessment,
  closeIt,
  domains,
  findHelp,
  openHelpFor,
  recordMeeting,
} from '#modules/early-help/index.ts';
import { findColleague, joinTheTeam, readTeam, type Seat } from '#modules/team/index.ts';
import { listPublished, saveAnswers, signSheet } from '#practice/questionnaires/index.ts';
import { listOwnChildIds } from './as-person.queries.ts';
import { dayAfter, momentOf } from './moments.ts';
import { movePeople, tellThePath } from './move-between-levels.ts';
import { charity, closed, numbers, said, school, waiting, worker } from './story/early-help.ts';
import { personNamed, type Storyteller, type Teller } from './storyteller.ts';

/** Has a school open early help for two children and lead it: one ends with how far it came, of the other a meeting is late. Another child has a path. */
export async function helpEarly(story: Storyteller): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  const [ended = '', late = '', moved = ''] = await story.as(worker, at(180, '09:00'), withoutALead);
  for (const childId of [ended, late])
    await story.as(worker, at(179, '09:30'), async (teller) => {
      await add(teller, childId, school, 'education', 'Designated safeguarding lead');
      await add(teller, childId, charity, 'voluntary', 'Family support');
    });
  await helpThatEnds(story, ended);
  await helpWithALateMeeting(story, late);
  await movePeople(story, late);
  await tellThePath(story, moved);
}

/** Three children of the worker then and now, whose team nobody leads. */
async function withoutALead({ tx }: Teller): Promise<string[]> {
  const free: string[] = [];
  for (const childId of await listOwnChildIds(tx)) {
    const team = await readTeam(tx, childId);
    if (
      team?.lead === null &&
      team.handOver === null &&
      team.members.every(({ memberId }) => memberId === null)
    )
      free.push(childId);
    if (free.length === 3) return free;
  }
  throw new Error('there are not enough children whose team nobody leads');
}

async function add(teller: Teller, childId: string, name: string, seat: Seat, part: string): Promise<void> {
  const colleague = await findColleague(teller.tx, personNamed(name).id);
  if (colleague === undefined) throw new Error(`${name} has no account`);
  await joinTheTeam(teller, childId, colleague, { seat, part, fromOn: teller.today });
}

async function helpThatEnds(story: Storyteller, childId: string): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  const helpId = await story.as(school, at(175, '15:40'), (teller) => open(teller, childId, closed));
  await story.as(school, at(168, '16:00'), (teller) => assess(teller, helpId, numbers.first, said.first));
  for (const held of closed.meetings)
    await story.as(school, at(held.daysAgo, '16:30'), (teller) => meet(teller, helpId, held));
  await story.as(school, at(24, '16:10'), (teller) => assess(teller, helpId, numbers.last, said.last));
  await story.as(school, at(17, '15:50'), async (teller) => {
    const { version } = await found(teller, helpId);
    const { because } = closed;
    const end = {
      outcome: 'needs-met' as const,
      closedOn: teller.today,
      because,
      childsView: said.last['child-words'],
    };
    await closeIt(teller, { helpId, version }, { ...end, withdrawnBy: '', withdrawnOn: null });
  });
}

async function helpWithALateMeeting(story: Storyteller, childId: string): Promise<void> {
  const at = (daysAgo: number, time: string) => momentOf(dayAfter(story.today, -daysAgo), time);
  const helpId = await story.as(school, at(130, '15:30'), (teller) =>
    open(teller, childId, waiting, waiting.consentPart),
  );
  await story.as(school, at(121, '16:00'), (teller) => assess(teller, helpId, numbers.waiting));
  await story.as(school, at(waiting.meeting.daysAgo, '16:30'), (teller) =>
    meet(teller, helpId, waiting.meeting),
  );
  await story.as(charity, at(60, '11:00'), ({ tx, partnershipId, userId, today, now }) =>
    addReading(tx, {
      ...{
        partnershipId,
        readingId: randomUUID(),
        helpId,
        childId,
        tool: 'outcomes-star',
        edition: 'Family Star Plus, 3rd edition',
      },
      ...{
        figures: '4, 6, 5, 3, 7, 4, 3, 2, 5, 6',
        licence: 'L-20417',
        takenOn: today,
        takenBy: userId,
        recordedAt: now,
      },
    }),
  );
}

async function open(
  teller: Teller,
  childId: string,
  { why, consentBy, consentTo }: { why: string; consentBy: string; consentTo: string },
  consentWhyNot = '',
): Promise<string> {
  const consent = consentWhyNot === '' ? ('given' as const) : ('in-part' as const);
  const consentOn = teller.today;
  const given = {
    childIds: [childId],
    openedOn: teller.today,
    why,
    consent,
    consentBy,
    consentOn,
    consentTo,
    consentWhyNot,
  };
  const [helpId] = await openHelpFor(teller, { ...given, leads: true });
  if (helpId === undefined) throw new Error('there is early help already');
  return helpId;
}

/** Fills in an assessment with its numbers; with words too, it is signed. */
async function assess(
  { tx, partnershipId }: Teller,
  helpId: string,
  scales: readonly number[],
  words?: Readonly<Record<string, string>>,
): Promise<void> {
  const help = await found({ tx }, helpId);
  const sheetId = (await beginAssessment(tx, partnershipId, help)) ?? '';
  const versionId = (await listPublished(tx, 'early-help'))[0]?.versionId;
  if (versionId === undefined) throw new Error('there is no assessment to fill in');
  const given = [
    ...domains.map((key, index) => ({ key, version: 0, value: scales[index] ?? 5, whyNot: '' })),
    ...Object.entries(words ?? {}).map(([key, value]) => ({ key, version: 0, value, whyNot: '' })),
    ...(words
      ? [{ key: 'child-heard-how', version: 0, value: { chosen: ['alone'], other: '' }, whyNot: '' }]
      : []),
  ];
  await saveAnswers(tx, { sheetId, versionId }, given);
  if (words === undefined) return;
  const outcome = await signSheet(tx, sheetId, given.length);
  if (outcome !== 'signed') throw new Error(`not signed: ${outcome}`);
}

async function meet(teller: Teller, helpId: string, held: { said: string; todo: string }): Promise<void> {
  const help = await found(teller, helpId);
  const team = await readTeam(teller.tx, help.childId);
  if (team === undefined) throw new Error('there is no team');
  const cameUserIds = [personNamed(school).id, personNamed(charity).id];
  const toDo = { what: held.todo, ownerUserId: personNamed(charity).id, dueOn: dayAfter(teller.today, 21) };
  const when = { heldOn: teller.today, startsAt: '15:00', endsAt: '16:00', place: 'Nine Alders school' };
  const told = { familyThere: help.consentBy, said: held.said, childsView: '', cameUserIds, actions: [toDo] };
  if (!(await recordMeeting(teller, [help], team, { ...when, ...told })))
    throw new Error('the meeting was not kept');
}

async function found({ tx }: Pick<Teller, 'tx'>, helpId: string) {
  const help = await findHelp(tx, helpId);
  if (help === undefined) throw new Error('the early help is not there for who leads it');
  return help;
}
