import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import { findChild } from '../child.queries.ts';
import type { Child } from '../child.ts';
import { saySaid } from '../facts/fact-in-words.ts';
import { factKinds, slotOf, type FactKind } from '../facts/fact.ts';
import { daysOf, shownFields, type Typed } from './detail-form.ts';
import { detailForms } from './detail-fields.ts';
import { addDetail, holdAndStand, inTheWay, settleColumns, standOf, type Standing } from './keep-detail.ts';
import { readDetail } from './read-detail.ts';

const view = 'modules/children/change-details/add-a-detail.njk';

/** The form that says something new of a child: another name, a number, an address, a flag. */
export async function show(visit: Visit): Promise<Answer> {
  const kind = kindOf(visit);
  const found = kind && (await openToChange(visit, kind, standOf));
  if (kind === undefined || found === undefined) return notFound();
  return page(view, formModel(visit, found.child, kind, { kind: visit.query['kind'] }));
}

/** Keeps what is said, in the viewer's name. */
export async function submit(visit: Visit): Promise<Answer> {
  const kind = kindOf(visit);
  const found = kind && (await openToChange(visit, kind, holdAndStand));
  if (kind === undefined || found === undefined) return notFound();
  const { words } = visit;
  const { child, standing } = found;
  const read = readDetail(visit, kind);
  if (!read.ok) {
    const typed = { ...read.typed, mayKeep: mayKeep(read.errors) };
    return pageWithErrors(view, { ...formModel(visit, child, kind, typed), errors: read.errors });
  }
  const already = inTheWay(standing, slotOf(kind, read.answers.said));
  if (already !== undefined && read.answers.until === null) {
    const is = saySaid(words, already.kind, already.said);
    const message =
      already.fact === undefined
        ? words.t('children.wrong.thereIsOne', { is })
        : words.t('children.wrong.thereIsOneBy', { is, name: already.fact.saidByName });
    const field = detailForms[kind].fields[0]?.name ?? '';
    return pageWithErrors(view, {
      ...formModel(visit, child, kind, visit.body),
      errors: [{ field, message }],
    });
  }
  await addDetail(visit, standing, kind, read.answers);
  await settleColumns(visit, child.childId);
  visit.notes({ kind });
  return redirect(`/children/${child.childId}/details#${kind}`);
}

/** A check that does not hold may be kept as it was given, once the person has been told. */
export const mayKeep = (errors: readonly { field: string }[]): string =>
  errors.some(({ field }) => field === 'value') ? 'yes' : '';

function kindOf({ params }: Visit): FactKind | undefined {
  return factKinds.find((kind) => kind === params['said']);
}

/** A protected address is changed by those who may read it; in an emergency one reads what one needs, and changes nothing. */
export async function openToChange(
  visit: Visit,
  kind: FactKind | undefined,
  stand: typeof standOf,
): Promise<{ child: Child; standing: Standing } | undefined> {
  const childId = visit.params['childId'] ?? '';
  const child = await findChild(visit.tx, childId);
  const standing = child === undefined ? undefined : await stand(visit, childId);
  if (child === undefined || standing === undefined || child.emergencyUntil !== null) return undefined;
  if (kind === 'address' && !standing.known.seesAddress) return undefined;
  visit.looksAt([childId]);
  return { child, standing };
}

function formModel(visit: Visit, child: Child, kind: FactKind, typed: Typed) {
  return {
    head: headOf(visit, child),
    kind,
    title: visit.words.t(`children.add.${kind}`),
    fields: shownFields(visit.words, kind, typed),
    days: detailForms[kind].hasDates ? { from: daysOf(typed, 'from'), until: daysOf(typed, 'until') } : null,
    because: typed['because'] ?? '',
  };
}
