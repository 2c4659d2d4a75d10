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
import type { Words } from '#platform/words/index.ts';
import { childName, type Child } from '../child.ts';
import { headOf } from '../child-head/child-head.ts';
import { nameSlot, saySaid } from '../facts/fact-in-words.ts';
import type { Line } from '../facts/fact-lines.ts';
import { holdChildren, listHousemates, type Housemate } from '../facts/facts.queries.ts';
import type { Said } from '../facts/fact.ts';
import { mayKeep, openToChange } from './add-a-detail.ts';
import { detailForms } from './detail-fields.ts';
import { wrongChange } from './detail.rules.ts';
import { daysOf, shownFields, typedFrom, type Typed } from './detail-form.ts';
import {
  changeDetail,
  holdAndStand,
  inTheWay,
  moveTogether,
  settleColumns,
  standOf,
  type Change,
  type Standing,
} from './keep-detail.ts';
import { readDetail, type DetailAnswers } from './read-detail.ts';

const view = 'modules/children/change-details/change-a-detail.njk';

/** The form that says of a line that it is otherwise now, was written wrongly, has ended, or should not be there. */
export async function show(visit: Visit): Promise<Answer> {
  const found = await open(visit, standOf);
  if (found === undefined) return notFound();
  const { line } = found;
  if (line === undefined) return redirect(`/children/${found.child.childId}/details`);
  return page(view, await formModel(visit, { ...found, line }, typedFrom(line.said, line)));
}

export async function submit(visit: Visit): Promise<Answer> {
  const childId = visit.params['childId'] ?? '';
  const housemates = await holdWithMates(visit, childId);
  const found = await open(visit, holdAndStand);
  if (found === undefined) return notFound();
  const { standing, line } = found;
  if (line === undefined) return conflict(visit, standing);
  const read = readChange(visit, standing, line);
  if (!read.ok) {
    const typed = { ...visit.body, mayKeep: mayKeep(read.errors) };
    return pageWithErrors(view, {
      ...(await formModel(visit, { ...found, line }, typed)),
      errors: read.errors,
    });
  }
  const { act, answers } = read;
  await changeDetail(visit, standing, { line, act, answers });
  await settleColumns(visit, childId);
  if (act === 'changed' && line.slot === 'address.home') await move(visit, housemates, answers);
  visit.notes({ kind: line.kind, act });
  return redirect(`/children/${childId}/details#${line.kind}`);
}

/** Nobody else changes the child, or those who move with it, until this is done. */
async function holdWithMates({ tx, body }: Visit, childId: string): Promise<Housemate[]> {
  const ticked = [body['with'] ?? []].flat();
  const mates = (await listHousemates(tx, childId)).filter((mate) => ticked.includes(mate.childId));
  await holdChildren(tx, [childId, ...mates.map((mate) => mate.childId)]);
  return mates;
}

type ChangeRead = { ok: true; act: Change; answers: DetailAnswers } | { ok: false; errors: FieldError[] };

function readChange(visit: Visit, standing: Standing, line: Line): ChangeRead {
  const { words, body } = visit;
  const act = acts(line).find((each) => each === body['act']);
  const asked = { ...visit, body: { ...body, ...sortOf(line.said) } };
  const read = readDetail(asked, line.kind, { isSaid: act !== 'ended' && act !== 'withdrawn' });
  if (act === undefined) {
    const errors = [{ field: 'act', message: words.t('children.wrong.act') }];
    return { ok: false, errors: read.ok ? errors : [...errors, ...read.errors] };
  }
  if (!read.ok) return read;
  const { answers } = read;
  const wrong = wrongChange(line, act, answers);
  const errors = [
    ...wrong.map(({ field, what }) => ({ field, message: words.t(`children.wrong.${what}`) })),
    ...(act === 'corrected' && answers.until === null ? alreadyOne(words, standing, line) : []),
  ];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, act, answers };
}

/** What a child has one of may not become two by a correction. */
function alreadyOne(words: Words, standing: Standing, { slot, lineId }: Line): FieldError[] {
  const already = inTheWay(standing, slot, lineId);
  if (already === undefined) return [];
  const is = saySaid(words, already.kind, already.said);
  return [{ field: 'until', message: words.t('children.wrong.thereIsOne', { is }) }];
}

