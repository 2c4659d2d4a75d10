import { z } from 'zod';
import { readForm } from '#platform/web/forms.ts';
import type { Visit } from '#platform/web/visit.ts';
import { bondKinds, type BondKind } from '../family.ts';
import { isAfter, readPartialDate } from '../person-form/partial-date.ts';
import { dayWrong, say, type FormRead } from '../person-form/read-person.ts';

const schema = z.object({ kind: z.enum(bondKinds, 'family.tie.kind.needed') });

export interface TieRead {
  kind: BondKind;
  since: string;
  until: string;
}

/** Reads how two belong together and when; years are enough. */
export function readTie({ body, words, today }: Pick<Visit, 'body' | 'words' | 'today'>): FormRead<TieRead> {
  const read = readForm(schema, body, words);
  const [since, until] = [readPartialDate(body, 'since'), readPartialDate(body, 'until')];
  const keys = [...dayWrong('since', since, today), ...dayWrong('until', until, today)];
  if (areTurned(since, until)) keys.push(['until', 'family.until.beforeSince']);
  const errors = [...(read.ok ? [] : read.errors), ...say(words, keys)];
  if (!read.ok || errors.length > 0) return { ok: false, errors, typed: read.ok ? {} : read.typed };
  return { ok: true, values: { kind: read.values.kind, since: since ?? '', until: until ?? '' } };
}

const areTurned = (since: string | null, until: string | null) =>
  since !== null && since !== '' && until !== null && until !== '' && isAfter(since, until);

/** The kinds of tie in the words of a form: what the first is to the second. */
export const tieChoices = ({ words }: Pick<Visit, 'words'>) =>
  bondKinds.map((kind) => ({ value: kind, text: words.t(`family.tie.choice.${kind}`) }));
