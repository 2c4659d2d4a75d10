import { z } from 'zod';
import type { Words } from '#platform/words/index.ts';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { listSaidPeriods, periodsFrom, sayPeriod, type SaidPeriod } from '../retention/retention.queries.ts';
import { workOutTask } from '../retention/retention.jobs.ts';
import { isRetentionKind, ruleOf, schedule } from '../retention/schedule.ts';

const view = 'modules/information-rights/read-the-schedule/read-the-schedule.njk';
const path = '/information-rights/retention/schedule';

const nothing = { kind: '', years: '', because: '' };

/** Every period, where it comes from, and who confirmed it here. */
export async function show(visit: Visit): Promise<Answer> {
  const said = await listSaidPeriods(visit.tx);
  return page(view, {
    ...modelOf(visit.words, said),
    typed: nothing,
    errors: [],
  });
}

const form = z.object({
  kind: z
    .string('informationRights.schedule.kind.needed')
    .refine(isRetentionKind, 'informationRights.schedule.kind.needed'),
  years: z
    .string('informationRights.schedule.years.needed')
    .trim()
    .regex(/^\d{1,3}$/, 'informationRights.schedule.years.needed')
    .transform(Number)
    .refine((years) => years >= 1 && years <= 150, 'informationRights.schedule.years.needed'),
  because: text(
    'informationRights.schedule.because.needed',
    2000,
    'informationRights.schedule.because.tooLong',
  ),
});

/** Confirms a period, or changes it, with a reason. What was said before stays. What is due is worked out again. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const read = readForm(form, body, words);
  const errors = read.ok ? tooShort(words, read.values) : read.errors;
  if (!read.ok || errors.length > 0)
    return pageWithErrors(view, {
      ...modelOf(words, await listSaidPeriods(tx)),
      ...{ typed: { ...nothing, ...typedIn(body) } },
      errors,
    });
  const { partnershipId, userId } = viewer;
  await sayPeriod(tx, { ...read.values, partnershipId, userId, at: now });
  visit.notes({ kind: read.values.kind, years: read.values.years });
  await visit.addJob(workOutTask, { partnershipId }, { onceKey: `${workOutTask}:${partnershipId}` });
  return redirect(path);
}

type Said = z.output<typeof form>;

/** Where the law gives a figure, a partnership cannot go below it. */
function tooShort(words: Words, { kind, years }: Said) {
  if (!isRetentionKind(kind)) return [];
  const { least } = ruleOf(kind);
  return years >= least
    ? []
    : [{ field: 'years', message: words.t('informationRights.schedule.years.law', { years: least }) }];
}

function modelOf(words: Words, said: readonly SaidPeriod[]) {
  const periods = periodsFrom(said);
  const period = (years: number) => words.t('informationRights.retention.period', { years });
  const by = ({ setByName, setAt }: SaidPeriod) =>
    words.t('informationRights.released.by', { date: words.dateTime(setAt), name: setByName });
  return {
    rows: schedule.map(({ kind, countedFrom, source, readOn }) => {
      const latest = said.find((one) => one.kind === kind);
      return {
        name: words.t(`informationRights.kind.${kind}`),
        from: words.t(`informationRights.countedFrom.${countedFrom}`),
        period: period(periods[kind]),
        source: words.t('informationRights.retention.source', {
          source: words.t(`informationRights.source.${source}`),
          date: words.date(readOn),
        }),
        isConfirmed: latest !== undefined,
        confirmed: latest === undefined ? words.t('informationRights.schedule.notConfirmed') : by(latest),
      };
    }),
    kinds: [
      { value: '', text: words.t('informationRights.schedule.choose') },
      ...schedule.map(({ kind }) => ({ value: kind, text: words.t(`informationRights.kind.${kind}`) })),
    ],
    history: said.map((one) => ({
      what: `${words.t(`informationRights.kind.${one.kind}`)}: ${period(one.years)}`,
      by: by(one),
      because: one.because,
    })),
  };
}
