import { readDate, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { codeLists } from '../facts/code-lists.ts';
import type { FactKind, Said } from '../facts/fact.ts';
import { detailForms, type DetailField } from './detail-fields.ts';
import { tidySaid, wrongDays, wrongIn, type Wrong } from './detail.rules.ts';

export interface DetailAnswers {
  said: Said;
  from: string | null;
  until: string | null;
  because: string;
}

export type DetailRead =
  | { ok: true; answers: DetailAnswers }
  | { ok: false; errors: FieldError[]; typed: Readonly<Record<string, string | string[]>> };

const LONGEST_REASON = 2000;

/** What somebody typed about a child, checked; `isSaid` false: only the days and the reason count. */
export function readDetail(
  { body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>,
  kind: FactKind,
  { isSaid } = { isSaid: true },
): DetailRead {
  const { fields, hasDates } = detailForms[kind];
  const read = fields.map((field) => ({ field, ...readField(field, body) }));
  const said = tidySaid(kind, Object.fromEntries(read.map(({ field, value }) => [field.name, value])));
  const unread = read.flatMap(({ field, wrong }) =>
    wrong === undefined ? [] : [{ field: field.name, ...wrong }],
  );
  const days = hasDates ? readDays(body, today) : { from: null, until: null, wrong: [] };
  const because = readText(body['because'], LONGEST_REASON);
  const wrong: (Wrong & { most?: number })[] = [
    ...(isSaid ? firstOfEach([...unread, ...wrongIn(kind, said, today)]) : []),
    ...days.wrong,
    ...(because.wrong === undefined ? [] : [{ field: 'because', ...because.wrong }]),
    ...(because.value === '' && because.wrong === undefined ? [{ field: 'because', what: 'because' }] : []),
  ];
  if (wrong.length === 0)
    return { ok: true, answers: { said, from: days.from, until: days.until, because: because.value } };
  const errors = wrong.map(({ field, what, most }) => ({
    field,
    message: words.t(`children.wrong.${what}`, { most: most ?? 0 }),
  }));
  return { ok: false, errors, typed: typedIn(body) };
}

type Read<T> = { value: T; wrong?: { what: string; most?: number } };

function readField(field: DetailField, body: Body): Read<string | readonly string[]> {
  const typed = body[field.name];
  switch (field.is) {
    case 'text':
    case 'long':
      return readText(typed, field.most);
    case 'date': {
      const day = readDate(body, field.name);
      return day === null ? { value: '', wrong: { what: 'notADate' } } : { value: day ?? '' };
    }
    case 'tick':
      return { value: typed === 'yes' ? 'yes' : '' };
    case 'several': {
      const codes = [typed ?? []].flat().filter((code) => code !== '');
      const isKnown = codes.every((code) => codeLists[field.list].codes.includes(code));
      return isKnown ? { value: [...new Set(codes)] } : { value: [], wrong: { what: 'unknownCode' } };
    }
    default:
      return readCode(field, typed);
  }
}

function readCode(field: DetailField & { list: keyof typeof codeLists }, typed: unknown): Read<string> {
  if (typed === undefined || typed === '') return { value: '' };
  const code = z.enum(codeLists[field.list].codes).safeParse(typed);
  return code.success ? { value: code.data } : { value: '', wrong: { what: 'unknownCode' } };
}

/** Signs that cannot be seen: control characters, and those that turn the direction of everything after them. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Text in one way of writing, so that a composed and a decomposed Siân are the same name. */
function readText(typed: unknown, most: number): Read<string> {
  const text = z.string().safeParse(typed ?? '');
  if (!text.success) return { value: '', wrong: { what: 'notUnderstood' } };
  const value = text.data.trim().normalize('NFC');
  if (Array.from(value).length > most) return { value, wrong: { what: 'tooLong', most } };
  if (hidden.test(value.replaceAll(/[\n\t]/g, ' '))) return { value, wrong: { what: 'hidden' } };
  return { value };
}

function readDays(body: Body, today: string): { from: string | null; until: string | null; wrong: Wrong[] } {
  const [from, until] = [readDate(body, 'from'), readDate(body, 'until')];
  const wrong = [
    ...(from === null ? [{ field: 'from', what: 'notADate' }] : []),
    ...(until === null ? [{ field: 'until', what: 'notADate' }] : []),
    ...wrongDays(from ?? null, until ?? null, today),
  ];
  return { from: from ?? null, until: until ?? null, wrong };
}

/** One message a field: the first that is wrong with it. */
function firstOfEach<T extends Wrong>(wrong: readonly T[]): T[] {
  return wrong.filter((each, index) => wrong.findIndex(({ field }) => field === each.field) === index);
}
