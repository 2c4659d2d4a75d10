import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
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
import { takeLine } from '../decide.queries.ts';
import { keepDecision } from './keep-decision.ts';
import { findLine, findNextPerhaps, listCandidates, listDecisions } from '../line.queries.ts';
import { findList } from '../list.queries.ts';
import type { Candidate, List, Says, StandingLine } from '../match.ts';
import { lineModel, type Told } from './line-model.ts';

const view = 'modules/matches/decide-a-line/decide-a-line.njk';

/** The line of an agency beside the children it may be about, with what speaks for and against each. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  return page(view, await lineModel(visit, opened, { errors: [] }));
}

const form = z.object({
  answer: z.string('matches.decide.needed').max(40, 'matches.decide.needed'),
  because: text('matches.decide.because.needed', 1000, 'matches.decide.because.tooLong'),
});

/** Keeps what somebody says of the line, over what was said of it before, which stays to be read. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return wrong(visit, opened, read.errors);
  const said = sayOfEach(read.values.answer, opened.candidates);
  if (said === undefined)
    return wrong(visit, opened, [{ field: 'answer', message: visit.words.t('matches.decide.needed') }]);
  const { list, line, candidates } = opened;
  if (!(await takeLine(visit.tx, line.rowId, versionIn(visit.body))))
    return conflict(visit, opened, read.values.answer);
  for (const { childId, weight } of candidates) {
    const says = said.get(childId);
    if (says === undefined) continue;
    const { because } = read.values;
    await keepDecision(visit, { list, line, childId, weight, says, because, isTogether: false });
  }
  visit.looksAt([...said.keys()]);
  const next = await findNextPerhaps(visit.tx, list.listId, line.line);
  return redirect(next === undefined ? `/matches/${list.listId}` : `/matches/${list.listId}/lines/${next}`);
}

export interface Opened {
  list: List;
  line: StandingLine;
  candidates: Candidate[];
}

/** Of a list that is matched; undefined where the line is not there or not the viewer's to see. */
async function open({ tx, params }: Visit): Promise<Opened | undefined> {
  const list = await findList(tx, params['matchListId'] ?? '');
  if (list?.state !== 'matched') return undefined;
  const line = await findLine(tx, list.listId, params['matchLineId'] ?? '');
  return line === undefined ? undefined : { list, line, candidates: await listCandidates(tx, line.rowId) };
}

/**
 * What an answer says of each child it says something of: of the chosen one 'same', and of another that was the same before that it is not;
 * 'none' of all; 'not-known' of the likeliest, and of one that was the same. Undefined for no answer that the page offers.
 */
function sayOfEach(answer: string, candidates: readonly Candidate[]): Map<string, Says> | undefined {
  if (candidates.length === 0) return undefined;
  const before = candidates.filter(({ says }) => says === 'same');
  switch (answer) {
    case 'none':
      return new Map(candidates.map(({ childId }) => [childId, 'not-same']));
    case 'not-known':
      return new Map([...candidates.slice(0, 1), ...before].map(({ childId }) => [childId, 'not-known']));
    default: {
      if (!candidates.some(({ childId }) => childId === answer)) return undefined;
      // Whom it was before goes first, as a line is one child at most.
      const others = before.filter(({ childId }) => childId !== answer);
      return new Map<string, Says>([
        ...others.map(({ childId }): [string, Says] => [childId, 'not-same']),
        [answer, 'same'],
      ]);
    }
  }
}

async function wrong(visit: Visit, opened: Opened, errors: FieldError[]): Promise<Answer> {
  const told: Told = { errors, typed: typedIn(visit.body) };
  return pageWithErrors(view, { ...(await lineModel(visit, opened, told)), errors });
}

/** Somebody decided about the line since the page was opened: both answers are shown, and only theirs is kept. */
async function conflict(visit: Visit, opened: Opened, answer: string): Promise<Answer> {
  const { words, tx } = visit;
  const [latest] = await listDecisions(tx, opened.line.rowId);
  const theirs = latest ?? { says: 'not-known', because: '', decidedByName: '', decidedAt: visit.now };
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.decidedByName,
    at: theirs.decidedAt,
    fields: [
      {
        label: words.t('matches.decide.question'),
        theirs: words.t(`matches.said.${theirs.says}`),
        yours: words.t(`matches.said.${saidBy(answer)}`),
      },
      {
        label: words.t('matches.decide.because'),
        theirs: theirs.because,
        yours: String(typedIn(visit.body)['because'] ?? ''),
      },
    ],
    currentHref: `/matches/${opened.list.listId}/lines/${opened.line.rowId}`,
  });
}

const saidBy = (answer: string): Says =>
  answer === 'none' ? 'not-same' : answer === 'not-known' ? 'not-known' : 'same';
