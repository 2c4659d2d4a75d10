import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mayLead, readTeam, type Team } from '#modules/team/index.ts';
import { identifier, optionalText, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import { pathOf, protection, sayLevel } from '../levels.ts';
import { giveNextWork } from '../moves/give-work.ts';
import { listMoves, proposeMove } from '../moves/move.queries.ts';
import { moveHref, openToMove, type OpenedLevels } from '../moves/open-moves.ts';

const view = 'modules/levels-of-need/propose-a-move/propose-a-move.njk';
const form = z.object({
  toLevel: text('levels.propose.to.needed', 60, 'levels.propose.to.needed'),
  toUserId: identifier('levels.propose.takes.needed'),
  because: text('levels.propose.because.needed', 4000, 'levels.tooLong.4000'),
  childsView: optionalText(4000, 'levels.tooLong.4000'),
  fromLevel: z.string().max(60).optional().default(''),
});
type Typed = z.infer<typeof form>;

/** The form that proposes a move up or down. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToPropose(visit);
  if (opened === undefined) return notFound();
  return page(view, modelOf(visit, opened, { fromLevel: opened.current ?? '' }, []));
}

/** Proposes it. Nothing changes before the other side agrees and both have met to hand over. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openToPropose(visit);
  if (opened === undefined) return notFound();
  const { body, words, tx } = visit;
  const read = readProposal(visit, opened);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, opened, typedIn(body), read.errors));
  const { childId } = opened.child;
  const moveId = randomUUID();
  const fromLevel = read.values.fromLevel === '' ? null : read.values.fromLevel;
  const how = await proposeMove(tx, { ...read.values, moveId, childId, fromLevel });
  if (how === 'no') return notFound();
  if (how === 'taken' || how === 'moved') return showBoth(visit, opened, read.values);
  if (how === 'absent') {
    const absent = [{ field: 'toUserId', message: words.t('levels.propose.takes.needed') }];
    return pageWithErrors(view, modelOf(visit, opened, typedIn(body), absent));
  }
  await giveNextWork(visit, moveId);
  visit.notes({ moveId, toLevel: read.values.toLevel, how });
  return redirect(moveHref({ childId, moveId }));
}

type Read = { ok: true; values: Typed } | { ok: false; errors: FieldError[] };

function readProposal({ body, words }: Visit, opened: OpenedProposal): Read {
  const read = readForm(form, body, words);
  if (!read.ok) return read;
  const wrong = whatIsWrong(opened, read.values);
  if (wrong.length === 0) return read;
  return { ok: false, errors: wrong.map(({ field, key }) => ({ field, message: words.t(key) })) };
}

type OpenedProposal = OpenedLevels & { team: Team; current: string | null };

async function openToPropose(visit: Visit): Promise<OpenedProposal | undefined> {
  const opened = await openToMove(visit);
  const team = opened && (await readTeam(visit.tx, opened.child.childId));
  if (opened === undefined || team === undefined) return undefined;
  const path = pathOf(await listMoves(visit.tx, opened.child.childId));
  return { ...opened, team, current: path.at(-1)?.toLevel ?? null };
}

/** Whoever is in the team and stays. */
const choices = ({ members }: Team) =>
  members.filter(({ isActive, untilOn }) => isActive && untilOn === null);

function whatIsWrong({ scheme, team }: OpenedProposal, typed: Typed): { field: string; key: string }[] {
  const isLevel = scheme.levels.some(({ key }) => key === typed.toLevel);
  const member = choices(team).find(({ userId }) => userId === typed.toUserId);
  const isNotTheirs =
    member !== undefined && typed.toLevel === protection && !mayLead(member, 'child-protection');
  return [
    ...(isLevel && typed.toLevel !== typed.fromLevel
      ? []
      : [{ field: 'toLevel', key: 'levels.propose.to.needed' }]),
    ...(member === undefined ? [{ field: 'toUserId', key: 'levels.propose.takes.needed' }] : []),
    ...(isNotTheirs ? [{ field: 'toUserId', key: 'levels.propose.takes.socialWorker' }] : []),
  ];
}

/** Another move is open, or was done meanwhile: what it says, and what was typed. */
async function showBoth({ tx, words, now }: Visit, opened: OpenedProposal, typed: Typed): Promise<Answer> {
  const moves = await listMoves(tx, opened.child.childId);
  const theirs =
    moves.find(({ state }) => state === 'proposed' || state === 'agreed') ?? pathOf(moves).at(-1);
  const said = (key: string | null) => sayLevel(words, opened.scheme.everNamed, key);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs?.proposedByName ?? '',
    at: theirs?.proposedAt ?? now,
    currentHref: opened.path,
    fields: [
      { label: words.t('levels.move.to'), theirs: said(theirs?.toLevel ?? null), yours: said(typed.toLevel) },
      { label: words.t('levels.move.because'), theirs: theirs?.because ?? '', yours: typed.because },
    ],
  });
}

function modelOf({ words }: Visit, opened: OpenedProposal, fields: Body, errors: readonly FieldError[]) {
  const { head, path, scheme, team, current } = opened;
  return {
    ...{ head, path, fields, errors },
    isAt: sayLevel(words, scheme.everNamed, current),
    lead: team.lead?.fullName ?? '',
    levels: scheme.levels
      .filter(({ key }) => key !== current)
      .map(({ key, ...name }) => ({ value: key, text: name[words.language] })),
    people: choices(team).map(({ userId, fullName, jobTitle, agencyName }) => ({
      value: userId,
      text: fullName,
      hint: { text: `${jobTitle}, ${agencyName}` },
    })),
  };
}
