import { addCalendarDays } from '#practice/clocks/index.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { openToChange } from '../change-details/add-a-detail.ts';
import { shownFields, typedFrom, type Typed } from '../change-details/detail-form.ts';
import {
  addDetail,
  changeDetail,
  holdAndStand,
  settleColumns,
  standOf,
  type Standing,
} from '../change-details/keep-detail.ts';
import { readDetail } from '../change-details/read-detail.ts';
import type { Line } from '../facts/fact-lines.ts';
import type { Said } from '../facts/fact.ts';
import { saySaid, textOf } from '../facts/fact-in-words.ts';

const view = 'modules/children/record-a-birth/record-a-birth.njk';

/** No child born more than 18 weeks early lives: before that the date, or the one that was expected, is wrong (BAPM framework, 2019: 22 weeks). */
const EARLIEST_DAYS = 126;

export async function show(visit: Visit): Promise<Answer> {
  const found = await openToChange(visit, undefined, standOf);
  const born = found && bornAlready(found.standing);
  if (found === undefined) return notFound();
  if (born !== undefined) return redirect(`/children/${found.child.childId}/details`);
  return page(view, formModel(visit, found, typedFrom(nameOf(found.standing), { from: null, until: null })));
}

/** The unborn child is born: it stays the same child, with everything that was written before. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await openToChange(visit, undefined, holdAndStand);
  if (found === undefined) return notFound();
  const { standing, child } = found;
  const born = bornAlready(standing);
  const body = { ...visit.body, kind: 'legal' };
  const birth = readDetail(visit, 'birth');
  const name = readDetail({ ...visit, body }, 'name');
  if (born !== undefined) return conflict(visit, standing, born);
  const line = standing.lines.current.find(({ slot }) => slot === 'birth');
  const errors = [
    ...(birth.ok ? [] : birth.errors),
    ...(name.ok ? [] : name.errors.filter(({ field }) => field.endsWith('Name'))),
    ...(birth.ok ? tooEarly(visit, birth.answers.said, line) : []),
  ];
  if (!birth.ok || !name.ok || errors.length > 0)
    return pageWithErrors(view, { ...formModel(visit, found, visit.body), errors });
  const { because } = birth.answers;
  const from = textOf(birth.answers.said, 'birthDate');
  const said = { ...birth.answers.said, expectedBirthDate: '', deathDate: '' };
  const since = { said, from, until: null, because };
  if (line === undefined) await addDetail(visit, standing, 'birth', since);
  else await changeDetail(visit, standing, { line, act: 'changed', answers: since });
  await giveName(visit, standing, { ...since, said: name.answers.said });
  await settleColumns(visit, child.childId);
  return redirect(`/children/${child.childId}/details#birth`);
}

async function giveName(
  visit: Visit,
  standing: Standing,
  answers: { said: Said; from: string; until: null; because: string },
): Promise<void> {
  const line = standing.lines.current.find(({ slot }) => slot === 'name.legal');
  if (line === undefined) await addDetail(visit, standing, 'name', answers);
  else if (saySaid(visit.words, 'name', line.said) !== saySaid(visit.words, 'name', answers.said))
    await changeDetail(visit, standing, { line, act: 'changed', answers });
}

function tooEarly({ words }: Visit, said: Said, line: Line | undefined) {
  const expected = line === undefined ? '' : textOf(line.said, 'expectedBirthDate');
  const born = textOf(said, 'birthDate');
  const isWrong = born === '' || (expected !== '' && born < addCalendarDays(expected, -EARLIEST_DAYS));
  if (!isWrong) return [];
  return [
    {
      field: 'birthDate',
      message: words.t(born === '' ? 'children.wrong.birth' : 'children.wrong.birthEarly', {
        expected: expected === '' ? '' : words.date(expected),
      }),
    },
  ];
}

const bornAlready = ({ lines }: Standing): Line | undefined =>
  lines.current.find(({ slot, said }) => slot === 'birth' && textOf(said, 'birthDate') !== '');

const nameOf = ({ lines }: Standing): Said =>
  lines.current.find(({ slot }) => slot === 'name.legal')?.said ?? {};

function formModel(visit: Visit, { child, standing }: { child: Child; standing: Standing }, typed: Typed) {
  const { words } = visit;
  const line = standing.lines.current.find(({ slot }) => slot === 'birth');
  return {
    head: headOf(visit, child),
    expected: line === undefined ? '' : saySaid(words, 'birth', line.said),
    fields: [
      ...shownFields(words, 'birth', typed).filter(({ name }) => ['birthDate', 'sex'].includes(name)),
      ...shownFields(words, 'name', typed).filter(({ name }) => name.endsWith('Name')),
    ],
    because: typed['because'] ?? '',
  };
}

/** Somebody else has just said that the child is born. */
function conflict(visit: Visit, { childId }: Standing, { said, fact }: Line): Answer {
  if (fact === undefined) return redirect(`/children/${childId}/details`);
  const { words, body } = visit;
  const yours = readDetail(visit, 'birth');
  return conflictPage('platform/web/errors/conflict.njk', {
    by: fact.saidByName,
    at: fact.saidAt,
    fields: [
      {
        label: words.t('children.slot.birth'),
        theirs: saySaid(words, 'birth', said),
        yours: yours.ok ? saySaid(words, 'birth', yours.answers.said) : '',
      },
      {
        label: words.t('children.slot.name.legal'),
        theirs: '',
        yours: [body['givenName'], body['familyName']].flat().join(' '),
      },
      {
        label: words.t('children.field.because'),
        theirs: fact.because,
        yours: String(body['because'] ?? ''),
      },
    ],
    currentHref: `/children/${childId}/details#birth`,
  });
}
