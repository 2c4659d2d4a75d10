import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { bases } from '../decision.ts';
import { lawOn, type LawOrigin, type LawSetting } from '../law/find-law.ts';
import { kindsWithBasis } from '../law/law-as-shipped.ts';
import { listLawSettings, setLaw } from '../law/law.queries.ts';
import { mayDo } from '../may-do.ts';

const view = 'modules/sharing/read-the-law/read-the-law.njk';

/** What a partnership can say itself: 'duty=applies', 'basis.charity=consent'. */
const choices: readonly { value: string; key: LawSetting['key']; is: string }[] = [
  ...['applies', 'does-not-apply'].map((is) => ({ value: `duty=${is}`, key: 'duty' as const, is })),
  ...kindsWithBasis.flatMap((kind) =>
    bases.map((is) => ({ value: `basis.${kind}=${is}`, key: `basis.${kind}` as const, is })),
  ),
];

/** What the law proposes for each kind of organisation, where it says so, since when, and how sure we are. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, await pageModel(visit, {}));
}

/** The data protection officer says what holds here from a day on, and where that is written. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, now, words, body } = visit;
  const read = readForm(form, body, words);
  const effectiveFrom = readDate(body, 'effectiveFrom');
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(typeof effectiveFrom === 'string'
      ? []
      : [{ field: 'effectiveFrom', message: words.t('sharing.law.effectiveFrom.needed') }]),
  ];
  if (!read.ok || typeof effectiveFrom !== 'string')
    return pageWithErrors(view, { ...(await pageModel(visit, typedIn(body))), errors });
  const isSet = await setLaw(tx, {
    partnershipId: viewer.partnershipId,
    key: read.values.rule.key,
    value: read.values.rule.is,
    source: read.values.source,
    effectiveFrom,
    setBy: viewer.userId,
    setAt: now,
  });
  if (isSet) return redirect('/sharing/law');
  const message = words.t('sharing.law.thatDay');
  const model = await pageModel(visit, typedIn(body));
  return pageWithErrors(view, { ...model, errors: [{ field: 'effectiveFrom', message }] });
}

const form = z.object({
  rule: z.string('sharing.law.rule.needed').transform((value, context) => {
    const found = choices.find((choice) => choice.value === value);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'sharing.law.rule.needed' });
    return z.NEVER;
  }),
  source: text('sharing.law.source.needed', 500, 'sharing.law.source.tooLong'),
});

async function pageModel(
  { tx, viewer, words, today }: Visit,
  typed: Readonly<Record<string, string | string[]>>,
) {
  const law = lawOn(viewer.nation, today, await listLawSettings(tx));
  const { duty } = law;
  return {
    typed,
    errors: [],
    nation: viewer.nation,
    duty: {
      text: words.t(`sharing.law.duty.${viewer.nation}.${duty.applies ? 'applies' : 'does-not-apply'}`),
      ...sayOrigin(words, duty),
    },
    rows: law.basisOf.map(({ kind, basis, ...origin }) => ({
      kind: words.t(`sharing.recipientKind.${kind}`),
      basis: words.t(`sharing.basis.${basis}`),
      ...sayOrigin(words, origin),
    })),
    maySet: mayDo(viewer, 'sharing.set-law'),
    rules: [
      { value: '', text: words.t('sharing.law.rule.choose') },
      ...choices.map(({ value, key, is }) => ({ value, text: sayRule(words, key, is) })),
    ],
  };
}

function sayRule(words: Words, key: LawSetting['key'], is: string): string {
  if (key === 'duty') return words.t(`sharing.law.rule.duty.${is}`);
  return words.t('sharing.law.rule.basis', {
    kind: words.t(`sharing.recipientKind.${key.slice('basis.'.length)}`),
    basis: words.t(`sharing.basis.${is}`),
  });
}

function sayOrigin(words: Words, { source, effectiveFrom, mark }: LawOrigin) {
  return {
    source: 'own' in source ? source.own : words.t(`sharing.law.source.${source.published}`),
    since: effectiveFrom === null ? words.t('sharing.law.sinceUnknown') : words.date(effectiveFrom),
    isToConfirm: mark !== undefined && mark !== 'P',
  };
}
