import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Body, type Visit } from '#platform/web/visit.ts';
import type { Level } from '../levels.ts';
import { mayDo } from '../may-do.ts';
import { listSchemes, readScheme, setScheme } from '../scheme/scheme.queries.ts';

const view = 'modules/levels-of-need/set-the-levels/set-the-levels.njk';
/** As many levels as the form has room for. */
const MOST_LEVELS = 8;
const form = z.object({ source: text('levels.scheme.source.needed', 500, 'levels.tooLong.500') });
const short = z.string().trim().min(1).max(60);

/** The levels of this partnership, since when and by whom; for who may, the form that sets them. */
export async function show(visit: Visit): Promise<Answer> {
  const { levels } = await readScheme(visit.tx, visit.today);
  return page(view, await modelOf(visit, boxesOf(levels), []));
}

/** Sets them from a day on. Where children are stays as it was said: a level keeps its key while its name changes. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, today, tx, viewer, now } = visit;
  const read = readForm(form, body, words);
  const effectiveFrom = readDate(body, 'from');
  const levels = readLevels(body);
  const isDayWrong = effectiveFrom == null || effectiveFrom < today;
  const errors = [
    ...(isDayWrong ? [{ field: 'from', message: words.t('levels.scheme.from.needed') }] : []),
    ...(read.ok ? [] : read.errors),
    ...('wrong' in levels
      ? [{ field: `level-${levels.wrong}-en`, message: words.t('levels.scheme.names.needed') }]
      : []),
  ];
  if (!read.ok || isDayWrong || 'wrong' in levels)
    return pageWithErrors(view, await modelOf(visit, typedIn(body), errors));
  const { partnershipId, userId } = viewer;
  const given = { levels: levels.read, source: read.values.source, effectiveFrom };
  if (await setScheme(tx, { ...given, partnershipId, setBy: userId, setAt: now })) return redirect('/levels');
  const taken = [{ field: 'from', message: words.t('levels.scheme.from.taken') }];
  return pageWithErrors(view, await modelOf(visit, typedIn(body), taken));
}

/** The rows with a name, in their order; each has both names, and no key twice. */
function readLevels(body: Body): { read: Level[] } | { wrong: number } {
  const read: Level[] = [];
  for (let number = 1; number <= MOST_LEVELS; number++) {
    const box = (name: string) => String(body[`level-${number}-${name}`] ?? '').trim();
    if (box('en') === '' && box('cy') === '') continue;
    const names = z.object({ en: short, cy: short }).safeParse({ en: box('en'), cy: box('cy') });
    if (!names.success) return { wrong: number };
    const key = box('key') === '' ? keyOf(names.data.en) : keyOf(box('key'));
    if (key === '' || read.some((one) => one.key === key)) return { wrong: number };
    read.push({ key, ...names.data });
  }
  return read.length < 2 ? { wrong: 1 } : { read };
}

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

const boxesOf = (levels: readonly Level[]): Body =>
  Object.fromEntries(
    levels.flatMap(({ key, en, cy }, index): [string, string][] => {
      const row = `level-${index + 1}`;
      return [
        [`${row}-key`, key],
        [`${row}-en`, en],
        [`${row}-cy`, cy],
      ];
    }),
  );

async function modelOf({ tx, words, viewer, today }: Visit, fields: Body, errors: readonly FieldError[]) {
  const { levels, own } = await readScheme(tx, today);
  return {
    ...{ fields, errors, maySet: mayDo(viewer, 'levels.set') },
    levels: levels.map((level) => level[words.language]),
    since:
      own === null
        ? words.t('levels.scheme.shipped')
        : words.t('levels.scheme.since', { date: words.date(own.effectiveFrom), source: own.source }),
    coming: (await listSchemes(tx))
      .filter(({ effectiveFrom }) => effectiveFrom > today)
      .map((one) =>
        words.t('levels.scheme.coming', {
          date: words.date(one.effectiveFrom),
          levels: words.list(one.levels.map((level) => level[words.language])),
          name: one.setByName,
        }),
      ),
    rows: Array.from({ length: MOST_LEVELS }, (_, index) => ({
      id: `level-${index + 1}`,
      title: words.t('levels.scheme.level', { number: index + 1 }),
    })),
  };
}
