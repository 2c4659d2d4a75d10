import { optionalText, readForm, text } from '#platform/web/forms.ts';
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
import type { Fields } from '../date-boxes.ts';
import { answerHandOver, findHandOver, withdrawHandOver, type KeptHandOver } from '../hand-over.queries.ts';
import { openTeam, type OpenedTeam } from '../open-team/open-team.ts';
import { closeActions } from './close-actions.ts';

const view = 'modules/team/answer-a-hand-over/answer-a-hand-over.njk';
const form = z
  .object({
    answer: z.enum(['agree', 'refuse'], 'team.answer.needed'),
    because: optionalText(2000, 'team.answer.because.tooLong'),
  })
  .refine(({ answer, because }) => answer === 'agree' || because !== '', {
    path: ['because'],
    message: 'team.answer.because.needed',
  });
const withdrawing = z.object({
  takeBack: text('team.withdraw.because.needed', 2000, 'team.withdraw.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openHandOver(visit);
  return opened === undefined ? notFound() : page(view, formModel(visit, opened, {}, []));
}

/** Agrees to a hand-over, or refuses it with why: the lead passes on at the moment when both have agreed. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openHandOver(visit);
  if (opened === undefined || !isAsked(visit, opened.asked)) return notFound();
  const { asked, path } = opened;
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, read.errors));
  const { answer, because } = read.values;
  const agrees = answer === 'agree';
  const version = versionIn(visit.body);
  const given = { agrees, because: agrees ? null : because };
  const how = await answerHandOver(visit.tx, { handOverId: asked.handOverId, version }, given);
  if (how === 'no') return notFound();
  if (how === 'over') return isOver(visit, opened, visit.words.t(`team.answer.${answer}`), because);
  if (how === 'absent') {
    const message = visit.words.t('team.answer.absent', { name: asked.toName });
    return pageWithErrors(
      view,
      formModel(visit, opened, visit.body as Fields, [{ field: 'answer', message }]),
    );
  }
  const over = how === 'open' ? undefined : visit.words.t(`team.handOver.state.${how}`);
  await closeActions(visit, asked.handOverId, over);
  visit.notes({ handOverId: asked.handOverId, how });
  return redirect(path);
}

/** Takes a hand-over back that nobody has finished. */
export async function withdraw(visit: Visit): Promise<Answer> {
  const opened = await openHandOver(visit);
  if (opened === undefined || !mayWithdraw(visit, opened)) return notFound();
  const { asked, path } = opened;
  const read = readForm(withdrawing, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, read.errors));
  const { takeBack } = read.values;
  const at = { handOverId: asked.handOverId, version: versionIn(visit.body) };
  if (!(await withdrawHandOver(visit.tx, at, takeBack)))
    return isOver(visit, opened, visit.words.t('team.handOver.state.withdrawn'), takeBack);
  await closeActions(visit, asked.handOverId, visit.words.t('team.handOver.state.withdrawn'));
  visit.notes({ handOverId: asked.handOverId });
  return redirect(path);
}

type Opened = OpenedTeam & { asked: KeptHandOver };

async function openHandOver(visit: Visit): Promise<Opened | undefined> {
  const opened = await openTeam(visit);
  const asked = opened && (await findHandOver(visit.tx, visit.params['handOverId'] ?? ''));
  return opened === undefined || asked?.childId !== opened.child.childId ? undefined : { ...opened, asked };
}

/** The viewer is one of the two and has not agreed yet. */
function isAsked({ viewer }: Visit, asked: KeptHandOver): boolean {
  const { userId } = viewer;
  return (asked.toUserId === userId && !asked.toAgreed) || (asked.fromUserId === userId && !asked.fromAgreed);
}

const mayWithdraw = ({ viewer }: Visit, { asked, team }: Opened) =>
  asked.proposedBy === viewer.userId || team.mayArrange;

/** Somebody was quicker: how it stands now, and what was typed. */
async function isOver({ tx, words, now }: Visit, { asked, path }: Opened, said: string, because: string) {
  const current = (await findHandOver(tx, asked.handOverId)) ?? asked;
  return conflictPage('platform/web/errors/conflict.njk', {
    by: current.endedByName ?? current.proposedByName,
    at: current.endedAt ?? now,
    currentHref: path,
    fields: [
      {
        label: words.t('team.handOver.state'),
        theirs: words.t(`team.handOver.state.${current.state}`),
        yours: said,
      },
      { label: words.t('team.handOver.because'), theirs: current.endedBecause ?? '', yours: because },
    ],
  });
}

function formModel(visit: Visit, opened: Opened, fields: Fields, errors: readonly FieldError[]) {
  const { head, path, asked } = opened;
  const { words } = visit;
  const isOpen = asked.state === 'open';
  const row = (key: string, value: string) => ({ label: words.t(`team.handOver.${key}`), value });
  const agreed = (has: boolean) => words.t(has ? 'team.handOver.agreed' : 'team.handOver.notYet');
  const rows = [
    row('to', `${asked.toName}: ${agreed(asked.toAgreed)}`),
    row('from', asked.fromName === null ? '' : `${asked.fromName}: ${agreed(asked.fromAgreed)}`),
    row('proposed', `${asked.proposedByName}, ${words.dateTime(asked.proposedAt)}`),
    row('because', asked.because),
    row('state', words.t(`team.handOver.state.${asked.state}`)),
    row('ended', asked.endedAt === null ? '' : `${asked.endedByName}, ${words.dateTime(asked.endedAt)}`),
    row('endedBecause', asked.endedBecause ?? ''),
  ];
  return {
    head,
    path,
    handOverId: asked.handOverId,
    version: fields['version'] ?? String(asked.version),
    rows: rows.filter(({ value }) => value !== ''),
    isForYou: asked.toUserId === visit.viewer.userId,
    isAsked: isOpen && isAsked(visit, asked),
    mayWithdraw: isOpen && mayWithdraw(visit, opened),
    isWithdrawing: fields['takeBack'] !== undefined,
    fields: { because: '', takeBack: '', ...fields },
    errors,
  };
}
