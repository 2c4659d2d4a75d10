import { headOf } from '#modules/children/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { versionIn } from '#platform/web/version-in.ts';
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
import { z } from 'zod';
import { isParentKind } from '../family.ts';
import { readNetwork } from '../network/open-network.ts';
import { familyPath, openForWriting } from '../network/open-for-writing.ts';
import { isCircular, writtenBy } from '../network/write-family.ts';
import { boxesOf } from '../person-form/partial-date.ts';
import { blankFields, type Fields } from '../person-form/person-choices.ts';
import { sayBond } from '../say-ties.ts';
import { readTie, tieChoices } from '../tie-people/tie-form.ts';
import { writeBond } from '../write.queries.ts';

const view = 'modules/family/change-a-tie/change-a-tie.njk';
const form = z.object({
  change: z.enum(['changed', 'corrected', 'withdrawn'], 'family.change.needed'),
  because: text('family.because.needed', 2000, 'family.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openTie(visit);
  if (opened === undefined) return notFound();
  const { kind, since, until, version } = opened.bond;
  const fields = { kind, ...boxesOf('since', since), ...boxesOf('until', until), version: String(version) };
  return page(view, formModel(visit, opened, fields, []));
}

/** Writes how two belong together now, or that they never did; what was said before is kept. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openTie(visit);
  if (opened === undefined) return notFound();
  const { bond, child, network } = opened;
  const [tie, reason] = [readTie(visit), readForm(form, visit.body, visit.words)];
  const errors: FieldError[] = [tie, reason].flatMap((part) => (part.ok ? [] : part.errors));
  if (!tie.ok || !reason.ok)
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, errors));
  const facts = { ...bond, ...tie.values };
  const others = network.bonds.filter(({ bondId }) => bondId !== bond.bondId);
  if (isCircular(others, facts)) {
    const circle = [{ field: 'kind', message: visit.words.t('family.tie.circle') }];
    return pageWithErrors(view, formModel(visit, opened, visit.body as Fields, circle));
  }
  const { because, change } = reason.values;
  const version = versionIn(visit.body);
  const isKept =
    version === bond.version &&
    (await writeBond(
      visit.tx,
      { ...writtenBy(visit, because), change },
      { bondId: bond.bondId, version: version + 1 },
      facts,
    ));
  if (!isKept)
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('family.because'), value: because }],
    });
  return redirect(familyPath(child.childId));
}

/** A tie between people of this child's network. */
async function openTie(visit: Visit) {
  const child = await openForWriting(visit);
  if (child === undefined) return undefined;
  const network = await readNetwork(visit.tx, child, visit.words);
  const bond = network.bonds.find(({ bondId }) => bondId === visit.params['bondId']);
  return bond === undefined ? undefined : { child, network, bond };
}

type Opened = NonNullable<Awaited<ReturnType<typeof openTie>>>;

function formModel(
  visit: Visit,
  { child, network, bond }: Opened,
  fields: Fields,
  errors: readonly FieldError[],
) {
  // A couple stays a couple, a parent a parent: what is something else altogether is taken back and written anew.
  const kinds = tieChoices(visit).filter(({ value }) => isParentKind(value) === isParentKind(bond.kind));
  return {
    head: headOf(visit, child),
    path: familyPath(child.childId),
    bondId: bond.bondId,
    said: sayBond(visit.words, network, bond),
    kinds,
    fields: { ...blankFields, ...fields },
    errors,
  };
}
