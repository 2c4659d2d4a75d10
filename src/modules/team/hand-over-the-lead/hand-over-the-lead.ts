import { identifier, readForm, text } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
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
import type { Fields } from '../date-boxes.ts';
import type { Proposed } from '../hand-over.queries.ts';
import { openToArrange, type OpenedTeam } from '../open-team/open-team.ts';
import { readTeam, type Team } from '../team.queries.ts';
import { mayLead } from '../team.ts';
import { askToLead } from './ask-to-lead.ts';

const view = 'modules/team/hand-over-the-lead/hand-over-the-lead.njk';
const form = z.object({
  toUserId: identifier('team.handOver.to.needed'),
  because: text('team.handOver.because.needed', 2000, 'team.handOver.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit);
  return opened === undefined ? notFound() : page(view, formModel(visit, opened, {}, []));
}

/** Proposes who is to lead. Nothing changes before both agree; where nobody leads, the one who is to lead does. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToArrange(visit);
  if (opened === undefined) return notFound();
  const { path } = opened;
  const { words } = visit;
  const fields = visit.body as Fields;
  const read = readForm(form, visit.body, words);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, fields, read.errors));
  const how = await ask(visit, opened, read.values);
  if (how === 'no') return notFound();
  if (how === 'taken') return showBoth(visit, opened, read.values);
  if (how === 'open' || how === 'done') return redirect(path);
  const errors = [{ field: 'toUserId', message: words.t('team.handOver.to.notThere') }];
  return pageWithErrors(view, formModel(visit, opened, fields, errors));
}

interface Typed {
  toUserId: string;
  because: string;
}

async function ask(visit: Visit, { child, team }: OpenedTeam, typed: Typed): Promise<Proposed> {
  if (!choices(team).some(({ userId }) => userId === typed.toUserId)) return 'absent';
  const { how, handOverId } = await askToLead(visit, child.childId, team, typed);
  visit.notes({ handOverId, toUserId: typed.toUserId, how });
  return how;
}

/** Whoever may lead such a plan, does not already, and stays. */
const choices = ({ members, lead, plan }: Team) =>
  members.filter(
    (member) =>
      member.isActive && member.untilOn === null && member.userId !== lead?.userId && mayLead(member, plan),
  );

/** Another hand-over is open: what it says, and what was typed. */
async function showBoth({ tx, words }: Visit, opened: OpenedTeam, typed: Typed): Promise<Answer> {
  const { child, path, team } = opened;
  const open = (await readTeam(tx, child.childId))?.handOver;
  if (open == null) throw new Error('the hand-over that was in the way is not there');
  const yours = team.members.find(({ userId }) => userId === typed.toUserId);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: open.proposedByName,
    at: open.proposedAt,
    currentHref: path,
    fields: [
      { label: words.t('team.handOver.to'), theirs: open.toName, yours: yours?.fullName ?? '' },
      { label: words.t('team.handOver.because'), theirs: open.because, yours: typed.because },
    ],
  });
}

function formModel(
  { words, viewer }: Visit,
  { head, path, team }: OpenedTeam,
  fields: Fields,
  errors: readonly FieldError[],
) {
  return {
    head,
    path,
    lead: team.lead?.fullName ?? '',
    isLead: team.lead?.userId === viewer.userId,
    isProtection: team.plan === 'child-protection',
    waiting: team.handOver,
    choices: choices(team).map(({ userId, fullName, part, agencyName, seat }) => ({
      value: userId,
      text: fullName,
      hint: { text: [part || words.t(`team.seat.${seat}`), agencyName].join(', ') },
    })),
    fields: { because: '', ...fields },
    errors,
  };
}
