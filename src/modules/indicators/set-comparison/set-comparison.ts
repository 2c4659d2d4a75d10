import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { decideComparison, readComparison } from '../indicators.queries.ts';
import { knownStatistics } from '../national/known-statistics.ts';
import { findArea, likelyAreas, type Statistics } from '../national/statistics.ts';

const view = 'modules/indicators/set-comparison/set-comparison.njk';
const MOST_NEIGHBOURS = 15;

/** Which authority the partnership is, and whom it compares itself with. */
export async function show(visit: Visit): Promise<Answer> {
  const [kept, statistics] = [await readComparison(visit.tx), await knownStatistics(visit.tx)];
  const own = kept.ownArea ?? findArea(statistics, kept.laCode)?.name ?? '';
  const typed = { own, neighbours: kept.neighbours.join('\n'), after: kept.number };
  return page(view, await modelOf(visit, typed, []));
}

interface Typed {
  own: string;
  neighbours: string;
  after: number;
}

export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, viewer, now } = visit;
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const typed = {
    own: text('own').trim(),
    neighbours: text('neighbours'),
    after: Number(text('after')) || 0,
  };
  const read = readTyped(visit, await knownStatistics(tx), typed);
  if ('errors' in read) return pageWithErrors(view, await modelOf(visit, typed, read.errors));
  const isDecided = await decideComparison(tx, { after: typed.after, ...read, by: viewer.userId, at: now });
  // Somebody else decided meanwhile: theirs is shown, and what was typed stays.
  if (!isDecided) return conflictPage(view, { ...(await modelOf(visit, typed, [])), isConflict: true });
  visit.notes({ neighbours: read.neighbours.length });
  return redirect('/figures');
}

function readTyped(
  { words }: Visit,
  statistics: Statistics,
  typed: Typed,
): { ownArea: string; neighbours: string[] } | { errors: FieldError[] } {
  const authority = (name: string) => {
    const found = findArea(statistics, name);
    return found?.level === 'authority' ? found.name : undefined;
  };
  const unknown = (field: string, name: string): FieldError => {
    const likely = likelyAreas(statistics, name).map((one) => one.name);
    const key = likely.length > 0 ? 'indicators.settings.unknown.likely' : 'indicators.settings.unknown';
    return { field, message: words.t(key, { name, likely: words.list(likely) }) };
  };
  const names = typed.neighbours
    .split(/[\n;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const ownArea = authority(typed.own);
  const neighbours = [...new Set(names.map((name) => authority(name) ?? name))];
  const errors = [
    ...(typed.own === '' ? [{ field: 'own', message: words.t('indicators.settings.own.needed') }] : []),
    ...(typed.own !== '' && ownArea === undefined ? [unknown('own', typed.own)] : []),
    ...names.filter((name) => authority(name) === undefined).map((name) => unknown('neighbours', name)),
    ...(neighbours.length > MOST_NEIGHBOURS
      ? [{ field: 'neighbours', message: words.t('indicators.settings.tooMany', { most: MOST_NEIGHBOURS }) }]
      : []),
    ...(ownArea !== undefined && neighbours.includes(ownArea)
      ? [{ field: 'neighbours', message: words.t('indicators.settings.self', { name: ownArea }) }]
      : []),
  ];
  return ownArea === undefined || errors.length > 0 ? { errors } : { ownArea, neighbours };
}

async function modelOf({ tx }: Visit, typed: Typed, errors: readonly FieldError[]) {
  const { decidedByName, decidedAt, ownArea, neighbours, number } = await readComparison(tx);
  const kept = { decidedByName, decidedAt, ownArea, neighbours };
  return { errors, typed, kept, after: number, isConflict: false };
}
