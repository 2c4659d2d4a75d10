import { findChild } from '#modules/children/index.ts';
import { readDate, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { dateBoxes, type Fields } from '../date-boxes.ts';
import { holdTeam } from '../member.queries.ts';
import { openTeam, type OpenedTeam } from '../open-team/open-team.ts';
import { readTeam } from '../team.queries.ts';
import type { Member } from '../team.ts';
import { leaveTheTeam } from './leave-the-team.ts';

const view = 'modules/team/end-a-place/end-a-place.njk';
const form = z.object({
  because: text('team.end.because.needed', 2000, 'team.end.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPlace(visit);
  if (opened === undefined) return notFound();
  const fields = {
    ...dateBoxes('until', opened.member.untilOn ?? visit.today),
    version: String(opened.member.version),
  };
  return page(view, formModel(visit, opened, fields, []));
}

/** Ends somebody's place in the team, or one's own. Who leads hands over first. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = visit.params['childId'] ?? '';
  await holdTeam(visit.tx, child);
  const opened = await openPlace(visit);
  if (opened === undefined) return notFound();
  const { member, memberId, path, team } = opened;
  const { childId } = opened.child;
  const read = readForm(form, visit.body, visit.words);
  const until = readDate(visit.body, 'until');
  const errors = [...untilErrors(visit, until, member), ...(read.ok ? [] : read.errors)];
  if (isLead(opened))
    errors.unshift({ field: 'until', message: visit.words.t('team.end.isLead', { name: member.fullName }) });
  if (!read.ok || until == null || errors.length > 0)
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, errors));
  const place = { childId, userId: member.userId, memberId, version: versionIn(visit.body) };
  const end = { untilOn: until, because: read.values.because };
  if (!(await leaveTheTeam(visit, place, team.handOver, end))) return isChanged(visit, opened, end);
  visit.notes({ memberId, userId: member.userId });
  return redirect((await findChild(visit.tx, childId)) === undefined ? '/team/left' : path);
}

function untilErrors({ words }: Visit, until: string | null | undefined, { fromOn }: Member): FieldError[] {
  if (until === undefined) return [{ field: 'until', message: words.t('team.end.until.needed') }];
  if (until === null) return [{ field: 'until', message: words.t('team.end.until.notADate') }];
  const message = words.t('team.end.until.before', { date: words.date(fromOn) });
  return until < fromOn ? [{ field: 'until', message }] : [];
}

/** Somebody else ended it meanwhile, or set another day: both versions. */
async function isChanged(
  { tx, words, now }: Visit,
  { child, path, memberId }: Opened,
  yours: { untilOn: string; because: string },
): Promise<Answer> {
  const current = (await readTeam(tx, child.childId))?.members.find((one) => one.memberId === memberId);
  const theirs = current?.untilOn ?? null;
  return conflictPage('platform/web/errors/conflict.njk', {
    by: current?.fullName ?? '',
    at: now,
    currentHref: path,
    fields: [
      {
        label: words.t('team.end.until'),
        theirs: theirs === null ? '' : words.date(theirs),
        yours: words.date(yours.untilOn),
      },
      { label: words.t('team.end.because'), theirs: '', yours: yours.because },
    ],
  });
}

type Opened = OpenedTeam & { member: Member; memberId: string };

/** A place that was given in the team, for whoever may change the team and for whose it is. */
async function openPlace(visit: Visit): Promise<Opened | undefined> {
  const opened = await openTeam(visit);
  const memberId = visit.params['memberId'] ?? '';
  const member = opened?.team.members.find((one) => one.memberId === memberId);
  if (opened === undefined || member === undefined) return undefined;
  const isTheirs = opened.team.mayArrange || member.userId === visit.viewer.userId;
  return isTheirs ? { ...opened, member, memberId } : undefined;
}

const isLead = ({ team, member }: Opened) => team.lead?.userId === member.userId && member.isActive;

function formModel(visit: Visit, opened: Opened, fields: Fields, errors: readonly FieldError[]) {
  const { head, path, member, memberId, team } = opened;
  return {
    head,
    path,
    memberId,
    name: member.fullName,
    isMine: member.userId === visit.viewer.userId,
    isLead: isLead(opened),
    mayHandOver: team.mayArrange,
    fields: { because: '', version: '', ...fields },
    errors,
  };
}