async function move(visit: Visit, housemates: readonly Housemate[], answers: DetailAnswers): Promise<void> {
  const ids = housemates.map(({ childId }) => childId);
  visit.looksAt(ids);
  await moveTogether(visit, ids, answers);
}

/** What a line is stays: a former name does not become a number. */
function sortOf(said: Said) {
  return typeof said['kind'] === 'string' ? { kind: said['kind'] } : {};
}

function acts({ kind, until }: Line): Change[] {
  if (!detailForms[kind].hasDates) return ['corrected', 'withdrawn'];
  return until === null ? ['changed', 'corrected', 'ended', 'withdrawn'] : ['corrected', 'withdrawn'];
}

interface Found {
  child: Child;
  standing: Standing;
  /** Undefined: somebody has said something else about it. */
  line: Line | undefined;
}

async function open(visit: Visit, stand: typeof standOf): Promise<Found | undefined> {
  const lineId = visit.params['line'] ?? '';
  const found = await openToChange(visit, undefined, stand);
  if (found === undefined) return undefined;
  const { lines, facts, known } = found.standing;
  const line = [...lines.current, ...lines.past].find((each) => each.lineId === lineId);
  const was = facts.find(({ factId, slot }) => factId === lineId || slot === lineId);
  const kind = line?.kind ?? was?.kind;
  if (kind === undefined || (kind === 'address' && !known.seesAddress)) return undefined;
  return { ...found, line };
}

async function formModel(visit: Visit, { child, line }: Found & { line: Line }, typed: Typed) {
  const { words, tx } = visit;
  const ticked = [typed['with'] ?? []].flat();
  const mates =
    line.slot === 'address.home' && line.until === null ? await listHousemates(tx, child.childId) : [];
  const { hasDates } = detailForms[line.kind];
  visit.looksAt(mates.map(({ childId }) => childId));
  return {
    head: headOf(visit, child),
    lineId: line.lineId,
    title: words.t('children.change.title', { what: nameSlot(words, line.slot) }),
    is: saySaid(words, line.kind, line.said),
    source: line.source === 'person' ? '' : words.t(`children.source.${line.source}`),
    acts: acts(line).map((act) => ({
      value: act,
      text: words.t(`children.act.${act}`),
      hint: { text: words.t(`children.act.${act}.hint`) },
      checked: typed['act'] === act,
    })),
    fields: shownFields(words, line.kind, { ...typed, ...sortOf(line.said) }).filter(
      ({ name }) => name !== 'kind',
    ),
    days: hasDates ? { from: daysOf(typed, 'from'), until: daysOf(typed, 'until') } : null,
    mates: mates.map((mate) => ({
      value: mate.childId,
      text: childName(mate, words),
      checked: ticked.includes(mate.childId),
    })),
    because: typed['because'] ?? '',
  };
}

/** Somebody said something else about the line while the form was open. */
function conflict(visit: Visit, { childId, facts }: Standing): Answer {
  const lineId = visit.params['line'] ?? '';
  const theirs = facts.find(
    (fact) => fact.replacesFactId === lineId || (fact.was !== null && fact.slot === lineId),
  );
  if (theirs === undefined) return notFound();
  const { words } = visit;
  const latest = facts.find(({ followsFactId }) => followsFactId === theirs.factId) ?? theirs;
  const read = readDetail({ ...visit, body: { ...visit.body, ...sortOf(latest.said) } }, latest.kind);
  const yours = read.ok ? saySaid(words, latest.kind, read.answers.said) : '';
  const how = words.t(`children.history.act.${latest.act}`);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: latest.saidByName,
    at: latest.saidAt,
    fields: [
      {
        label: nameSlot(words, latest.slot),
        theirs: words.t('children.about.fact', {
          fact: how,
          value: saySaid(words, latest.kind, latest.said),
        }),
        yours,
      },
      {
        label: words.t('children.field.because'),
        theirs: latest.because,
        yours: String(visit.body['because'] ?? ''),
      },
    ],
    currentHref: `/children/${childId}/details#${latest.kind}`,
  });
}
