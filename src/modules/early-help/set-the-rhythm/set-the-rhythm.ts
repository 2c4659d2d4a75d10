import { z } from 'zod';
import { findRule, sayRule, saySource } from '#practice/clocks/index.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { page, pageWithErrors, redirect, type Answer, type Body, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { decideMeetingWeeks, readMeetingSettings } from '../meeting-clock/meeting-settings.queries.ts';

const view = 'modules/early-help/set-the-rhythm/set-the-rhythm.njk';
const keys = ['early-help-first-meeting', 'early-help-review'] as const;
const form = z.object({
  key: z.enum(keys, 'earlyHelp.rhythm.key.needed'),
  weeks: z.coerce
    .number('earlyHelp.rhythm.weeks.needed')
    .int('earlyHelp.rhythm.weeks.needed')
    .min(1, 'earlyHelp.rhythm.weeks.needed')
    .max(26, 'earlyHelp.rhythm.weeks.needed'),
  source: text('earlyHelp.rhythm.source.needed', 500, 'earlyHelp.tooLong.500'),
});

/** How often teams around children meet here, with where that comes from. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, await modelOf(visit, {}, []));
}

/** Decides it from a day on. What began before keeps the rule it began with. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words, today, tx, viewer } = visit;
  const read = readForm(form, body, words);
  const effectiveFrom = readDate(body, 'from');
  const isDayWrong = effectiveFrom == null || effectiveFrom < today;
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(isDayWrong ? [{ field: 'from', message: words.t('earlyHelp.rhythm.from.needed') }] : []),
  ];
  if (!read.ok || isDayWrong) return pageWithErrors(view, await modelOf(visit, typedIn(body), errors));
  const { key, weeks: amount, source } = read.values;
  const { partnershipId, userId } = viewer;
  const decided = { partnershipId, key, amount, source, effectiveFrom, setBy: userId };
  if (await decideMeetingWeeks(tx, decided)) return redirect('/early-help/meetings');
  const taken = [{ field: 'from', message: words.t('earlyHelp.rhythm.from.taken') }];
  return pageWithErrors(view, await modelOf(visit, typedIn(body), taken));
}

async function modelOf({ tx, viewer, words, today }: Visit, fields: Body, errors: readonly FieldError[]) {
  const { nation, overrides = [] } = await readMeetingSettings(tx, viewer);
  const rules = keys.flatMap((key) => {
    const rule = findRule(key, nation, today, overrides);
    return rule === undefined
      ? []
      : [
          {
            name: words.t(`clocks.limit.${key}`),
            rule: sayRule(words, rule),
            source: saySource(words, rule),
          },
        ];
  });
  const coming = overrides.filter(({ effectiveFrom }) => effectiveFrom > today);
  return {
    ...{ fields, errors, rules },
    maySet: mayDo(viewer, 'early-help.set-rhythm'),
    coming: coming.map(({ key, effectiveFrom, first, source }) =>
      words.t('earlyHelp.rhythm.coming', {
        name: words.t(`clocks.limit.${key}`),
        count: first !== undefined && 'amount' in first ? first.amount : 0,
        date: words.date(effectiveFrom),
        source,
      }),
    ),
    keys: keys.map((value) => ({ value, text: words.t(`clocks.limit.${value}`) })),
  };
}
